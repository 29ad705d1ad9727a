// How many of a stratum are drawn, as the cell words it: 5%, 不少于30%, 不超过2%, 20户.

import type { Ratio } from "./ratio.js";

/** `exact` and `floor` (不少于) round up, `cap` (不超过) rounds down, unless the plan says otherwise. */
export type Share =
  | { readonly kind: "exact" | "floor" | "cap"; readonly ratio: Ratio }
  | { readonly kind: "count"; readonly count: number };

export type Rounding = "up" | "down";

/** What the plan asks: each share by its own wording, or all one way. */
export type RoundingPolicy = "wording" | Rounding;

export function roundingOf(share: Share, policy: RoundingPolicy): Rounding {
  if (policy !== "wording") return policy;
  return share.kind === "cap" ? "down" : "up";
}
