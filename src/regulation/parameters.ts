// The numbers of the regulation, each with its article.

import { ratio } from "../domain/ratio.js";

/** A类是指年度抽查比例在10%以下的一般检查事项; B类在10%以上. */
export const CLASS_A_ANNUAL_RATIO = { limit: ratio(1n, 10n), source: "Art. 14" } as const;
