// The first row at which a drawn list departs from the replay, in words.

import type { Sentence } from "../diagnostics/sentence.js";
import type { SelectionRow } from "../ledger/selection.js";

export interface SelectionDifference {
  readonly line: number;
  readonly sentence: Sentence;
}

export function selectionDifference(
  recorded: readonly SelectionRow[],
  replayed: readonly SelectionRow[],
): SelectionDifference | null {
  for (let index = 0; index < Math.max(recorded.length, replayed.length); index++) {
    const [here, there] = [recorded[index], replayed[index]];
    if (here && there && textOf(here) === textOf(there)) continue;
    const line = here?.line ?? recorded.length + 2;
    const detail = here && there ? detailThatDiffers(here, there) : null;
    const [was, is] = [here ? shown(here, detail) : "—", there ? shown(there, detail) : "—"];
    return {
      line,
      sentence: { zh: `名单写作 ${was}，重演得 ${is}`, en: `the list says ${was}, the replay ${is}` },
    };
  }
  return null;
}

function textOf({ task, stratum, rank, code, ticket, role, name }: SelectionRow): string {
  return [task, stratum, rank, code, ticket, role, name].join("\n");
}

/** Name or ticket, where all that is always shown is the same. */
function detailThatDiffers(here: SelectionRow, there: SelectionRow): "name" | "ticket" | null {
  if (shown(here, null) !== shown(there, null)) return null;
  return here.name === there.name ? "ticket" : "name";
}

function shown(row: SelectionRow, detail: "name" | "ticket" | null): string {
  const { task, stratum, rank, code, role } = row;
  return `${task}/${stratum}/${rank} ${code} ${role}${detail === null ? "" : ` ${row[detail]}`}`;
}
