// Recusals to the objects they mean: by code, or all objects of a representative.

import { type Finding, finding } from "../diagnostics/finding.js";
import type { Recusal } from "../domain/recusal.js";
import type { FrozenRecusal } from "../draw/frozen-people.js";
import type { Reading } from "./intake-context.js";
import { readObjectCode } from "./object-code.js";
import type { ObjectLibrary } from "./object-library.js";
import type { RecusedObjects } from "./object-recused.js";

export function resolveRecusals(
  recusals: readonly Recusal[],
  library: ObjectLibrary,
  recused: RecusedObjects,
): Reading<readonly FrozenRecusal[]> {
  const findings: Finding[] = [];
  const value = recusals.flatMap((recusal) => {
    const codes = codesOf(recusal, library, recused);
    if (codes.length === 0) findings.push(unknown(recusal));
    return codes.map((code): FrozenRecusal => ({ inspector: recusal.inspector, code }));
  });
  return { value, findings };
}

function codesOf({ subject }: Recusal, library: ObjectLibrary, recused: RecusedObjects): readonly string[] {
  if (subject.kind === "representative") return recused.codesOf(subject.name);
  const { id } = readObjectCode(subject.code, "");
  // An object of another kind of number is named by its whole id.
  const row = [id, subject.code]
    .map((code) => (code === null ? -1 : library.find(code)))
    .find((at) => at >= 0);
  return row === undefined ? [] : [library.codes.text(row)];
}

function unknown({ subject, origin }: Recusal): Finding {
  const value = subject.kind === "object" ? subject.code : subject.name;
  return finding("REFERENCE-UNKNOWN-OBJECT", {
    origin,
    value,
    sentence:
      subject.kind === "object"
        ? { zh: "名录库里没有这个检查对象", en: "the library has no such object" }
        : { zh: "名录库里没有此人负责的检查对象", en: "no object in the library has this representative" },
  });
}
