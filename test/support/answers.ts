// The answers of the second program, typed.

import { readFileSync } from "node:fs";
import type { Generator } from "../../src/tickets/generators.js";

export interface Answers {
  readonly algorithm: string;
  readonly seeds: readonly {
    readonly planId: string;
    readonly seed: string;
    readonly seedText: string;
    readonly key: string;
    readonly commitment: string;
  }[];
  readonly refusedSeeds: readonly string[];
  readonly digests: readonly {
    readonly key: string;
    readonly purpose: "object" | "visit-order" | "pair";
    readonly scope: string;
    readonly id: string;
    readonly digest: string;
    readonly seedrandom: string;
  }[];
  readonly pool: readonly { readonly code: string; readonly stratum: number; readonly name: string }[];
  readonly draws: readonly {
    readonly planId: string;
    readonly seed: string;
    readonly scope: string;
    readonly task: string;
    readonly generator: Generator;
    readonly strata: readonly {
      readonly quota: number;
      readonly cutoff: string;
      readonly winners: readonly string[];
      readonly reserves: readonly string[];
    }[];
    readonly selectionSha256: string;
  }[];
  readonly quotas: {
    readonly largestRemainders: readonly {
      readonly count: number;
      readonly members: readonly number[];
      readonly quotas: readonly number[];
    }[];
    readonly ratios: readonly {
      readonly members: number;
      readonly ratio: string;
      readonly up: number;
      readonly down: number;
    }[];
    readonly reserves: readonly { readonly quota: number; readonly reserves: number }[];
  };
}

export function readAnswers(): Answers {
  return JSON.parse(readFileSync(new URL("../known-answers/answers.json", import.meta.url), "utf8"));
}
