// Finds the header row and says which column is which field; what is doubtful is said, not guessed.

import { type Finding, finding } from "../diagnostics/finding.js";
import { originOfFile } from "../domain/origin.js";
import { cellOrigin, rowOrigin } from "./cell-place.js";
import type { CsvRow } from "./read-rows.js";

export interface HeaderField {
  /** English key. */
  readonly key: string;
  /** Every spelling that counts: key, Chinese title, aliases. */
  readonly names: readonly string[];
  readonly isRequired: boolean;
}

export interface Header {
  /** Key of each column; null where the title is unknown. */
  readonly columns: readonly (string | null)[];
  readonly titles: readonly string[];
  /** Index among the rows given. */
  readonly rowIndex: number;
  readonly findings: readonly Finding[];
}

/** Titles and instructions above the header never take more rows than this. */
export const HEADER_SEARCH_ROWS = 20;

/** Null, with a finding, where no row looks like a header. */
export function findHeader(
  rows: readonly CsvRow[],
  fields: readonly HeaderField[],
  file: string,
): Header | { readonly columns: null; readonly findings: readonly Finding[] } {
  const keys = new Map(fields.flatMap(({ key, names }) => names.map((name) => [titleForm(name), key])));
  const candidates = rows.slice(0, HEADER_SEARCH_ROWS);
  const rowIndex = bestRow(candidates, keys, fields);
  const row = candidates[rowIndex];
  if (!row) return { columns: null, findings: [noHeader(candidates, fields, file)] };
  const columns = row.cells.map((title) => keys.get(titleForm(title)) ?? null);
  const findings = [
    ...titleRows(candidates, row, rowIndex, file),
    ...duplicates(columns, row, file),
    ...unknowns(columns, row, file),
    ...missing(columns, fields, row, file),
  ];
  return { columns, titles: row.cells, rowIndex, findings };
}

/** Exports vary in width, spaces, brackets and a leading * for "required". */
export function titleForm(title: string): string {
  return title
    .normalize("NFKC")
    .replace(/[\s\u200b\ufeff*"'“”]/g, "")
    .toLowerCase();
}

/** The first row that names every required field, else the one that names most fields (two at least). */
function bestRow(
  rows: readonly CsvRow[],
  keys: ReadonlyMap<string, string>,
  fields: readonly HeaderField[],
): number {
  const required = fields.filter(({ isRequired }) => isRequired).map(({ key }) => key);
  const known = rows.map(({ cells }) => new Set(cells.flatMap((cell) => keys.get(titleForm(cell)) ?? [])));
  const complete = known.findIndex((found) => found.size > 0 && required.every((key) => found.has(key)));
  if (complete >= 0) return complete;
  const most = Math.max(0, ...known.map(({ size }) => size));
  const needed = Math.min(2, fields.length);
  return most >= needed ? known.findIndex(({ size }) => size === most) : -1;
}

function noHeader(rows: readonly CsvRow[], fields: readonly HeaderField[], file: string): Finding {
  const [first] = rows;
  const required = fields.filter(({ isRequired }) => isRequired).map(({ names }) => names[1] ?? names[0]);
  if (!first) {
    return finding("CSV-EMPTY", {
      origin: originOfFile(file),
      sentence: { zh: "文件是空的", en: "the file is empty" },
    });
  }
  const otherDelimiter = first.cells.length === 1 ? /[\t;；，]/.exec(first.cells[0] ?? "")?.[0] : undefined;
  if (otherDelimiter) {
    const shown = otherDelimiter === "\t" ? "制表符 Tab" : otherDelimiter;
    return finding("CSV-DELIMITER", {
      origin: rowOrigin(file, first.line),
      sentence: { zh: `列之间用的是“${shown}”`, en: `fields are separated by “${shown}”` },
    });
  }
  return finding("CSV-NO-HEADER", {
    origin: rowOrigin(file, first.line),
    value: first.cells.join(",").slice(0, 80),
    sentence: {
      zh: `找不到表头；必备的列：${required.join("、")}`,
      en: `no header row found; required columns: ${required.join(", ")}`,
    },
  });
}

function titleRows(rows: readonly CsvRow[], row: CsvRow, rowIndex: number, file: string): Finding[] {
  const [first] = rows;
  if (rowIndex === 0 || !first) return [];
  return [
    finding("CSV-TITLE-ROWS", {
      origin: rowOrigin(file, first.line),
      value: first.cells.join(",").slice(0, 80),
      sentence: {
        zh: `表头在第 ${row.line} 行，它上面的 ${rowIndex} 行没有作为数据读取`,
        en: `the header is on line ${row.line}; the ${rowIndex} row(s) above it were not read as data`,
      },
    }),
  ];
}

function duplicates(columns: readonly (string | null)[], row: CsvRow, file: string): Finding[] {
  return columns.flatMap((key, index) => {
    const title = row.cells[index] ?? "";
    const earlier = columns.findIndex(
      (other, at) => (key !== null ? other === key : sameTitle(row.cells[at], title)) && at < index,
    );
    if (earlier < 0 || titleForm(title) === "") return [];
    const other = row.cells[earlier] ?? "";
    return [
      finding("CSV-DUPLICATE-HEADER", {
        origin: cellOrigin(file, row.line, row.record, index),
        field: key,
        value: title,
        sentence: {
          zh: `“${title}”与第 ${earlier + 1} 列“${other}”是同一个字段`,
          en: `“${title}” and column ${earlier + 1}, “${other}”, are the same field`,
        },
      }),
    ];
  });
}

function sameTitle(a: string | undefined, b: string): boolean {
  return a !== undefined && titleForm(a) === titleForm(b);
}

function unknowns(columns: readonly (string | null)[], row: CsvRow, file: string): Finding[] {
  return columns.flatMap((key, index) => {
    const title = row.cells[index] ?? "";
    if (key !== null || titleForm(title) === "") return [];
    return [
      finding("CSV-UNKNOWN-COLUMN", {
        origin: cellOrigin(file, row.line, row.record, index),
        value: title,
        sentence: { zh: `不认识的列“${title}”`, en: `unknown column “${title}”` },
      }),
    ];
  });
}

function missing(
  columns: readonly (string | null)[],
  fields: readonly HeaderField[],
  row: CsvRow,
  file: string,
): Finding[] {
  return fields.flatMap(({ key, names, isRequired }) => {
    if (!isRequired || columns.includes(key)) return [];
    const title = names[1] ?? key;
    return [
      finding("CSV-MISSING-COLUMN", {
        origin: rowOrigin(file, row.line),
        field: key,
        sentence: { zh: `缺少“${title}”列`, en: `the column “${title}” is missing` },
      }),
    ];
  });
}
