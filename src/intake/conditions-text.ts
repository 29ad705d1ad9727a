// Conditions in one cell: 行业=H62;区域=湖潮乡|马场镇.

import { halfWidth } from "./half-width.js";
import { trimmed } from "./white-space.js";

export interface ConditionText {
  /** Name of the field, English or Chinese. */
  readonly name: string;
  /** A list in the form of a cell, or a comparison with its sign. */
  readonly text: string;
}

const CONDITION = /^([^=<>≥≤]+)(=|(?=[<>≥≤]))(.+)$/su;

/** Null where a part is not a name, a sign and a value. */
export function splitConditions(text: string): readonly ConditionText[] | null {
  const conditions: ConditionText[] = [];
  for (const part of text.split(/[;；\n]/)) {
    if (trimmed(part) === "") continue;
    const [, name, , value] = CONDITION.exec(trimmed(part).replace(/[＝＞＜]/, halfWidth)) ?? [];
    if (name === undefined || value === undefined) return null;
    conditions.push({ name: trimmed(name), text: trimmed(value) });
  }
  return conditions.length === 0 ? null : conditions;
}
