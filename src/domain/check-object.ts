// 检查对象: the words the regulation has for what may be inspected (Art. 15–18).

export const CREDIT_CLASSES = ["A", "B", "C", "D"] as const;
export type CreditClass = (typeof CREDIT_CLASSES)[number];

/** The only status that may be drawn; 注销 吊销 撤销 迁出 停业 are not in business. */
export const IN_BUSINESS = "存续";

/** Columns of an object library that conditions may read, by their English keys. */
export const CONDITION_KEYS = [
  "area",
  "industry",
  "kind",
  "credit",
  "risk",
  "tags",
  "departments",
  "complaints",
  "cases",
] as const;
export type ConditionKey = (typeof CONDITION_KEYS)[number];
