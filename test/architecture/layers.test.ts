// The house stays as it was drawn: every rule holds over src, and every rule is able to fail.

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { HOUSE_RULES, type HouseFile } from "./house-rules.js";

const SRC = new URL("../../src/", import.meta.url);

const HOUSE: readonly HouseFile[] = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => {
    const path = `${entry.parentPath}/${entry.name}`.split("\\").join("/");
    const below = path.slice(path.lastIndexOf("/src/") + "/src/".length).replace(/\/+/g, "/");
    return { path: below, text: readFileSync(`${entry.parentPath}/${entry.name}`, "utf8") };
  });

type RuleName = keyof typeof HOUSE_RULES;

function file(path: string, ...lines: string[]): HouseFile {
  return { path, text: ["// Says what it is for.", "", ...lines, ""].join("\n") };
}

/** What breaks each rule, and the sentence that has to come out of it. */
const BREACHES: Readonly<Record<RuleName, readonly (readonly [readonly HouseFile[], string])[]>> = {
  "domain and tables import nothing of ours": [
    [
      [file("domain/plan.ts", `import { parse } from "../csv/parse.js";`)],
      "src/domain/plan.ts: imports csv/parse.ts: domain imports nothing of ours",
    ],
    [
      [file("tables/column.ts", `export type { Origin } from "../domain/origin.js";`)],
      "src/tables/column.ts: imports domain/origin.ts: tables imports nothing of ours",
    ],
  ],
  "files is imported only by cli": [
    [
      [file("ledger/act.ts", `const disk = await import("../files/append-act.js");`)],
      "src/ledger/act.ts: imports files/append-act.ts: files is imported only by cli",
    ],
  ],
  "draw, assign and merge import one another never": [
    [
      [file("draw/select.ts", `import { fuse } from "../merge/fuse.js";`)],
      "src/draw/select.ts: imports merge/fuse.ts: draw, assign and merge do not import one another",
    ],
    [
      [file("merge/fuse.ts", `import "../assign/matching.js";`)],
      "src/merge/fuse.ts: imports assign/matching.ts: draw, assign and merge do not import one another",
    ],
  ],
  "rules import neither draw nor assign nor merge": [
    [
      [file("rules/art14-x.ts", `import { quota } from "../draw/quota.js";`)],
      "src/rules/art14-x.ts: imports draw/quota.ts: rules look at what people wrote, not at draw, assign or merge",
    ],
  ],
  "audit imports neither intake nor files": [
    [
      [file("audit/verify.ts", `import { readObjects } from "../intake/read-objects.js";`)],
      "src/audit/verify.ts: imports intake/read-objects.ts: audit replays from bytes it is handed: it imports neither intake nor files",
    ],
  ],
  "a command imports no command": [
    [
      [file("cli/commands/run.ts", `import { runDraw } from "./draw.js";`)],
      "src/cli/commands/run.ts: imports cli/commands/draw.ts: a command imports no command",
    ],
  ],
  "imports flow as the table says": [
    [
      [file("csv/header.ts", `import { readCell } from "../intake/read-cell.js";`)],
      "src/csv/header.ts: imports intake/read-cell.ts: the table of flow does not let csv use intake",
    ],
  ],
  "every folder stands in the table of flow": [
    [[file("gadgets/one.ts")], "src/gadgets/one.ts: the table of flow does not know the folder gadgets"],
    [[file("loose.ts")], "src/loose.ts: the table of flow does not know the folder src"],
  ],
  "no import cycles": [
    [
      [file("draw/a.ts", `import "./b.js";`), file("draw/b.ts", `import "./a.js";`)],
      "src/draw/a.ts → src/draw/b.ts → src/draw/a.ts: files import one another in a circle",
    ],
    [
      [
        file("csv/a.ts", `import "../ledger/a.js";`),
        file("ledger/a.ts"),
        file("ledger/b.ts", `import "../csv/b.js";`),
        file("csv/b.ts"),
      ],
      "src/csv → src/ledger → src/csv: folders import one another in a circle",
    ],
  ],
  "no barrels and no common types.ts": [
    [[file("draw/index.ts")], "src/draw/index.ts: is a barrel: import from the file that has the thing"],
    [[file("draw/types.ts")], "src/draw/types.ts: a common types.ts: a type lives with its notion"],
  ],
  "no folder or file named after nothing": [
    [[file("draw/pool-utils.ts")], "src/draw/pool-utils.ts: “utils” says nothing: name the notion"],
    [[file("shared/pool.ts")], "src/shared/pool.ts: “shared” says nothing: name the notion"],
    [[file("draw/data.ts")], "src/draw/data.ts: “data” says nothing: name the notion"],
  ],
  "kebab-case names": [
    [[file("draw/poolFile.ts")], "src/draw/poolFile.ts: names are kebab-case and end in .ts"],
    [[file("draw/pool.mts")], "src/draw/pool.mts: names are kebab-case and end in .ts"],
  ],
  "disk, process and clock only in files and cli": [
    [
      [file("intake/read.ts", `import { readFileSync } from "node:fs";`)],
      "src/intake/read.ts: uses node:fs: only files and cli touch disk, process and clock",
    ],
    [
      [file("draw/year.ts", "const year = new Date().getFullYear();")],
      "src/draw/year.ts: uses new Date(): only files and cli touch disk, process and clock",
    ],
    [
      [file("draw/year.ts", "const year = new Date(text).getFullYear();")],
      "src/draw/year.ts: uses new Date(: only files and cli touch disk, process and clock",
    ],
    [
      [file("draw/year.ts", "const started = Date.now();")],
      "src/draw/year.ts: uses Date.now: only files and cli touch disk, process and clock",
    ],
    [
      [file("ledger/host.ts", "const { env } = process;", "const home = process.env.HOME;")],
      "src/ledger/host.ts: uses process: only files and cli touch disk, process and clock",
    ],
  ],
  "no chance and no locale": [
    [
      [file("cli/dice.ts", "const dice = Math.random();")],
      "src/cli/dice.ts: uses Math.random: nothing here is left to chance",
    ],
    [
      [file("draw/order.ts", "codes.sort((a, b) => a.localeCompare(b));")],
      "src/draw/order.ts: uses localeCompare: order and form never hang on a locale",
    ],
    [
      [file("cli/text.ts", "count.toLocaleString();")],
      "src/cli/text.ts: uses toLocaleString: order and form never hang on a locale",
    ],
    [
      [file("cli/text.ts", `new Intl.Collator("zh");`)],
      "src/cli/text.ts: uses Intl.Collator: order and form never hang on a locale",
    ],
  ],
  "no any, no ts-ignore, no non-null assertion": [
    [
      [file("draw/pool.ts", "const pool: any = null;")],
      "src/draw/pool.ts: uses any: name the type, or unknown",
    ],
    [
      [file("draw/pool.ts", "const first = rows[0]!;")],
      "src/draw/pool.ts: has a non-null assertion (!): handle the other case",
    ],
    [
      [file("draw/pool.ts", "// @ts-ignore", "pool.rows = 3;")],
      "src/draw/pool.ts: silences a checker: mend what it found",
    ],
  ],
  "the first line says what the file is for": [
    [
      [{ path: "draw/pool.ts", text: `import { x } from "./x.js";\n` }],
      "src/draw/pool.ts: its first line is not a sentence after “// ”: say what the file is for",
    ],
    [
      [{ path: "draw/pool.ts", text: "// the pool\n" }],
      "src/draw/pool.ts: its first line is not a sentence after “// ”: say what the file is for",
    ],
  ],
  "files are short": [
    [
      [file("draw/pool.ts", ...Array.from({ length: 300 }, () => ""))],
      "src/draw/pool.ts: has 302 lines, more than 250",
    ],
    [
      [file("draw/pool.ts", ...Array.from({ length: 90 }, () => ""))],
      "src: the median file has 92 lines, more than 80",
    ],
    [
      ["a", "b"].map((name) => file(`draw/${name}.ts`, ...Array.from({ length: 160 }, () => ""))),
      "src: 2 files have more than 150 lines, 1 may: draw/a.ts, draw/b.ts",
    ],
  ],
};

/** What looks like a breach and is none: words in comments, strings and patterns, or in their right place. */
const HARMLESS: readonly HouseFile[] = [
  file(
    "draw/pool.ts",
    `import type { Plan } from "../domain/plan.js";`,
    "// Math.random() and process.env are only spoken of here: any Date.now() too!",
    `export const warning = "never use Math.random(), localeCompare or new Date()!";`,
    `export const shown = \`process.exit() at \${plan.id}!\`;`,
    "export const pattern = /process\\.env|new Date()|any!/;",
    "export const isOther = (a: Plan, b: Plan) => a !== b && !(a == b);",
    "const processed = many(any_of_them);",
  ),
  file("files/clock.ts", `import { readFileSync } from "node:fs";`, "const now = new Date();"),
];

describe("the house rules", () => {
  it("look at a house that is there", () => {
    expect(HOUSE.length).toBeGreaterThan(50);
    expect(HOUSE.map(({ path }) => path)).toContain("cli/main.ts");
  });

  for (const [name, rule] of Object.entries(HOUSE_RULES)) {
    it(`${name}: holds over src`, () => {
      expect(rule(HOUSE)).toEqual([]);
    });
  }
});

describe("each rule is able to fail", () => {
  for (const [name, breaches] of Object.entries(BREACHES)) {
    it(name, () => {
      expect(breaches.length).toBeGreaterThan(0);
      for (const [files, sentence] of breaches) {
        expect(HOUSE_RULES[name as RuleName](files)).toContain(sentence);
      }
    });
  }

  it("and none complains of words in comments, strings and patterns, or in their right place", () => {
    const complaints = Object.values(HOUSE_RULES).flatMap((rule) => rule(HARMLESS));
    expect(complaints).toEqual([]);
  });
});
