// Items as intake makes them, of any class, with what a test wants otherwise.

import type { DepartmentId, ItemId } from "../../src/domain/identifiers.js";
import type { InspectionItem } from "../../src/domain/inspection-item.js";
import type { Origin } from "../../src/domain/origin.js";

type Details = Partial<Omit<InspectionItem, "class" | "respondingDepartments">>;

export function itemOfClass(itemClass: InspectionItem["class"], details: Details = {}): InspectionItem {
  const base = {
    id: "I1" as ItemId,
    name: "食品安全抽查",
    department: "scjg" as DepartmentId,
    basis: "食品安全法",
    objects: null,
    methods: ["实地核查"],
    requiredTags: [],
    annualRatio: null,
    frequency: null,
    origin: placeOf(1),
    originOf: (field: string) => placeOf(field === "annualRatio" ? 7 : 1),
    ...details,
  } satisfies Omit<InspectionItem, "class" | "respondingDepartments">;
  if (itemClass === "C") return { ...base, class: "C", respondingDepartments: ["xfjy" as DepartmentId] };
  return { ...base, class: itemClass };
}

function placeOf(column: number): Origin {
  return { file: "items.csv", line: 2, column, cell: `${"ABCDEFG"[column - 1]}2` };
}
