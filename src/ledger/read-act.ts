// Reads the own keys of each kind of act.

import type { Code } from "../diagnostics/catalog.js";
import { type Finding, finding } from "../diagnostics/finding.js";
import { originOfFile } from "../domain/origin.js";
import { ALGORITHM } from "../tickets/digest.js";
import type { Link } from "./chain.js";
import { drawForm } from "./draw-body.js";
import { FormFault } from "./form.js";
import { freezeForm } from "./freeze-body.js";
import type { ReadAct } from "./history.js";
import { readSelection, winnersOf } from "./selection.js";

export function readOwnKeys({ act, folder }: Link): ReadAct | Finding {
  if (act.algorithm !== ALGORITHM || (act.kind !== "freeze" && act.kind !== "draw")) {
    return said(
      "LEDGER-ALGORITHM",
      `${folder.name}/act.json`,
      `这一版不认识 ${act.kind} 的算法“${act.algorithm}”`,
      `this version does not know the algorithm “${act.algorithm}” of a ${act.kind}`,
    );
  }
  if (act.kind === "freeze") {
    const body = freezeForm(act.json, "");
    return body instanceof FormFault ? badForm(folder.name, body) : { kind: "freeze", act, body };
  }
  const body = drawForm(act.json, "");
  if (body instanceof FormFault) return badForm(folder.name, body);
  const file = folder.files.get("selection.csv");
  const rows = file ? readSelection(file) : null;
  if (!rows) {
    return said(
      "LEDGER-SELECTION",
      `${folder.name}/selection.csv`,
      "读不成一份抽取名单",
      "it does not read as a drawn list",
    );
  }
  return { kind: "draw", act, body, winners: winnersOf(rows) };
}

function badForm(folder: string, { path }: FormFault): Finding {
  return said(
    "LEDGER-ACT-FORM",
    `${folder}/act.json`,
    `${path} 处的内容不对`,
    `what stands at ${path} is wrong`,
  );
}

function said(code: Code, path: string, zh: string, en: string): Finding {
  return finding(code, { origin: originOfFile(`ledger/${path}`), sentence: { zh, en } });
}
