// What every rule has to say of itself.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CATALOG } from "../../src/diagnostics/catalog.js";
import { ITEM_RULES } from "../../src/rules/all-rules.js";
import { SHARED } from "../support/project-paths.js";

const REGULATION = join(SHARED, "regulation.txt");

describe("each rule", () => {
  it.each(ITEM_RULES)(
    "$code names the article that its code begins with, and quotes it",
    ({ code, source, text }) => {
      const article = /^ART(\d\d)-/.exec(code)?.[1];
      expect(source).toBe(`Art. ${Number(article)}`);
      expect(CATALOG[code].source).toBe(source);
      expect(text).toMatch(/^[\p{Script=Han}\p{P}A-C0-9%]{8,}$/u);
    },
  );

  it.runIf(existsSync(REGULATION)).each(ITEM_RULES)(
    "$code quotes the regulation word for word",
    ({ text }) => {
      expect(readFileSync(REGULATION, "utf8")).toContain(text);
    },
  );
});
