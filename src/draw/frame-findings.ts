// What forbids freezing a task, or should be known before it is drawn.

import { type Finding, finding } from "../diagnostics/finding.js";
import type { Origin } from "../domain/origin.js";
import { REASONS } from "./exclusion-reasons.js";
import type { Frame } from "./frame.js";
import { countExclusions, faultyRows, unplacedRows } from "./pool.js";

/** Rows named one by one; the others are counted. */
const SHOWN_ROWS = 5;

export interface FrameChecks {
  readonly occasion: number;
  readonly excludeFaulty: boolean;
  readonly originOfRow: (row: number) => Origin;
}

export function frameFindings(frame: Frame, checks: FrameChecks): Finding[] {
  const { task, pool, strata } = frame;
  if (checks.occasion > task.rounds) return [done(frame, checks.occasion)];
  const faulty = faultyFindings(frame, checks);
  const unplaced = unplacedRows(pool);
  const inPool = strata.reduce((sum, stratum) => sum + stratum.inPool, 0);
  if (faulty.length > 0) return faulty;
  if (unplaced.length > 0) return [noTier(frame, unplaced, checks)];
  if (inPool === 0) return [emptyPool(frame)];
  if (strata.every(({ quota }) => quota === 0)) return [nothing(frame)];
  return shortPools(frame);
}

function done({ task }: Frame, occasion: number): Finding {
  return finding("DRAW-DONE", {
    origin: task.origin,
    value: task.id,
    sentence: {
      zh: `任务 ${task.id} 今年可抽 ${task.rounds} 次，已抽 ${occasion - 1} 次`,
      en: `task ${task.id} has ${task.rounds} draw(s) this year, and ${occasion - 1} stand(s)`,
    },
  });
}

function faultyFindings({ task, pool }: Frame, { excludeFaulty, originOfRow }: FrameChecks): Finding[] {
  if (excludeFaulty) return [];
  const rows = faultyRows(pool);
  return rows.slice(0, SHOWN_ROWS).map((row, index) => {
    const code = pool.table.codes.text(row);
    const rest = index === SHOWN_ROWS - 1 ? rows.length - SHOWN_ROWS : 0;
    return finding("DRAW-FAULTY", {
      origin: originOfRow(row),
      value: code,
      sentence: {
        zh: `任务 ${task.id} 的待抽取库里，${code} 有错误${rest > 0 ? `（另有 ${rest} 户）` : ""}`,
        en: `in the pool of task ${task.id}, ${code} has errors${rest > 0 ? ` (and ${rest} more)` : ""}`,
      },
    });
  });
}

function noTier({ task, pool }: Frame, rows: readonly number[], { originOfRow }: FrameChecks): Finding {
  const [first = 0] = rows;
  const code = pool.table.codes.text(first);
  const { file, line } = originOfRow(first);
  return finding("DRAW-NO-TIER", {
    origin: task.originOf("tiers"),
    field: "tiers",
    sentence: {
      zh: `任务 ${task.id} 有 ${rows.length} 户不属于任何一级，例如 ${code}（${file} 第 ${line} 行）`,
      en: `${rows.length} object(s) of task ${task.id} fit no tier, ${code} (${file}, line ${line}) for one`,
    },
  });
}

function emptyPool({ task, pool }: Frame): Finding {
  const reasons = [...countExclusions(pool)];
  const zh = reasons.map(([reason, count]) => `${REASONS[reason].zh} ${count} 户`).join("；");
  const en = reasons.map(([reason, count]) => `${count} ${REASONS[reason].en}`).join("; ");
  return finding("DRAW-EMPTY-POOL", {
    origin: task.originOf("objects"),
    field: "objects",
    value: task.objects,
    sentence: {
      zh: `任务 ${task.id}：子库有 ${pool.rows.length} 户，可抽的 0 户${zh === "" ? "" : `（${zh}）`}`,
      en: `task ${task.id}: ${pool.rows.length} in the sub-library, none to draw${en === "" ? "" : ` (${en})`}`,
    },
  });
}

function nothing({ task }: Frame): Finding {
  return finding("DRAW-NOTHING", {
    origin: task.origin,
    value: task.id,
    sentence: {
      zh: `任务 ${task.id} 各级应抽数都是 0`,
      en: `every quota of task ${task.id} is 0`,
    },
  });
}

function shortPools({ task, strata }: Frame): Finding[] {
  return strata
    .filter(({ quota, inPool }) => quota > inPool)
    .map(({ name, members, inPool, quota }) =>
      finding("DRAW-SHORT-POOL", {
        origin: task.origin,
        value: task.id,
        sentence: {
          zh: `任务 ${task.id} 第 ${name} 级：应抽 ${quota} 户，基数 ${members} 户中只剩 ${inPool} 户可抽，全部抽取`,
          en: `task ${task.id}, tier ${name}: ${quota} asked, but of ${members} only ${inPool} are left; all are drawn`,
        },
      }),
    );
}
