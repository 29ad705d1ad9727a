// 抽查事项: one kind of check that a department may draw for (Art. 14).

import type { DepartmentId, ItemId } from "./identifiers.js";
import type { Origin } from "./origin.js";
import type { Share } from "./share.js";

export const METHODS = ["书面检查", "网络监测", "实地核查", "其他"] as const;
export type Method = (typeof METHODS)[number];

/** Each class carries only what the regulation gives it: C alone has responders. */
export type InspectionItem = GeneralItem | KeyItem | JointItem;

/** A类 一般检查事项 */
interface GeneralItem extends ItemBase {
  readonly class: "A";
}

/** B类 重点检查事项 */
interface KeyItem extends ItemBase {
  readonly class: "B";
}

/** C类 联合检查事项: several departments check the same object together (Art. 36). */
interface JointItem extends ItemBase {
  readonly class: "C";
  readonly respondingDepartments: readonly [DepartmentId, ...DepartmentId[]];
}

interface ItemBase {
  readonly id: ItemId;
  readonly name: string;
  readonly department: DepartmentId;
  readonly basis: string;
  /** Name of a sub-library; null = all objects. */
  readonly objects: string | null;
  readonly methods: readonly Method[];
  readonly requiredTags: readonly string[];
  /** Null where the cell leaves it to the department. */
  readonly annualRatio: Share | null;
  /** How often a year one object may be drawn for it; null = no bound stated. */
  readonly frequency: number | null;
  readonly origin: Origin;
  readonly originOf: (field: string) => Origin;
}
