// Replays a whole ledger from its bytes and says what differs.

import type { Finding } from "../diagnostics/finding.js";
import { actNumber } from "../ledger/act.js";
import { type Link, readChain } from "../ledger/chain.js";
import { afterAct, EMPTY_HISTORY, type History, type ReadAct } from "../ledger/history.js";
import { fileFindings } from "../ledger/listed-files.js";
import { readOwnKeys } from "../ledger/read-act.js";
import type { LedgerSnapshot } from "../ledger/snapshot.js";
import { auditFinding } from "./audit-finding.js";
import { type InputHashes, inputFindings } from "./check-inputs.js";
import { drawFindings } from "./replay-draw.js";
import { freezeFindings } from "./replay-freeze.js";

interface Expectation {
  readonly act: number;
  /** The first digits of the SHA-256 of that act.json. */
  readonly hex: string;
}

export interface VerifyOptions {
  /** Acts to replay; empty = all. The chain is always checked. */
  readonly acts: readonly number[];
  readonly expectations: readonly Expectation[];
  readonly inputs: InputHashes;
}

interface ActReport {
  readonly act: number;
  readonly kind: string;
  readonly fingerprint: string;
  readonly isReplayed: boolean;
  /** Of a draw. */
  readonly grade: "L0" | "L1" | null;
  /** A later draw took its place. */
  readonly isSuperseded: boolean;
  /** A freeze of tasks that nobody drew: one that did not please leaves this trace. */
  readonly isUndrawn: boolean;
  readonly findings: readonly Finding[];
}

export interface Verification {
  readonly acts: readonly ActReport[];
  /** All of them, those of the acts included. */
  readonly findings: readonly Finding[];
}

export function verifyLedger(snapshot: LedgerSnapshot, options: VerifyOptions): Verification {
  const { links, findings: chainFindings } = readChain(snapshot);
  const acts: ActReport[] = [];
  let history = EMPTY_HISTORY;
  for (const link of links) {
    const read = readOwnKeys(link);
    const isReplayed = options.acts.length === 0 || options.acts.includes(link.act.act);
    // What is not replayed is still looked at: a draw rests on the files of its freeze.
    const findings = [
      ...fileFindings(link),
      ...(isReplayed ? actFindings(link, read, { history, links, inputs: options.inputs }) : []),
    ];
    acts.push({
      act: link.act.act,
      kind: link.act.kind,
      fingerprint: link.act.fingerprint,
      isReplayed,
      grade: "body" in read && read.kind === "draw" ? read.body.seed.grade : null,
      isSuperseded: false,
      isUndrawn: "body" in read && read.kind === "freeze" && read.body.tasks.length > 0,
      findings,
    });
    if (!("severity" in read)) history = afterAct(history, read);
  }
  const findings = [
    ...chainFindings,
    ...leftoverFindings(snapshot),
    ...options.expectations.flatMap((expectation) => expectationFindings(expectation, links)),
    ...unknownActs(options.acts, links),
    ...acts.flatMap((report) => report.findings),
  ];
  return { acts: acts.map((report) => withFate(report, history)), findings };
}

/** What became of an act shows only in the acts after it. */
function withFate(report: ActReport, { draws }: History): ActReport {
  return {
    ...report,
    isSuperseded: draws.some(({ draw, isSuperseded }) => draw.act.act === report.act && isSuperseded),
    isUndrawn: report.isUndrawn && !draws.some(({ freeze }) => freeze.act.act === report.act),
  };
}

interface Context {
  readonly history: History;
  readonly links: readonly Link[];
  readonly inputs: InputHashes;
}

function actFindings(link: Link, read: ReadAct | Finding, { history, links, inputs }: Context): Finding[] {
  const findings = inputFindings(link, inputs);
  if ("severity" in read) return [...findings, read];
  if (read.kind === "freeze") return [...findings, ...freezeFindings(link, read.body, history)];
  const number = read.body.freeze.act;
  const freeze = history.freezes.find(({ act }) => act.act === number);
  const freezeLink = links.find(({ act }) => act.act === number);
  if (!freeze && freezeLink && number < link.act.act) return findings;
  if (!freeze || !freezeLink) {
    const missing = auditFinding("LEDGER-CHAIN", `${link.folder.name}/act.json`, {
      zh: `所指的冻结 ${actNumber(number)} 不在它之前`,
      en: `its freeze, ${actNumber(number)}, does not stand before it`,
    });
    return [...findings, missing];
  }
  return [...findings, ...drawFindings({ link, body: read.body, history, freeze, freezeLink })];
}

function leftoverFindings({ leftovers }: LedgerSnapshot): Finding[] {
  return leftovers.map((name) =>
    auditFinding("LEDGER-LEFTOVER", name, {
      zh: "中断的写入留下的临时文件",
      en: "a temporary file of an interrupted write",
    }),
  );
}

function expectationFindings({ act, hex }: Expectation, links: readonly Link[]): Finding[] {
  const link = links.find((candidate) => candidate.act.act === act);
  if (link?.sha256.startsWith(hex)) return [];
  return [
    auditFinding("LEDGER-EXPECT", "HEAD", {
      zh: link ? `第 ${actNumber(act)} 号的哈希不是 ${hex}` : `没有第 ${actNumber(act)} 号，记录被截短`,
      en: link
        ? `act ${actNumber(act)} does not have the hash ${hex}`
        : `there is no act ${actNumber(act)}: the ledger was cut`,
    }),
  ];
}

function unknownActs(acts: readonly number[], links: readonly Link[]): Finding[] {
  return acts
    .filter((number) => !links.some(({ act }) => act.act === number))
    .map((number) =>
      auditFinding("LEDGER-ACT-MISSING", "", {
        zh: `没有第 ${actNumber(number)} 号`,
        en: `there is no act ${actNumber(number)}`,
      }),
    );
}
