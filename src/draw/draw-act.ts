// A draw as an act: the seed, the cutoffs, and selection.csv.

import { csvText } from "../csv/write-csv.js";
import type { ActDraft, ActFile } from "../ledger/act.js";
import { type DrawBody, SELECTION_COLUMNS } from "../ledger/draw-body.js";
import type { FrozenTask } from "../ledger/freeze-body.js";
import { ALGORITHM, deriveKey } from "../tickets/digest.js";
import type { Generator } from "../tickets/generators.js";
import { textFile } from "./frozen-people.js";
import type { Pool } from "./pool.js";
import { type StratumDraw, selectObjects } from "./select.js";

export interface DrawFacts {
  readonly plan: string;
  readonly freeze: DrawBody["freeze"];
  readonly supersedes: number | null;
  readonly tasks: readonly { readonly task: FrozenTask; readonly pool: Pool }[];
  readonly seed: DrawBody["seed"];
  readonly generator: Generator;
}

interface TaskDraw {
  readonly task: FrozenTask;
  readonly strata: readonly StratumDraw[];
}

export interface DrawAct {
  readonly draft: ActDraft;
  readonly body: DrawBody;
  readonly draws: readonly TaskDraw[];
}

export function drawAct(facts: DrawFacts): DrawAct {
  const key = deriveKey(facts.plan, facts.seed.text);
  const draws = facts.tasks.map(({ task, pool }): TaskDraw => {
    const lottery = { key, purpose: "object", scope: task.scope } as const;
    const quotas = task.strata.map(({ quota }) => quota);
    return { task, strata: selectObjects(pool, quotas, { lottery, generator: facts.generator }) };
  });
  const body: DrawBody = {
    freeze: facts.freeze,
    seed: facts.seed,
    key,
    generator: facts.generator,
    tasks: draws.map(({ task, strata }) => ({
      id: task.id,
      scope: task.scope,
      strata: task.strata.map(({ name, quota }, index) => ({
        name,
        quota,
        cutoff: strata[index]?.cutoff ?? "",
      })),
    })),
  };
  const files = [textFile("selection.csv", selectionText(draws)), ...cancelledVisits(facts.supersedes)];
  return {
    draft: { kind: "draw", algorithm: ALGORITHM, parameters: {}, body: { ...body }, files },
    body,
    draws,
  };
}

/** By task, stratum, rank. */
function selectionText(draws: readonly TaskDraw[]): string {
  const rows = draws.flatMap(({ task, strata }) =>
    strata.flatMap(({ drawn }) =>
      drawn.map(({ stratum, rank, code, ticket, role, name }) => [
        task.id,
        String(stratum),
        String(rank),
        code,
        ticket,
        role,
        name,
      ]),
    ),
  );
  return csvText(SELECTION_COLUMNS, rows);
}

const VISIT_COLUMNS = [
  "visit",
  "code",
  "name",
  "tasks",
  "items",
  "departments",
  "lead",
  "from",
  "to",
  "onSite",
  "area",
] as const;

/** A superseding draw names the visits it cancels; before any merge there are none. */
function cancelledVisits(supersedes: number | null): ActFile[] {
  return supersedes === null ? [] : [textFile("visits.csv", csvText(VISIT_COLUMNS, []))];
}
