// The counts and quotas of a frozen task follow from its pool and its shares.

import type { Finding } from "../diagnostics/finding.js";
import { parseRatioText } from "../domain/ratio.js";
import type { StratumCount } from "../draw/pool.js";
import { shareCount, shareOf } from "../draw/quota.js";
import type { FrozenStratum, FrozenTask } from "../ledger/freeze-body.js";
import { auditFinding } from "./audit-finding.js";

export function quotaFindings(task: FrozenTask, counts: readonly StratumCount[], path: string): Finding[] {
  const counted = countsOfTask(task, counts);
  return task.strata.flatMap((stratum, index) => {
    const count = counts[index] ?? { members: 0, inPool: 0 };
    const problems: Finding[] = [];
    const say = (zh: string, en: string) =>
      problems.push(
        auditFinding("LEDGER-PLAN", path, {
          zh: `任务 ${task.id} 第 ${stratum.name} 级：${zh}`,
          en: `task ${task.id}, tier ${stratum.name}: ${en}`,
        }),
      );
    if (stratum.name !== String(index + 1)) say("级名应按顺序编号", "tiers are numbered in order");
    if (stratum.members !== count.members || stratum.inPool !== count.inPool) {
      say(
        `基数和可抽数写作 ${stratum.members}、${stratum.inPool}，从待抽取库数得 ${count.members}、${count.inPool}`,
        `says ${stratum.members} members and ${stratum.inPool} in the pool; the pool has ${count.members} and ${count.inPool}`,
      );
    }
    if (counted && stratum.count !== counted[index]) {
      say(`分得的户数应为 ${counted[index]}`, `its part of the count should be ${counted[index]}`);
    }
    const quota = quotaOf(task, stratum, count.members);
    if (quota !== stratum.quota) {
      say(
        `应抽数写作 ${stratum.quota}，推算为 ${quota ?? "?"}`,
        `its quota says ${stratum.quota}, but ${quota ?? "?"} follows`,
      );
    }
    return problems;
  });
}

/** Parts of a task-wide count, or null where each tier has its own share. */
function countsOfTask(task: FrozenTask, counts: readonly StratumCount[]): readonly number[] | null {
  if (task.count === undefined) return null;
  const members = task.strata.map(({ rounds }, index) =>
    rounds < task.occasion ? 0 : (counts[index]?.members ?? 0),
  );
  return shareCount(task.count, members);
}

/** Null where the act states neither a sound ratio nor a count. */
function quotaOf(task: FrozenTask, stratum: FrozenStratum, members: number): number | null {
  if (stratum.rounds < task.occasion) return 0;
  if (stratum.count !== undefined) return stratum.count;
  const ratio = stratum.ratio === undefined ? null : parseRatioText(stratum.ratio);
  if (ratio === null || stratum.rounding === undefined) return null;
  if (task.rounding !== "wording" && task.rounding !== stratum.rounding) return null;
  return shareOf(members, ratio, stratum.rounding);
}
