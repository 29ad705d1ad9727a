// HEAD: the number and hash of the last act, renamed into place after it.

import type { Code } from "../diagnostics/catalog.js";
import { type Finding, finding } from "../diagnostics/finding.js";
import { originOfFile } from "../domain/origin.js";
import { type Act, actNumber, headText } from "./act.js";
import type { LedgerSnapshot } from "./snapshot.js";

const HEAD_FORM = /^(\d{4,}) ([0-9a-f]{64})\n$/;

/** `links` are the acts that could be read, `lastHash` the hash of the last act.json, readable or not. */
export function headFindings(
  { head, folders }: LedgerSnapshot,
  links: readonly { readonly act: Act; readonly sha256: string }[],
  lastHash: string,
): Finding[] {
  if (folders.length === 0 && head === null) return [];
  if (folders.length === 0)
    return [say("LEDGER-HEAD", "有 HEAD，却没有任何记录", "there is a HEAD, but no act")];
  const last = links.at(-1);
  if (head === null) {
    if (folders.length === 1) return [behind()];
    return [say("LEDGER-HEAD", "没有 HEAD", "there is no HEAD")];
  }
  const text = Buffer.from(head).toString("latin1");
  if (last && text === headText(last.act.act, lastHash)) return [];
  const before = links.at(-2);
  if (
    before &&
    last &&
    text === headText(before.act.act, before.sha256) &&
    last.act.previous === before.sha256
  ) {
    return [behind()];
  }
  const said = HEAD_FORM.exec(text)?.[1];
  const standing = Number.parseInt(folders.at(-1)?.name ?? "", 10);
  if (last && said !== undefined && Number(said) > standing) {
    return [
      say(
        "LEDGER-HEAD",
        `HEAD 记到第 ${said} 号，现在只到第 ${actNumber(last.act.act)} 号：后面的记录不见了`,
        `HEAD says ${said}, but the ledger ends with ${actNumber(last.act.act)}: the acts after it are gone`,
      ),
    ];
  }
  if (!HEAD_FORM.test(text)) return [say("LEDGER-HEAD", "HEAD 的写法不对", "HEAD is not in form")];
  return [
    say("LEDGER-HEAD", "HEAD 不是最后一号的编号和哈希", "HEAD is not the number and hash of the last act"),
  ];
}

function behind(): Finding {
  return say("LEDGER-HEAD-BEHIND", "HEAD 落后一号", "HEAD is one act behind");
}

function say(code: Code, zh: string, en: string): Finding {
  return finding(code, { origin: originOfFile("ledger/HEAD"), sentence: { zh, en } });
}
