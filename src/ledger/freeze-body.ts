// The own keys of a freeze act: what stands before a seed is known.

import {
  type FormValue,
  list,
  matching,
  nullable,
  oneOf,
  optional,
  record,
  sha256Hex,
  text,
  truth,
  wholeNumber,
} from "./form.js";

const date = matching(/^\d{4}-\d{2}-\d{2}$/);
const ratioForm = matching(/^(0|[1-9]\d*)\/[1-9]\d*$/);

const conditions = record({
  area: optional(list(text)),
  industry: optional(list(text)),
  kind: optional(list(text)),
  credit: optional(list(text)),
  risk: optional(list(text)),
  tags: optional(list(text)),
  departments: optional(list(text)),
  complaints: optional(text),
  cases: optional(text),
});

const stratum = record({
  name: text,
  when: conditions,
  /** In business, in the plan's area, not faulty: the base of the share. */
  members: wholeNumber,
  ratio: optional(ratioForm),
  count: optional(wholeNumber),
  /** Of a ratio; a count needs none. */
  rounding: optional(oneOf("up", "down")),
  rounds: wholeNumber,
  /** Members that no exclusion keeps out. */
  inPool: wholeNumber,
  quota: wholeNumber,
});

const task = record({
  id: text,
  name: text,
  group: nullable(text),
  round: wholeNumber,
  /** 1 + draws of the task that stand: what `rounds` bounds. */
  occasion: wholeNumber,
  scope: text,
  pool: text,
  where: conditions,
  items: list(
    record({
      id: text,
      class: oneOf("A", "B", "C"),
      department: text,
      methods: list(text),
      tags: list(text),
      frequency: nullable(wholeNumber),
    }),
  ),
  departments: list(record({ id: text, seats: wholeNumber })),
  lead: text,
  from: date,
  to: date,
  inspected: oneOf("剔除", "融合"),
  rounding: oneOf("wording", "up", "down"),
  /** Of a task that asks for a number of objects in all. */
  count: optional(wholeNumber),
  strata: list(stratum),
});

export const freezeForm = record({
  parameters: record({
    excludeFaulty: truth,
    unclassifiedCredit: nullable(oneOf("A", "B", "C", "D")),
    withDraw: truth,
    /** Fixed before the seed is known: otherwise two samples could be chosen from. */
    generator: oneOf("sha256", "seedrandom"),
  }),
  plan: text,
  planArea: nullable(text),
  year: wholeNumber,
  areas: list(record({ id: text, parent: nullable(text) })),
  workingDays: list(date),
  calendar: record({
    own: list(record({ date, isWorking: truth })),
    provisional: list(wholeNumber),
  }),
  supersedes: nullable(wholeNumber),
  reason: nullable(text),
  commitment: nullable(sha256Hex),
  tasks: list(task),
});

export type FreezeBody = FormValue<typeof freezeForm>;
export type FrozenTask = FormValue<typeof task>;
export type FrozenStratum = FormValue<typeof stratum>;
