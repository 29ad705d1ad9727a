// 必备要素 (Art. 17): name, address and representative are filled in, not with N/A.

import type { RecordView } from "../csv/record-view.js";

/** A blank name cannot be published; the other elements are the department's to complete. */
const ELEMENTS = [
  { key: "name", title: "对象名称", isError: true },
  { key: "address", title: "地址", isError: false },
  { key: "representative", title: "法定代表人/负责人/经营者", isError: false },
] as const;

const PLACEHOLDERS = new Set(["", "N/A", "n/a", "NA", "无", "空", "null", "NULL", "-", "--", "—", "/"]);
const LONGEST_PLACEHOLDER = 4;

export interface MissingElement {
  readonly key: string;
  readonly title: string;
  readonly isError: boolean;
}

export class RequiredCells {
  private readonly checked: { readonly field: number; readonly element: MissingElement }[];

  /** A column that is missing altogether is the header's finding, not every row's. */
  constructor(fields: ReadonlyMap<string, number>) {
    this.checked = ELEMENTS.flatMap((element) => {
      const field = fields.get(element.key);
      return field === undefined ? [] : [{ field, element }];
    });
  }

  missing(view: RecordView): MissingElement[] {
    let found: MissingElement[] | null = null;
    for (const { field, element } of this.checked) {
      if (!isBlank(view, field)) continue;
      found ??= [];
      found.push(element);
    }
    return found ?? NONE;
  }
}

const NONE: MissingElement[] = [];

function isBlank(view: RecordView, field: number): boolean {
  const length = (view.ends[field] as number) - (view.starts[field] as number);
  if (length > LONGEST_PLACEHOLDER + 4) return false;
  return PLACEHOLDERS.has(view.text(field).trim());
}
