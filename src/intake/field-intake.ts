// Reads the cells of a small table or a YAML file and keeps what there is to say about each.

import { type Finding, finding } from "../diagnostics/finding.js";
import type { Origin } from "../domain/origin.js";
import type { CellReader, CellReading } from "./cell-reading.js";
import { isPlaceholder } from "./placeholder.js";
import { shownValue } from "./quoted.js";
import type { JsonSchema } from "./schema-set.js";
import { trimmed } from "./white-space.js";

interface Field {
  readonly key: string;
  readonly schema: JsonSchema;
  readonly origin: Origin;
}

interface Change {
  readonly field: Field;
  readonly from: string;
  readonly to: string;
  times: number;
}

export class FieldIntake {
  private readonly findings: Finding[] = [];
  private readonly changes = new Map<string, Change>();

  constructor(private readonly readCell: CellReader) {}

  read(text: string, field: Field): CellReading {
    const reading = this.readCell(text, field.schema);
    if (reading.problem) {
      const value = shownValue(text, field.schema);
      this.findings.push(
        finding(reading.problem.code, { ...reading.problem, origin: field.origin, field: field.key, value }),
      );
    } else if (reading.isNormalised || reading.isPlaceholder) {
      this.noteChange(trimmed(text), reading.text, field);
    }
    return reading;
  }

  /** Also where no cell is expected: a mapping or list may be left out by a placeholder. */
  isBlank(text: string, field: Field): boolean {
    const outer = trimmed(text);
    if (!isPlaceholder(outer, field.schema)) return outer === "";
    this.noteChange(outer, "", field);
    return true;
  }

  require(field: Field): void {
    const title = field.schema.title ?? field.key;
    this.findings.push(
      finding("SHAPE-REQUIRED", {
        origin: field.origin,
        field: field.key,
        sentence: { zh: `“${title}”必填`, en: `“${field.key}” is required` },
      }),
    );
  }

  add(...findings: readonly Finding[]): void {
    this.findings.push(...findings);
  }

  all(): readonly Finding[] {
    return [...this.findings, ...[...this.changes.values()].map(changeNote)];
  }

  /** One note for each spelling, not for each cell: half a column may be in full width. */
  private noteChange(from: string, to: string, field: Field): void {
    if (field.schema["x-private"]) return;
    const id = `${field.key}\n${from}`;
    const change = this.changes.get(id);
    if (change) change.times++;
    else this.changes.set(id, { field, from, to, times: 1 });
  }
}

function changeNote({ field, from, to, times }: Change): Finding {
  const count = times === 1 ? { zh: "", en: "" } : { zh: `（共 ${times} 处）`, en: ` (${times} times)` };
  return finding("SHAPE-NORMALISED", {
    origin: field.origin,
    field: field.key,
    value: from,
    sentence: {
      zh: to === "" ? `“${from}”按空白读取${count.zh}` : `“${from}”按“${to}”读取${count.zh}`,
      en: to === "" ? `“${from}” is read as blank${count.en}` : `“${from}” is read as “${to}”${count.en}`,
    },
  });
}
