// Every code is shown by one folder: what is wrong in it, exactly what is said of it, and nothing else.

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CATALOG, type Code } from "../../src/diagnostics/catalog.js";
import {
  BASE,
  EXPECTED,
  GALLERY,
  galleryFile,
  galleryFolders,
  OWN_FILES,
  SCRIPT,
} from "../support/gallery.js";
import { PROJECT } from "../support/project-paths.js";
import { runGallery, type Shown } from "../support/run-gallery.js";

const ROOT = join(PROJECT, GALLERY);
const FOLDERS = galleryFolders(PROJECT);
const CODES = FOLDERS.filter((name) => name !== BASE);
const isWriting = process.env.SUIJI_GOLDEN === "write";

describe("the gallery", () => {
  it("has a folder for every code, and no other", () => {
    expect(CODES).toEqual(Object.keys(CATALOG).sort());
  });

  it("starts from a workspace of which there is nothing to say", async () => {
    const { code, findings } = await runGallery(BASE, "zh");
    expect({ code, findings }).toEqual({ code: 0, findings: [] });
  });
});

describe.each(CODES)("%s", (code) => {
  it("is found, and nothing else is", async () => {
    const [zh, en] = [await runGallery(code, "zh"), await runGallery(code, "en")];
    const expected = expectedText(zh, en);
    if (isWriting) writeFileSync(join(ROOT, code, EXPECTED), expected);
    expect(expected).toBe(galleryFile(PROJECT, code, EXPECTED));
    for (const { findings } of [zh, en]) expect(codesIn(findings)).toContain(code);
    expect(codesIn(zh.findings)).toEqual(codesIn(en.findings));
    expect(zh.code).toBe(en.code);
    expect(exitCodeFits(code as Code, zh.code), `exit code ${zh.code}`).toBe(true);
    for (const { said } of [zh, en]) {
      expect(said).not.toMatch(STACK_TRACE);
      expect(said).not.toMatch(INTERNAL_FAULT);
      expect(personalNumbersIn(said, code)).toEqual([]);
    }
  });

  it("marks the lines that are at fault", () => {
    const [marked, found] = [markedLines(code).sort(), linesInOwnYaml(code).sort()];
    const isShownByCommands = galleryFile(PROJECT, code, SCRIPT) !== null;
    // What a draw finds hangs on several lines; the one it names is not always the one at fault.
    expect(isShownByCommands ? marked.filter((line) => !found.includes(line)) : marked).toEqual(
      isShownByCommands ? [] : found,
    );
  });

  it("holds only files that differ from those beneath", () => {
    const same = ownFiles(code).filter((name) => {
      const beneath = join(ROOT, BASE, name);
      return existsSync(beneath) && readFileSync(beneath).equals(readFileSync(join(ROOT, code, name)));
    });
    expect(same).toEqual([]);
    expect(readdirSync(join(ROOT, code)).some((name) => name !== EXPECTED)).toBe(true);
  });
});

const STACK_TRACE = /^\s+at .*:\d+/m;
const INTERNAL_FAULT = /内部错误|internal fault/;

function expectedText(zh: Shown, en: Shown): string {
  return `exit ${zh.code}\n\n${zh.findings.join("\n")}\n\n${en.findings.join("\n")}\n`;
}

function codesIn(findings: readonly string[]): readonly string[] {
  return findings.flatMap(
    (line) => / (?:错误|警告|提示|error|warning|note) ([A-Z][A-Z0-9-]+) /.exec(line)?.slice(1) ?? [],
  );
}

/** An error fails the run; warnings and notes do not, and where the code is not the only one the others decide. */
function exitCodeFits(code: Code, exit: number): boolean {
  return CATALOG[code].severity === "error" ? exit === 1 || exit === 3 : exit === 0;
}

/** ID numbers and phones of the people in the workspace. */
function personalNumbersIn(said: string, code: string): readonly string[] {
  const texts = [BASE, code].flatMap((folder) =>
    ["inspectors.yaml", "inspectors.csv"].map((name) => galleryFile(PROJECT, folder, name) ?? ""),
  );
  const numbers = texts.flatMap(
    (text) => text.match(/(?<![0-9A-Za-z])[0-9]{11,17}[0-9Xx]?(?![0-9A-Za-z])/g) ?? [],
  );
  return numbers.filter((number) => said.includes(number));
}

function ownFiles(code: string): readonly string[] {
  return readdirSync(join(ROOT, code), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(ROOT, code).length + 1))
    .filter((name) => !OWN_FILES.has(name));
}

function ownYaml(code: string): readonly string[] {
  return ownFiles(code).filter((name) => name.endsWith(".yaml"));
}

/** `items.yaml:9` for each line that ends in `# <- CODE`. */
function markedLines(code: string): string[] {
  return ownYaml(code).flatMap((name) =>
    (galleryFile(PROJECT, code, name) ?? "")
      .split(/\r\n|\r|\n/)
      .flatMap((line, index) => (line.endsWith(`# <- ${code}`) ? [`${name}:${index + 1}`] : [])),
  );
}

/** The lines of these files that expected.txt names with the code. */
function linesInOwnYaml(code: string): string[] {
  const names = new Set(ownYaml(code));
  const lines = (galleryFile(PROJECT, code, EXPECTED) ?? "").split("\n").flatMap((line) => {
    const [, name = "", number = "", found = ""] =
      /^([^\s:]+):(\d+)\S* (?:错误|警告|提示) (\S+) /.exec(line) ?? [];
    return found === code && names.has(name) ? [`${name}:${number}`] : [];
  });
  return [...new Set(lines)];
}
