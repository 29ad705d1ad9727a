// A table for a terminal: columns as wide as their widest cell, numbers to the right.

import { displayWidth, padEnd, padStart } from "./display-width.js";

export interface TableColumn {
  readonly title: string;
  readonly isNumber?: boolean;
}

export function textTable(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map(({ title }, index) =>
    rows.reduce((widest, row) => Math.max(widest, displayWidth(row[index] ?? "")), displayWidth(title)),
  );
  const line = (cells: readonly string[]) =>
    columns
      .map(({ isNumber }, index) => (isNumber ? padStart : padEnd)(cells[index] ?? "", widths[index] ?? 0))
      .join("  ")
      .trimEnd();
  return `${[columns.map(({ title }) => title), ...rows].map(line).join("\n")}\n`;
}
