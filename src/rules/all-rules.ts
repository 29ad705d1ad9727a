// Every rule, in the order of the regulation.

import type { InspectionItem } from "../domain/inspection-item.js";
import { classARatio } from "./art14-class-a-ratio.js";
import { classBRatio } from "./art14-class-b-ratio.js";
import type { Rule } from "./rule.js";

export const ITEM_RULES: readonly Rule<InspectionItem>[] = [classARatio, classBRatio];
