// The own keys of a draw act: the seed, and what it cut off in each stratum.

import { type FormValue, list, matching, oneOf, record, sha256Hex, text, wholeNumber } from "./form.js";

export const drawForm = record({
  freeze: record({ act: wholeNumber, fingerprint: sha256Hex }),
  seed: record({ text, grade: oneOf("L0", "L1") }),
  key: sha256Hex,
  generator: oneOf("sha256", "seedrandom"),
  tasks: list(
    record({
      id: text,
      scope: text,
      strata: list(record({ name: text, quota: wholeNumber, cutoff: matching(/^[0-9a-f]*$/) })),
    }),
  ),
});

export type DrawBody = FormValue<typeof drawForm>;

export const SELECTION_COLUMNS = ["task", "stratum", "rank", "code", "ticket", "role", "name"] as const;
