// Replays a draw from its freeze and its seed, and says what differs: seed, key, list, order.

import { hash } from "node:crypto";
import type { Finding } from "../diagnostics/finding.js";
import { drawAct } from "../draw/draw-act.js";
import { exclusionNowMissing } from "../draw/overtaken.js";
import type { Pool } from "../draw/pool.js";
import { readPool } from "../draw/read-pool.js";
import { actNumber, fingerprintOf } from "../ledger/act.js";
import type { Link } from "../ledger/chain.js";
import type { DrawBody } from "../ledger/draw-body.js";
import type { FrozenTask } from "../ledger/freeze-body.js";
import { type FreezeAct, type History, nextOccasion, nextRound } from "../ledger/history.js";
import { canonicalJson } from "../ledger/json.js";
import { readSelection } from "../ledger/selection.js";
import { type Chunks, wholeBytes } from "../ledger/snapshot.js";
import { compareByBytes } from "../tables/byte-order.js";
import { commitmentTo, deriveKey } from "../tickets/digest.js";
import { readSeedText } from "../tickets/seed-text.js";
import { auditFinding } from "./audit-finding.js";
import { selectionDifference } from "./selection-difference.js";

export interface DrawReplay {
  readonly link: Link;
  readonly body: DrawBody;
  /** Earlier acts only. */
  readonly history: History;
  readonly freeze: FreezeAct;
  readonly freezeLink: Link;
}

export function drawFindings(replay: DrawReplay): Finding[] {
  const { link, body, freeze } = replay;
  const path = `${link.folder.name}/act.json`;
  const findings = [...seedFindings(replay, path), ...freezeReferenceFindings(replay, path)];
  const tasks = freeze.body.tasks.flatMap((task) => {
    const chunks = replay.freezeLink.folder.files.get(task.pool);
    const pool = chunks ? readPool(chunks()) : null;
    return pool === null || "badLine" in pool ? [] : [{ task, pool }];
  });
  if (tasks.length < freeze.body.tasks.length) return findings;
  findings.push(...overtakenFindings(replay, tasks, path));
  const { draft } = drawAct({
    plan: freeze.body.plan,
    freeze: body.freeze,
    supersedes: freeze.body.supersedes,
    tasks,
    seed: body.seed,
    generator: body.generator,
  });
  const replayed = draft.files.map(({ path: name, chunks }) => ({ name, bytes: wholeBytes(chunks) }));
  for (const { name, bytes } of replayed) {
    findings.push(...fileDifference(`${link.folder.name}/${name}`, bytes, link.folder.files.get(name)));
  }
  const files = replayed
    .map(({ name, bytes }) => ({ path: name, sha256: hash("sha256", bytes) }))
    .sort((a, b) => compareByBytes(a.path, b.path));
  const { kind, algorithm, parameters } = draft;
  const expected = fingerprintOf({ ...draft.body, act: link.act.act, kind, algorithm, parameters, files });
  if (findings.length === 0 && expected !== link.act.fingerprint) {
    findings.push(
      cutoffFinding(path, canonicalJson(draft.body) === canonicalJson(ownKeys(link, draft.body))),
    );
  }
  return findings;
}

function seedFindings({ body, history, freeze }: DrawReplay, path: string): Finding[] {
  const findings: Finding[] = [];
  const say = (zh: string, en: string) => findings.push(auditFinding("LEDGER-SEED", path, { zh, en }));
  const { text, grade } = body.seed;
  const read = readSeedText(text);
  if (!("text" in read) || read.text !== text) say("种子不是规范写法", "the seed is not in its normal form");
  if (body.key !== deriveKey(freeze.body.plan, text))
    say("密钥不是由这个种子得出的", "the key does not come from this seed");
  const earlier = history.seeds.get(text);
  if (earlier !== undefined)
    say(`种子在第 ${actNumber(earlier)} 号已用过`, `act ${actNumber(earlier)} had used the seed`);
  const { commitment } = freeze.body;
  const opens = commitment !== null && commitment === commitmentTo(text);
  if (commitment !== null && !opens) say("种子与冻结时的承诺不符", "the seed does not open the commitment");
  const { withDraw, generator } = freeze.body.parameters;
  const expected = opens && !withDraw && body.generator === generator ? "L1" : "L0";
  if (grade !== expected)
    say(`等级应为 ${expected}，写作 ${grade}`, `the grade is ${expected}, not ${grade}`);
  return findings;
}

/** A freeze may wait, but not while its tasks are drawn from another: that would be drawing until pleased. */
function overtakenFindings(
  { history, freeze }: DrawReplay,
  tasks: readonly DrawnTask[],
  path: string,
): Finding[] {
  const { plan, supersedes } = freeze.body;
  return tasks.flatMap(({ task, pool }) => {
    const isStill =
      task.round === nextRound(history, plan, task) &&
      task.occasion === nextOccasion(history, plan, task.id, supersedes) &&
      !exclusionNowMissing(task, pool, history, freeze.body);
    if (isStill) return [];
    return [
      auditFinding("LEDGER-PLAN", path, {
        zh: `任务 ${task.id} 或它的事项在这次冻结之后又抽过，这份冻结不能再用`,
        en: `task ${task.id} or one of its items had been drawn after this freeze, which could no longer be used`,
      }),
    ];
  });
}

interface DrawnTask {
  readonly task: FrozenTask;
  readonly pool: Pool;
}

function freezeReferenceFindings({ body, history, freeze }: DrawReplay, path: string): Finding[] {
  const findings: Finding[] = [];
  const say = (zh: string, en: string) => findings.push(auditFinding("LEDGER-CHAIN", path, { zh, en }));
  if (freeze.act.fingerprint !== body.freeze.fingerprint)
    say("所指冻结的指纹不符", "the freeze has another fingerprint");
  if (history.draws.some((past) => past.freeze.act.act === freeze.act.act)) {
    say("所指冻结已经抽过", "the freeze had been drawn before");
  }
  return findings;
}

function fileDifference(path: string, replayed: Uint8Array, chunks: Chunks | undefined): Finding[] {
  if (!chunks) return [];
  if (Buffer.from(wholeBytes(chunks)).equals(replayed)) return [];
  const [recorded, expected] = [readSelection(chunks), readSelection(() => [replayed])];
  const difference = recorded && expected ? selectionDifference(recorded, expected) : null;
  return [
    auditFinding(
      "LEDGER-SELECTION",
      path,
      difference?.sentence ?? { zh: "字节与重演的不同", en: "its bytes differ from the replay's" },
      difference?.line ?? null,
    ),
  ];
}

function ownKeys({ act }: Link, body: object) {
  return Object.fromEntries(Object.keys(body).map((key) => [key, act.json[key] ?? null]));
}

function cutoffFinding(path: string, isBodySame: boolean): Finding {
  return auditFinding(
    "LEDGER-SELECTION",
    path,
    isBodySame
      ? { zh: "act.json 里有重演没有的内容", en: "act.json has more than a replay writes" }
      : { zh: "各级应抽数或界限签号与重演的不同", en: "its quotas or cutoffs differ from the replay" },
  );
}
