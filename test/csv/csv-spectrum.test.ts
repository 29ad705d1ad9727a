// csv-spectrum, the acid test of CSV readers: we agree, or we say what we refuse; never a silent difference.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readRows } from "../../src/csv/read-rows.js";
import { SHARED } from "../support/project-paths.js";

const SPECTRUM = join(SHARED, "vectors/csv-spectrum");
const names = existsSync(SPECTRUM)
  ? readdirSync(join(SPECTRUM, "csvs")).map((file) => file.replace(/\.csv$/, ""))
  : [];

describe.runIf(names.length > 0)("csv-spectrum", () => {
  it.each(names)("agrees on %s, or it is said", (name) => {
    const { rows, findings } = readRows(Buffer.from(tableNamed(name), "utf8"), `${name}.csv`);
    const expected = JSON.parse(readFileSync(join(SPECTRUM, "json", `${name}.json`), "utf8"));
    if (findings.some(({ severity }) => severity === "error")) return;
    expect(findings).toEqual([]);
    expect(recordsOf(rows)).toEqual(expected);
  });
});

/** A copy that passed through git may have lost the CRs that give three of the files their names. */
function tableNamed(name: string): string {
  const text = readFileSync(join(SPECTRUM, "csvs", `${name}.csv`), "utf8");
  return name.endsWith("_crlf") ? text.replace(/\r?\n/g, "\r\n") : text;
}

function recordsOf(rows: ReturnType<typeof readRows>["rows"]): Record<string, string>[] {
  const [header, ...rest] = rows;
  return rest.map(({ cells }) =>
    Object.fromEntries((header?.cells ?? []).map((title, index) => [title, cells[index] ?? ""])),
  );
}
