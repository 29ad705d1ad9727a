// An item of the item list 抽查事项 (Art. 14) as the example writes it.

import type { Department } from "./departments.js";

export interface Item {
  readonly id: string;
  readonly category: string;
  readonly name: string;
  readonly class: "A" | "B" | "C";
  readonly domain: "一般监管领域" | "特殊重点领域";
  readonly department: Department;
  readonly responding: readonly Department[];
  readonly basis: string;
  /** A sub-library of suiji.yaml. */
  readonly objects: string;
  readonly content: readonly string[];
  readonly methods: readonly ("书面检查" | "网络监测" | "实地核查" | "其他")[];
  /** As people write it: 5%, 不超过10%, 不少于30%, 2‰. */
  readonly annualRatio: string;
  readonly frequency: string;
  readonly requiredTags: readonly string[];
  /** Why it stays unpublished; blank = it is published (Art. 44). */
  readonly confidentialBasis: string;
}
