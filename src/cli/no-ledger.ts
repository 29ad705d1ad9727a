// A typing error in the folder's name must not look like a ledger without faults.

import { type Finding, finding } from "../diagnostics/finding.js";
import { originOfFile } from "../domain/origin.js";
import type { LedgerSnapshot } from "../ledger/snapshot.js";

export function noLedgerFinding({ exists }: LedgerSnapshot): Finding | null {
  if (exists) return null;
  return finding("FILE-MISSING", {
    origin: originOfFile("ledger"),
    sentence: {
      zh: "这里没有 ledger 文件夹：还没有抽取过，或者文件夹写错了",
      en: "there is no ledger folder here: nothing has been drawn yet, or this is the wrong folder",
    },
    remedy: { zh: "请用 -C 指明工作区", en: "name the workspace with -C" },
  });
}
