// The areas of a place as a tree: who serves an area serves all below it.

import type { AreaId } from "./identifiers.js";

export interface Area {
  readonly id: AreaId;
  readonly parent: AreaId | null;
}

export interface AreaTree {
  readonly areas: readonly Area[];
  has(id: string): boolean;
  /** True for the area itself and everything below it. */
  isWithin(id: string, ancestor: string): boolean;
}

/** Expects parents that exist and no cycle: intake and audit have checked both; a cycle ends the walk. */
export function areaTree(areas: readonly Area[]): AreaTree {
  const parents = new Map<string, string | null>(areas.map(({ id, parent }) => [id, parent]));
  return {
    areas,
    has: (id) => parents.has(id),
    isWithin(id, ancestor) {
      const seen = new Set<string>();
      let current: string | null | undefined = id;
      while (current != null && !seen.has(current)) {
        if (current === ancestor) return parents.has(current);
        seen.add(current);
        current = parents.get(current);
      }
      return false;
    },
  };
}
