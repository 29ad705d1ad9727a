// 执法人员: who may be drawn to inspect (Art. 20–24). ID number and phone stay in the file.

import type { DepartmentId, InspectorId } from "./identifiers.js";
import type { Origin } from "./origin.js";
import type { PlainDate } from "./plain-date.js";

export type InspectorCategory = "持行政执法证" | "具有执法资格" | "日常监管" | "其他";

export interface DateRange {
  readonly from: PlainDate;
  /** Inclusive. */
  readonly to: PlainDate;
}

/** Has a certificate, so can fill a drawn seat; those without one are counted, never seated. */
export interface Inspector {
  readonly id: InspectorId;
  readonly name: string;
  readonly department: DepartmentId;
  readonly category: InspectorCategory;
  readonly validTo: PlainDate | null;
  readonly areas: readonly string[];
  readonly tags: readonly string[];
  /** Most visits a year; null = no cap. */
  readonly maxVisits: number | null;
  readonly unavailable: readonly DateRange[];
  readonly origin: Origin;
}
