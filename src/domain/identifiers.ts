// The ids that acts, tickets and findings speak of, told apart by the type checker.

export type ItemId = string & { readonly __brand: "ItemId" };
export type PlanId = string & { readonly __brand: "PlanId" };
export type TaskId = string & { readonly __brand: "TaskId" };
export type DepartmentId = string & { readonly __brand: "DepartmentId" };
export type AreaId = string & { readonly __brand: "AreaId" };

/** The number of the law-enforcement certificate 执法证号: unique and public, unlike the ID number. */
export type InspectorId = string & { readonly __brand: "InspectorId" };
