// Replays a freeze: rounds, scopes, pools, strata, quotas, working days, people in order.

import { scanRecords } from "../csv/record-scanner.js";
import type { Finding } from "../diagnostics/finding.js";
import { type ReadPool, readPool } from "../draw/read-pool.js";
import type { Link } from "../ledger/chain.js";
import type { FreezeBody, FrozenTask } from "../ledger/freeze-body.js";
import { type History, nextOccasion, nextRound } from "../ledger/history.js";
import { sha256Of } from "../ledger/listed-files.js";
import { compareByBytes } from "../tables/byte-order.js";
import { drawScope } from "../tickets/scope.js";
import { auditFinding } from "./audit-finding.js";
import { workingDayFindings } from "./check-working-days.js";
import { poolBytesHash, poolFindings } from "./replay-pool.js";

export function freezeFindings(link: Link, body: FreezeBody, history: History): Finding[] {
  const path = `${link.folder.name}/act.json`;
  return [
    ...body.tasks.flatMap((task) => occasionFindings(task, body, history, path)),
    ...orderFindings(body, path),
    ...supersedingFindings(body, history, path),
    ...workingDayFindings(body, path),
    ...listingFindings(link, body),
    ...poolFileFindings(link, body, history),
    ...peopleFindings(link),
  ];
}

function occasionFindings(task: FrozenTask, body: FreezeBody, history: History, path: string): Finding[] {
  const round = nextRound(history, body.plan, task);
  const occasion = nextOccasion(history, body.plan, task.id, body.supersedes);
  const scope = drawScope(task, round);
  const findings: Finding[] = [];
  const say = (zh: string, en: string) =>
    findings.push(
      auditFinding("LEDGER-PLAN", path, { zh: `任务 ${task.id}：${zh}`, en: `task ${task.id}: ${en}` }),
    );
  if (task.round !== round)
    say(`应为第 ${round} 轮，写作 ${task.round}`, `round should be ${round}, not ${task.round}`);
  if (task.occasion !== occasion)
    say(`应为今年第 ${occasion} 次`, `this is occasion ${occasion} of the year`);
  if (task.scope !== scope) say(`签号范围应为 ${scope}`, `its scope should be ${scope}`);
  const rounds = Math.max(...task.strata.map((stratum) => stratum.rounds));
  if (task.occasion > rounds) say(`今年只可抽 ${rounds} 次`, `it has only ${rounds} draw(s) a year`);
  return findings;
}

function orderFindings({ tasks }: FreezeBody, path: string): Finding[] {
  const isSorted = tasks.every(
    ({ id }, index) => index === 0 || compareByBytes(tasks[index - 1]?.id ?? "", id) < 0,
  );
  if (isSorted) return [];
  return [
    auditFinding("LEDGER-PLAN", path, { zh: "任务没有按编号排列", en: "tasks are not in order of id" }),
  ];
}

function supersedingFindings(body: FreezeBody, history: History, path: string): Finding[] {
  const { supersedes, reason } = body;
  if (supersedes === null) return [];
  const past = history.draws.find(({ draw }) => draw.act.act === supersedes);
  const isReasoned = reason !== null && reason.trim() !== "";
  if (past && !past.isSuperseded && isReasoned && drawsAgain(body, past.freeze.body)) return [];
  return [
    auditFinding("LEDGER-PLAN", path, {
      zh: `取代第 ${supersedes} 号不成立，或没有写明理由`,
      en: `superseding act ${supersedes} does not hold, or gives no reason`,
    }),
  ];
}

/** All tasks of the superseded draw and no other: else it would void a draw that nobody repeats. */
function drawsAgain(now: FreezeBody, then: FreezeBody): boolean {
  const ids = ({ tasks }: FreezeBody) => tasks.map(({ id }) => id).join("\n");
  return now.plan === then.plan && ids(now) === ids(then);
}

/** The pools in use, the people files, and nothing beside them. */
function listingFindings({ act, folder }: Link, body: FreezeBody): Finding[] {
  const expected = new Set([...body.tasks.map(({ pool }) => pool), ...PEOPLE.map(({ path }) => path)]);
  const listed = new Set(act.files.map(({ path }) => path));
  const missing = [...expected].filter((path) => !listed.has(path));
  const extra = [...listed].filter((path) => !expected.has(path));
  return [
    ...missing.map((path) =>
      auditFinding("LEDGER-FILE-MISSING", `${folder.name}/${path}`, {
        zh: "冻结应有这份文件，act.json 却没有列出",
        en: "a freeze has this file, but act.json does not list it",
      }),
    ),
    ...extra.map((path) =>
      auditFinding("LEDGER-FILE-UNLISTED", `${folder.name}/${path}`, {
        zh: "冻结不会写这份文件，虽然 act.json 列出了它",
        en: "a freeze writes no such file, though act.json lists it",
      }),
    ),
  ];
}

function poolFileFindings(link: Link, body: FreezeBody, history: History): Finding[] {
  const pools = new Map<string, ReadPool>();
  const findings: Finding[] = [];
  const used = [...new Set(body.tasks.map(({ pool }) => pool))];
  used.forEach((name, index) => {
    const expected = `pool-${(index + 1).toString().padStart(2, "0")}.csv`;
    const place = `${link.folder.name}/${name}`;
    if (name !== expected)
      findings.push(
        auditFinding("LEDGER-POOL", place, {
          zh: `应名为 ${expected}`,
          en: `its name should be ${expected}`,
        }),
      );
    const chunks = link.folder.files.get(name);
    const pool = chunks ? readPool(chunks()) : { badLine: 0 };
    if ("badLine" in pool) {
      findings.push(
        auditFinding(
          "LEDGER-POOL",
          place,
          { zh: "读不成待抽取库", en: "it does not read as a pool" },
          pool.badLine || null,
        ),
      );
      return;
    }
    if (chunks && sha256Of(chunks) !== poolBytesHash(pool)) {
      findings.push(
        auditFinding("LEDGER-POOL", place, {
          zh: "字节不是规范写法",
          en: "its bytes are not in canonical form",
        }),
      );
    }
    pools.set(name, pool);
  });
  for (const task of body.tasks) {
    const pool = pools.get(task.pool);
    if (pool) findings.push(...poolFindings({ task, body, pool, history, folder: link.folder.name }));
  }
  return findings;
}

const PEOPLE = [
  {
    path: "inspectors.csv",
    columns: "inspector,department,name,category,validTo,areas,tags,capacity,load,unavailable",
  },
  { path: "recusals.csv", columns: "inspector,code" },
] as const;

/** Each file there, its header as agreed, its rows in order without repeats. */
function peopleFindings({ folder }: Link): Finding[] {
  return PEOPLE.flatMap(({ path, columns }) => {
    // That a listed file is missing has been said.
    if (!folder.files.has(path)) return [];
    const lines: string[][] = [];
    let isSound = true;
    scanRecords(folder.files.get(path)?.() ?? [], {
      record(view) {
        lines.push(view.cells());
        return true;
      },
      fault() {
        isSound = false;
      },
    });
    const [header, ...rows] = lines;
    const keys = rows.map((cells) => (path === "recusals.csv" ? cells : cells.slice(0, 1)));
    const odd = keys.findIndex((key, index) => index > 0 && compareKeys(keys[index - 1] ?? [], key) >= 0);
    if (isSound && header?.join() === columns && odd < 0) return [];
    return [
      auditFinding("LEDGER-PLAN", `${folder.name}/${path}`, {
        zh: odd < 0 ? "表头不对" : `第 ${odd + 2} 行不在顺序上或重复`,
        en: odd < 0 ? "its header is wrong" : `line ${odd + 2} is out of order or repeated`,
      }),
    ];
  });
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < a.length; index++) {
    const order = compareByBytes(a[index] ?? "", b[index] ?? "");
    if (order !== 0) return order;
  }
  return 0;
}
