// Recomputes strata, exclusions, counts and quotas from the pool's own columns.

import type { Finding } from "../diagnostics/finding.js";
import { type AreaTree, areaTree } from "../domain/area-tree.js";
import type { AreaId } from "../domain/identifiers.js";
import { exclusionOf, isOutsideBase } from "../draw/exclusion.js";
import { membershipTest } from "../draw/membership.js";
import { countStrata } from "../draw/pool.js";
import { poolChunks, poolColumns } from "../draw/pool-file.js";
import type { ReadPool } from "../draw/read-pool.js";
import { stratumOf } from "../draw/stratify.js";
import type { FreezeBody, FrozenTask } from "../ledger/freeze-body.js";
import { type History, usedUpCodes } from "../ledger/history.js";
import { sha256Of } from "../ledger/listed-files.js";
import { compareByBytes } from "../tables/byte-order.js";
import { auditFinding } from "./audit-finding.js";
import { quotaFindings } from "./replay-quota.js";

export interface PoolReplay {
  readonly task: FrozenTask;
  readonly body: FreezeBody;
  readonly pool: ReadPool;
  /** Earlier acts only. */
  readonly history: History;
  /** Of the act's folder. */
  readonly folder: string;
}

export function poolFindings(replay: PoolReplay): Finding[] {
  const { task, body, pool, folder } = replay;
  const areas = areaTree(
    body.areas.map(({ id, parent }) => ({ id: id as AreaId, parent: parent as AreaId | null })),
  );
  const rowFinding = firstRowFinding(replay, areas);
  const expected = poolColumns([task.where, ...task.strata.map(({ when }) => when)], {
    departments: pool.columns.includes("departments"),
    lastInspectedOn: task.inspected === "剔除",
  });
  const columnFindings =
    expected.join() === pool.columns.join()
      ? []
      : [differs(replay, 1, `各列应为 ${expected.join(",")}`, `its columns should be ${expected.join(",")}`)];
  const counts = countStrata(pool, task.strata.length);
  return [...columnFindings, ...rowFinding, ...quotaFindings(task, counts, `${folder}/act.json`)];
}

/** The pool's bytes are those that its rows make: no other quoting, no blank line, no CRLF. */
export function poolBytesHash(pool: ReadPool): string {
  return sha256Of(() => poolChunks(pool, pool.columns));
}

/** The first row that does not follow; one is enough to refuse the pool. */
function firstRowFinding(replay: PoolReplay, areas: AreaTree): Finding[] {
  const { task, body, pool, history } = replay;
  const { table, rows, strata, excluded } = pool;
  const isMember = membershipTest({ where: task.where, lead: task.lead }, areas, table);
  const exclusion = exclusionOf(
    {
      planArea: body.planArea,
      areas,
      year: body.year,
      inspected: task.inspected,
      usedUp: usedUpCodes(history, body.year, task.items, body.supersedes),
    },
    table,
  );
  const stratum = stratumOf(
    {
      tiers: task.strata.map(({ when }) => when),
      areas,
      unclassifiedCredit: body.parameters.unclassifiedCredit,
    },
    table,
  );
  let before = "";
  for (let position = 0; position < rows.length; position++) {
    const row = rows[position] as number;
    const line = position + 2;
    const code = table.codes.text(row);
    if (position > 0 && compareByBytes(before, code) >= 0) {
      return [differs(replay, line, `${code} 不在编码顺序上`, `${code} is not in order of code`)];
    }
    before = code;
    if (!isMember(row))
      return [
        differs(
          replay,
          line,
          `${code} 不属于任务 ${task.id} 的子库`,
          `${code} is no member for task ${task.id}`,
        ),
      ];
    const reason = exclusion(row);
    if (reason !== excluded[position]) {
      const [was, is] = [excluded[position] || "—", reason || "—"];
      return [
        differs(
          replay,
          line,
          `${code} 的排除原因写作 ${was}，推算为 ${is}`,
          `${code} is marked ${was}, but ${is} follows`,
        ),
      ];
    }
    const tier = isOutsideBase(reason) ? 0 : stratum(row);
    if (tier !== strata[position]) {
      return [
        differs(
          replay,
          line,
          `${code} 列在第 ${strata[position]} 级，推算为第 ${tier} 级`,
          `${code} stands in tier ${strata[position]}, but ${tier} follows`,
        ),
      ];
    }
  }
  if (!body.parameters.excludeFaulty && excluded.includes("faulty")) {
    return [
      differs(replay, null, "有带错误的对象，却没有 excludeFaulty", "faulty objects, but no excludeFaulty"),
    ];
  }
  return [];
}

function differs({ task, folder }: PoolReplay, line: number | null, zh: string, en: string): Finding {
  return auditFinding("LEDGER-POOL", `${folder}/${task.pool}`, { zh, en }, line);
}
