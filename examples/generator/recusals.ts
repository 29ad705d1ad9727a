// Who must not inspect whom 回避: some by the object's code, some by its representative.

import type { CheckObject } from "./check-object.js";
import { csvLine } from "./csv-line.js";
import { MARKET } from "./departments.js";
import type { Inspector } from "./inspectors.js";
import { randomFor } from "./random.js";

const BY_OBJECT = ["配偶持有该单位股份", "子女在该单位任职", "三年内曾在该单位任职", "与该单位有未结诉讼"];
const BY_REPRESENTATIVE = ["与负责人系近亲属", "与负责人系姻亲", "与负责人有债权债务关系"];

export function* recusalTable(
  objects: readonly CheckObject[],
  inspectors: readonly Inspector[],
): Iterable<string> {
  const random = randomFor("recusals");
  const known = objects.filter(
    ({ departments, status }) => departments.includes(MARKET) && status === "存续",
  );
  const certified = inspectors.filter(({ certificate, department }) => certificate && department === MARKET);

  yield csvLine(["执法人员", "检查对象编码", "法定代表人/负责人/经营者", "回避理由"]);
  let place = 0;
  for (const reason of [...BY_OBJECT, ...BY_REPRESENTATIVE]) {
    const object = known[random.below(known.length)];
    const inspector = certified[(2 * place) % certified.length];
    if (!object || !inspector) return;
    const isByObject = place < BY_OBJECT.length;
    yield csvLine([
      inspector.certificate,
      isByObject ? object.code : "",
      isByObject ? "" : object.representative,
      reason,
    ]);
    place++;
  }
}
