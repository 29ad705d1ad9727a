// The formats of our schemas that JSON Schema does not know.

import { isComparison } from "../domain/conditions.js";
import { identityNumberFault } from "../domain/identity-number.js";
import { parsePlainDate } from "../domain/plain-date.js";
import { parseFrequency } from "./frequency-text.js";
import { parseShare } from "./share-text.js";
import { isWorkspacePath } from "./workspace-path.js";

export const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  id: isId,
  share: (text) => parseShare(text) !== null,
  frequency: (text) => parseFrequency(text) !== null,
  comparison: isComparison,
  "plain-date": isPlainDate,
  "date-range": isDateRange,
  "identity-number": (text) => identityNumberFault(text) === null,
  "workspace-path": isWorkspacePath,
};

function isPlainDate(text: string): boolean {
  return parsePlainDate(text) !== null;
}

/** Ids stand in `;`-joined lists, in tickets and in file names of acts: nothing invisible, no separator. */
function isId(text: string): boolean {
  return text.length <= 100 && !/[;\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text);
}

function isDateRange(text: string): boolean {
  const [from = "", to = "", ...more] = text.split("/");
  return more.length === 0 && isPlainDate(from) && isPlainDate(to) && from <= to;
}
