// Every folder here tells one story: its commands are run, and all that comes out is compared byte by byte.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { expectedFiles } from "../support/expected-folder.js";
import { runScenario } from "../support/scenario.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const STORIES = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

describe("scenarios", () => {
  it.each(STORIES)("%s", async (name) => {
    const folder = join(HERE, name);
    const { terminal, kept } = await runScenario(folder, temporaryFolder());
    const actual = new Map([...kept, ["terminal.txt", terminal] as const].sort());
    const expected = expectedFiles(join(folder, "expected"), actual);
    expect([...actual.keys()].sort()).toEqual([...expected.keys()]);
    for (const [path, text] of actual) expect(text, path).toBe(expected.get(path));
  });

  it.each(STORIES)("%s says in story.md what it shows", (name) => {
    const story = join(HERE, name, "story.md");
    expect(existsSync(story)).toBe(true);
    expect(readFileSync(story, "utf8")).toMatch(/^# \S.*\n\n\S/);
  });
});
