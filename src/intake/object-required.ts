// 必备要素 (Art. 17): name, address and representative are filled in, and not with N/A or a whole row.

import type { RecordView } from "../csv/record-view.js";
import type { RowFindings } from "./object-row-findings.js";
import { saysNothing } from "./placeholder.js";

/** A blank name cannot be published; the other elements are the department's to complete. */
const ELEMENTS = [
  { key: "name", title: "对象名称", isRequired: true },
  { key: "address", title: "地址", isRequired: false },
  { key: "representative", title: "法定代表人/负责人/经营者", isRequired: false },
] as const;

const LONGEST_PLACEHOLDER_BYTES = 8;
/** Of one character in UTF-8, and at least one byte each. */
const MOST_BYTES = 4;

interface Checked {
  readonly element: (typeof ELEMENTS)[number];
  readonly field: number;
  readonly maxLength: number;
}

export class RequiredCells {
  private readonly checked: readonly Checked[];

  /** A column that is missing altogether is the header's finding, not every row's. */
  constructor(fields: ReadonlyMap<string, number>, lengths: ReadonlyMap<string, number>) {
    this.checked = ELEMENTS.flatMap((element) => {
      const field = fields.get(element.key);
      if (field === undefined) return [];
      return [{ element, field, maxLength: lengths.get(element.key) ?? Number.POSITIVE_INFINITY }];
    });
  }

  /** True where the row has an error. */
  check(view: RecordView, findings: RowFindings): boolean {
    let hasError = false;
    for (const { element, field, maxLength } of this.checked) {
      const bytes = (view.ends[field] as number) - (view.starts[field] as number);
      if (bytes <= LONGEST_PLACEHOLDER_BYTES && saysNothing(view.text(field).trim())) {
        const { key, title, isRequired } = element;
        const code = isRequired ? "SHAPE-REQUIRED" : "OBJECT-ELEMENT-MISSING";
        findings.say(code, view, key, { zh: `没有填写${title}`, en: `${title} is blank` });
        hasError ||= isRequired;
      } else if (bytes > maxLength && isTooLong(view, field, bytes, maxLength)) {
        const { key, title } = element;
        findings.say("SHAPE-LENGTH", view, key, {
          zh: `${title}超过 ${maxLength} 个字，可能错列或粘连`,
          en: `${title} has more than ${maxLength} characters; cells may have run together`,
        });
        hasError = true;
      }
    }
    return hasError;
  }
}

function isTooLong(view: RecordView, field: number, bytes: number, maxLength: number): boolean {
  return bytes > maxLength * MOST_BYTES || [...view.text(field)].length > maxLength;
}
