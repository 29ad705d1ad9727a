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
    const [was, is] = [here ? shown(here) : "—", there ? shown(there) : "—"];
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

function shown({ task, stratum, rank, code, role }: SelectionRow): string {
  return `${task}/${stratum}/${rank} ${code} ${role}`;
}
