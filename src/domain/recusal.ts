// 回避: who must not inspect whom.

import type { InspectorId } from "./identifiers.js";
import type { Origin } from "./origin.js";

/** By the object's code, or by the person who answers for it (all objects of that person). */
export interface Recusal {
  readonly inspector: InspectorId;
  readonly subject:
    | { readonly kind: "object"; readonly code: string }
    | { readonly kind: "representative"; readonly name: string };
  readonly reason: string;
  readonly origin: Origin;
}
