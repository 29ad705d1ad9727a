// Walks the hash chain: numbers, forms, canonical bytes, fingerprints, links, listed files, HEAD.

import { hash } from "node:crypto";
import type { Code } from "../diagnostics/catalog.js";
import { type Finding, finding } from "../diagnostics/finding.js";
import { originOfFile } from "../domain/origin.js";
import { type Act, actFolder, actForm, actNumber, fingerprintOf, NO_PREVIOUS } from "./act.js";
import { FormFault } from "./form.js";
import { headFindings } from "./head.js";
import { canonicalJson, type JsonObject } from "./json.js";
import { type FolderSnapshot, type LedgerSnapshot, wholeBytes } from "./snapshot.js";

export interface Link {
  readonly act: Act;
  readonly folder: FolderSnapshot;
  /** Of act.json. */
  readonly sha256: string;
}

export interface Chain {
  /** Acts whose act.json could be read, in order. */
  readonly links: readonly Link[];
  readonly findings: readonly Finding[];
}

const ACT_FILE = "act.json";

export function readChain(snapshot: LedgerSnapshot): Chain {
  const links: Link[] = [];
  const findings: Finding[] = snapshot.strays.map((name) =>
    said("LEDGER-FILE-UNLISTED", name, "不属于任何一号记录", "belongs to no act"),
  );
  let previous = NO_PREVIOUS;
  snapshot.folders.forEach((folder, index) => {
    const bytes = folder.files.get(ACT_FILE);
    if (!bytes) {
      findings.push(
        said("LEDGER-FILE-MISSING", `${folder.name}/${ACT_FILE}`, "没有 act.json", "there is no act.json"),
      );
      return;
    }
    const text = Buffer.from(wholeBytes(bytes));
    const sha256 = hash("sha256", text);
    const act = readAct(text.toString("utf8"));
    const place = `${folder.name}/${ACT_FILE}`;
    if (act instanceof FormFault) {
      const { path } = act;
      findings.push(
        said(
          "LEDGER-ACT-FORM",
          place,
          path === "" ? "不是 JSON" : `${path} 处的内容不对`,
          path === "" ? "it is not JSON" : `what stands at ${path} is wrong`,
        ),
      );
    } else {
      findings.push(...actFindings(act, folder, index + 1, previous, text));
      links.push({ act, folder, sha256 });
    }
    previous = sha256;
  });
  return { links, findings: [...findings, ...headFindings(snapshot, links, previous)] };
}

function readAct(text: string): Act | FormFault {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return new FormFault("");
  }
  const common = actForm(json, "");
  return common instanceof FormFault ? common : { ...common, json: json as JsonObject };
}

function actFindings(
  act: Act,
  folder: FolderSnapshot,
  expected: number,
  previous: string,
  text: Buffer,
): Finding[] {
  const place = `${folder.name}/${ACT_FILE}`;
  const findings: Finding[] = [];
  const say = (code: Code, zh: string, en: string) => findings.push(said(code, place, zh, en));
  if (act.act !== expected || folder.name !== actFolder(act.act, act.kind)) {
    say(
      "LEDGER-ACT-MISSING",
      `此处应为第 ${actNumber(expected)} 号，文件夹“${folder.name}”内写第 ${act.act} 号 ${act.kind}`,
      `act ${actNumber(expected)} is expected here; the folder “${folder.name}” says act ${act.act}, ${act.kind}`,
    );
  }
  if (!text.equals(Buffer.from(canonicalJson(act.json), "utf8"))) {
    say("LEDGER-ACT-FORM", "字节不是规范写法", "its bytes are not in canonical form");
  }
  if (act.previous !== previous)
    say(
      "LEDGER-CHAIN",
      "它记下的前一号哈希与前一号的 act.json 不符：两者之一被改动、调换或删除",
      "the hash it keeps is not that of the act before it: one of the two was changed, swapped or removed",
    );
  if (act.fingerprint !== fingerprintOf(act.json))
    say("LEDGER-FINGERPRINT", "指纹不符", "the fingerprint does not fit");
  return [...findings, ...listingFindings(act, folder)];
}

function listingFindings(act: Act, folder: FolderSnapshot): Finding[] {
  const listed = new Set(act.files.map(({ path }) => path));
  const missing = [...listed].filter((path) => !folder.files.has(path));
  const unlisted = [...folder.files.keys()].filter((path) => path !== ACT_FILE && !listed.has(path));
  return [
    ...missing.map((path) =>
      said("LEDGER-FILE-MISSING", `${folder.name}/${path}`, "列出的文件不见了", "a listed file is missing"),
    ),
    ...unlisted.map((path) =>
      said(
        "LEDGER-FILE-UNLISTED",
        `${folder.name}/${path}`,
        "act.json 没有列出它",
        "act.json does not list it",
      ),
    ),
  ];
}

function said(code: Code, path: string, zh: string, en: string): Finding {
  return finding(code, { origin: originOfFile(`ledger/${path}`), sentence: { zh, en } });
}
