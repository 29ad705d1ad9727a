// A trade: what its businesses are called, who supervises them, and how they are labelled.

import type { Department } from "./departments.js";

export type Kind =
  | "企业"
  | "个体工商户"
  | "农民专业合作社"
  | "外国企业常驻代表机构"
  | "事业单位"
  | "社会组织"
  | "产品"
  | "项目";

export type Risk = "低" | "一般" | "较高" | "高";

export interface Trade {
  /** How many objects of the example are in it. */
  readonly count: number;
  /** GB/T 4754-2017. */
  readonly industry: string;
  readonly forms: readonly [Form, ...Form[]];
  readonly departments: readonly [Department, ...Department[]];
  readonly risks: readonly [Risk, ...Risk[]];
  readonly tags: readonly string[];
  readonly licences: readonly string[];
  readonly percentOnline: number;
}

/** How such an object is registered; its name ends in one of the endings. */
export interface Form {
  readonly kind: Kind;
  /** First two digits of the credit code; `null` = it has another kind of number. */
  readonly codePrefix: string | null;
  readonly endings: readonly [string, ...string[]];
}

type Endings = readonly [string, ...string[]];

export const company = (...endings: Endings): Form => ({ kind: "企业", codePrefix: "91", endings });
export const soleTrader = (...endings: Endings): Form => ({ kind: "个体工商户", codePrefix: "92", endings });
export const cooperative = (...endings: Endings): Form => ({
  kind: "农民专业合作社",
  codePrefix: "93",
  endings,
});
export const foreignOffice = (...endings: Endings): Form => ({
  kind: "外国企业常驻代表机构",
  codePrefix: "91",
  endings,
});
export const publicInstitution = (...endings: Endings): Form => ({
  kind: "事业单位",
  codePrefix: "12",
  endings,
});
export const socialOrganisation = (...endings: Endings): Form => ({
  kind: "社会组织",
  codePrefix: "52",
  endings,
});
export const product = (...endings: Endings): Form => ({ kind: "产品", codePrefix: null, endings });
export const project = (...endings: Endings): Form => ({ kind: "项目", codePrefix: null, endings });
