// Rows of one code unite: lists join, dates take the later, everything else must agree.

import type { ReadableKey } from "../draw/object-table.js";
import { sortedByBytes } from "../tables/byte-order.js";

const JOINED: ReadonlySet<ReadableKey> = new Set<ReadableKey>(["tags", "departments"]);
const LATER_WINS: ReadonlySet<ReadableKey> = new Set<ReadableKey>(["lastInspectedOn"]);

/** The cell of the united object, or null where the two disagree. Symmetric, so the order of rows is nothing. */
export function unitedCell(key: ReadableKey, first: string, second: string): string | null {
  if (first === second) return first;
  // No department means every department's library: joined with one, it is still every one's.
  if (key === "departments" && (first === "" || second === "")) return "";
  if (second === "") return first;
  if (first === "") return second;
  if (JOINED.has(key)) return sortedByBytes(new Set([...first.split(";"), ...second.split(";")])).join(";");
  if (LATER_WINS.has(key)) return first > second ? first : second;
  return null;
}
