// What suiji.yaml settles for a whole workspace.

import type { AreaTree } from "./area-tree.js";
import type { CreditClass } from "./check-object.js";
import type { Conditions } from "./conditions.js";
import type { DepartmentId } from "./identifiers.js";
import type { Origin } from "./origin.js";
import type { InspectedPolicy } from "./plan.js";
import type { RoundingPolicy } from "./share.js";

export interface Settings {
  readonly name: string;
  readonly jointOffice: string | null;
  readonly departments: readonly Department[];
  readonly areas: AreaTree;
  readonly subLibraries: ReadonlyMap<string, SubLibrary>;
  readonly files: WorkspaceFiles;
  readonly defaults: Defaults;
}

export interface Department {
  readonly id: DepartmentId;
  readonly name: string;
  readonly isMarketRegulator: boolean;
}

/** 子库: a named filter over the object library (Art. 15). */
export interface SubLibrary {
  readonly name: string;
  readonly where: Conditions;
  readonly origin: Origin;
}

/** Paths as written, relative to the workspace. */
export interface WorkspaceFiles {
  readonly items: readonly string[];
  readonly objects: readonly { readonly file: string; readonly department: DepartmentId | null }[];
  readonly overlays: readonly string[];
  readonly inspectors: readonly string[];
  readonly recusals: readonly string[];
  readonly plans: readonly string[];
  readonly calendar: string | null;
}

type GeneratorName = "sha256" | "seedrandom";

export interface Defaults {
  readonly team: number;
  readonly rounding: RoundingPolicy;
  readonly generator: GeneratorName;
  /** The class that an object without one is drawn as; null = it meets no credit condition. */
  readonly unclassifiedCredit: CreditClass | null;
  readonly inspected: InspectedPolicy;
}
