// One task of a plan, with everything it leaves to its items or to suiji.yaml filled in.

import { type Finding, finding } from "../diagnostics/finding.js";
import type { DepartmentId, TaskId } from "../domain/identifiers.js";
import type { InspectionItem } from "../domain/inspection-item.js";
import { compareDates, parsePlainDate } from "../domain/plain-date.js";
import type { Task } from "../domain/plan.js";
import type { Settings } from "../domain/settings.js";
import { NameIndex } from "./name-index.js";
import type { ItemList } from "./read-items.js";
import { isSound, listOf, textOf, wholeOf, wordOf } from "./record-values.js";
import { type References, unknownName } from "./references.js";
import { samplingOf } from "./sampling-of.js";
import type { SourceRecord } from "./source-record.js";
import type { UniqueIds } from "./unique-ids.js";

export class TaskReader {
  readonly findings: Finding[] = [];
  private readonly itemNames: NameIndex<InspectionItem | "faulty">;

  constructor(
    private readonly settings: Settings,
    private readonly items: ItemList,
    private readonly references: References,
    private readonly ids: UniqueIds,
  ) {
    const sound = items.items.map((item) => [item.id, item] as const);
    const faulty = [...items.ids].map((id) => [id, "faulty"] as const);
    this.itemNames = new NameIndex<InspectionItem | "faulty">([...sound, ...faulty]);
  }

  /** Null where the task cannot stand; findings say why. */
  read(record: SourceRecord): Task | null {
    const id = textOf(record, "id");
    const isNew = id !== null && this.ids.claim(id, { origin: record.originOf("id"), field: "id" });
    const said = this.findings.length + this.references.findings.length;
    const items = this.itemsOf(record);
    const objects = this.objectsOf(record, items);
    const sampling = samplingOf(record, { items, references: this.references, findings: this.findings });
    const lead = this.references.department(record, "lead");
    const responding = this.respondingOf(record, lead);
    const window = this.windowOf(record);
    // Whatever was found wrong, the task must not stand with something else in its place, such as all objects.
    if (this.findings.length + this.references.findings.length > said) return null;
    if (!isNew || !items || !sampling || lead === null || !window || !isSound(record)) return null;
    const { defaults } = this.settings;
    return {
      id: id as TaskId,
      name: textOf(record, "name") ?? "",
      items: items.map((item) => item.id),
      objects,
      sampling: sampling.sampling,
      rounds: sampling.rounds,
      lead,
      responding,
      ...window,
      team: wholeOf(record, "team") ?? defaults.team,
      group: textOf(record, "group"),
      inspected: wordOf(record, "inspected", ["剔除", "融合"]) ?? defaults.inspected,
      rounding: wordOf(record, "rounding", ["wording", "up", "down"]) ?? defaults.rounding,
      origin: record.origin,
      originOf: (field) => record.originOf(field),
    };
  }

  /** Null where one of them is unknown or faulty. */
  private itemsOf(record: SourceRecord): InspectionItem[] | null {
    const items = listOf(record, "items").map((text) => {
      const item = this.itemNames.find(text);
      if (item === null && this.items.isComplete) {
        const [origin, nearest] = [record.originOf("items", text), this.itemNames.nearest(text)];
        this.findings.push(
          unknownName({ code: "REFERENCE-UNKNOWN-ITEM", text, field: "items", nearest, origin }),
        );
      }
      return item;
    });
    const known = items.filter((item) => item !== null && item !== "faulty");
    return known.length < items.length || items.length === 0 ? null : known;
  }

  private objectsOf(record: SourceRecord, items: readonly InspectionItem[] | null): string | null {
    if (textOf(record, "objects") !== null) return this.references.subLibrary(record, "objects");
    const [first, ...others] = items ?? [];
    if (!first) return null;
    const different = others.find(({ objects }) => objects !== first.objects);
    if (!different || record.faulty.has("objects")) return first.objects;
    const [one, other] = [first.objects ?? "全部", different.objects ?? "全部"];
    this.findings.push(
      finding("REFERENCE-SAMPLING", {
        origin: record.originOf("objects"),
        field: "objects",
        sentence: {
          zh: `事项的子库不同（“${one}”“${other}”），任务须写明抽查对象`,
          en: `its items name different sub-libraries (“${one}”, “${other}”): the task must name its own`,
        },
        remedy: {
          zh: "请在任务里写明 objects；全部对象写“全部”",
          en: "name objects in the task; 全部 for all",
        },
      }),
    );
    return null;
  }

  private respondingOf(record: SourceRecord, lead: DepartmentId | null): readonly DepartmentId[] {
    const responding = this.references.departments(record, "responding");
    if (lead === null || !responding.includes(lead)) return responding;
    this.findings.push(
      finding("REFERENCE-DUPLICATE-ID", {
        origin: record.originOf("responding", lead),
        field: "responding",
        value: lead,
        sentence: { zh: `“${lead}”既是牵头部门又是响应部门`, en: `“${lead}” both leads and responds` },
        remedy: { zh: "请从响应部门中删去", en: "delete it from the responding departments" },
      }),
    );
    return responding.filter((department) => department !== lead);
  }

  private windowOf(record: SourceRecord): Pick<Task, "from" | "to"> | null {
    const [from, to] = [textOf(record, "from"), textOf(record, "to")].map((text) =>
      parsePlainDate(text ?? ""),
    );
    if (!from || !to) return null;
    if (compareDates(from, to) <= 0) return { from, to };
    this.findings.push(
      finding("REFERENCE-WINDOW", {
        origin: record.originOf("to"),
        field: "to",
        value: to,
        sentence: {
          zh: `结束日期 ${to} 早于开始日期 ${from}`,
          en: `it ends on ${to}, before it starts on ${from}`,
        },
      }),
    );
    return null;
  }
}
