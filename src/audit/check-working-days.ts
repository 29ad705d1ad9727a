// The frozen working days follow from the State Council's notices and the workspace's own days.

import { createCalendar } from "../calendar/working-calendar.js";
import type { Finding } from "../diagnostics/finding.js";
import { type PlainDate, parsePlainDate, yearOf } from "../domain/plain-date.js";
import type { FreezeBody } from "../ledger/freeze-body.js";
import { auditFinding } from "./audit-finding.js";

/** Years that were provisional then are not compared: their notice came later, and changes nothing. */
export function workingDayFindings(body: FreezeBody, path: string): Finding[] {
  const windows = body.tasks.map(({ from, to }) => [parsePlainDate(from), parsePlainDate(to)] as const);
  const own = body.calendar.own.flatMap(({ date, isWorking }) => {
    const day = parsePlainDate(date);
    return day === null ? [] : [{ date: day, isWorking }];
  });
  const calendar = createCalendar(own);
  const expected = new Set<PlainDate>();
  for (const [from, to] of windows) {
    if (from === null || to === null)
      return [differs(path, "窗口日期不存在", "a window's date does not exist")];
    for (const day of calendar.workingDaysIn(from, to)) expected.add(day);
  }
  const isCompared = (day: string) => !body.calendar.provisional.includes(yearOf(day as PlainDate));
  const frozen = body.workingDays.filter(isCompared);
  const replayed = [...expected].filter(isCompared).sort();
  const odd = frozen.find((day, index) => day !== replayed[index]) ?? replayed[frozen.length];
  if (odd === undefined) return [];
  return [
    differs(path, `工作日从 ${odd} 起与放假安排不符`, `working days differ from the notices at ${odd}`),
  ];
}

function differs(path: string, zh: string, en: string): Finding {
  return auditFinding("LEDGER-PLAN", path, { zh, en });
}
