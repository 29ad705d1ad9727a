// The area tree of suiji.yaml: every parent is declared, and nothing lies within itself.

import { type Finding, finding } from "../diagnostics/finding.js";
import { type Area, type AreaTree, areaTree } from "../domain/area-tree.js";
import type { AreaId } from "../domain/identifiers.js";
import { NameIndex } from "./name-index.js";
import { textOf } from "./record-values.js";
import { unknownName } from "./references.js";
import type { SourceRecord } from "./source-record.js";
import type { UniqueIds } from "./unique-ids.js";

export function areasOf(records: readonly SourceRecord[], findings: Finding[], ids: UniqueIds): AreaTree {
  const declared = records.flatMap((record) => {
    const id = textOf(record, "id");
    if (id === null || !ids.claim(id, { origin: record.originOf("id"), field: "id" })) return [];
    return [{ id: id as AreaId, record }];
  });
  const names = new NameIndex(declared.map(({ id }) => [id, id] as const));
  const parents = new Map<AreaId, AreaId | null>();
  for (const { id, record } of declared) {
    const text = textOf(record, "within");
    const parent = text === null ? null : names.find(text);
    if (text !== null && parent === null) {
      const [origin, nearest] = [record.originOf("within"), names.nearest(text)];
      findings.push(unknownName({ code: "REFERENCE-UNKNOWN-AREA", text, field: "within", nearest, origin }));
    }
    parents.set(id, parent);
  }
  for (const { id, record } of declared) {
    const circle = circleFrom(id, parents);
    if (circle === null) continue;
    // Cut here, so that the same circle is not reported from each of its areas.
    parents.set(id, null);
    const path = circle.join(" → ");
    findings.push(
      finding("REFERENCE-AREA-CYCLE", {
        origin: record.originOf("within"),
        field: "within",
        value: id,
        sentence: { zh: `上级绕成了圈：${path}`, en: `areas lie within one another in a circle: ${path}` },
      }),
    );
  }
  return areaTree(declared.map(({ id }): Area => ({ id, parent: parents.get(id) ?? null })));
}

/** The way up from the area back to itself; null where it ends at a root, or in a circle further up. */
function circleFrom(start: AreaId, parents: ReadonlyMap<AreaId, AreaId | null>): AreaId[] | null {
  const path = [start];
  let current = parents.get(start) ?? null;
  while (current !== null && !path.includes(current)) {
    path.push(current);
    current = parents.get(current) ?? null;
  }
  return current === start ? [...path, start] : null;
}
