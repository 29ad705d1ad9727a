// Working days as the State Council announced them, and the deadlines that hang on them.

import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createCalendar } from "../../src/calendar/working-calendar.js";
import { addDays, dayOfWeek, type PlainDate, parsePlainDate } from "../../src/domain/plain-date.js";

const SHARED = new URL("../../../shared/data/calendar/", import.meta.url);
const isThere = existsSync(SHARED);
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];

const day = (text: string) => parsePlainDate(text) as PlainDate;
const calendar = createCalendar([]);

function read(name: string) {
  return JSON.parse(readFileSync(new URL(name, SHARED), "utf8"));
}

/** Days of the year on which the calendar says other than `expected`, where that names none Monday to Friday counts. */
function differing(year: number, expected: ReadonlyMap<string, boolean>): string[] {
  const days: string[] = [];
  for (let date = day(`${year}-01-01`); date.startsWith(`${year}`); date = addDays(date, 1)) {
    const isWorking = expected.get(date) ?? (dayOfWeek(date) !== 0 && dayOfWeek(date) !== 6);
    if (calendar.isWorkingDay(date) !== isWorking) days.push(date);
  }
  return days;
}

describe("the working calendar", () => {
  it.runIf(isThere).each(YEARS)("agrees with the published list of %i on every day", (year) => {
    const { days } = read(`${year}.json`) as { days: { date: string; isOffDay: boolean }[] };
    // Days of one notice may lie in the year before: they are that year's, whose own list does not know them.
    const later = YEARS.includes(year + 1) ? (read(`${year + 1}.json`).days as typeof days) : [];
    const expected = new Map([...days, ...later].map(({ date, isOffDay }) => [date, !isOffDay]));
    expect(differing(year, expected)).toEqual([]);
  });

  it.runIf(isThere).each(YEARS)("agrees with a second list of %i on every day", (year) => {
    const { weekdayOff, weekendWork } = read("cn-workdays-2008-2026.json").years[year] as Record<
      string,
      string[]
    >;
    const expected = new Map<string, boolean>();
    for (const date of weekdayOff ?? []) expected.set(date, false);
    for (const date of weekendWork ?? []) expected.set(date, true);
    expect(differing(year, expected)).toEqual([]);
  });

  it.each([
    ["2019-05-05", true, "a Sunday worked for the longer Labour Day that the second notice gave"],
    ["2020-01-31", false, "the Spring Festival was extended"],
    ["2020-02-01", false, "and with it the Saturday that was to be worked"],
    ["2020-02-03", true, "the Monday after the extension"],
    ["2025-09-28", true, "a Sunday worked for the National Day"],
    ["2026-02-23", false, "the Spring Festival of 2026 has nine days"],
    ["2018-12-31", false, "the notice for 2019 began in 2018"],
  ])("%s: working is %s, %s", (date, isWorking) => {
    expect(calendar.isWorkingDay(day(date))).toBe(isWorking);
  });

  it("knows the years that are announced", () => {
    expect(YEARS.every(calendar.isAnnounced)).toBe(true);
    expect(calendar.isAnnounced(2018)).toBe(false);
    expect(calendar.isAnnounced(2027)).toBe(false);
  });

  it("lists the working days of a window, both ends included", () => {
    expect(calendar.workingDaysIn(day("2025-09-27"), day("2025-09-30"))).toEqual([
      "2025-09-28",
      "2025-09-29",
      "2025-09-30",
    ]);
    expect(calendar.workingDaysIn(day("2025-10-01"), day("2025-10-08"))).toEqual([]);
    expect(calendar.workingDaysIn(day("2025-10-09"), day("2025-10-08"))).toEqual([]);
  });

  it("lets the workspace's own days win", () => {
    const own = createCalendar([
      { date: day("2026-03-02"), isWorking: false },
      { date: day("2026-10-01"), isWorking: true },
    ]);
    expect(own.isWorkingDay(day("2026-03-02"))).toBe(false);
    expect(own.isWorkingDay(day("2026-10-01"))).toBe(true);
    expect(own.deadline(day("2026-02-28"), 1)).toEqual({ date: "2026-03-03", isProvisional: false });
    expect(calendar.isWorkingDay(day("2026-03-02"))).toBe(true);
  });
});

describe("a deadline", () => {
  it("of two working days to respond counts the working Sunday 2025-09-28 (Article 40)", () => {
    expect(calendar.deadline(day("2025-09-26"), 2)).toEqual({ date: "2025-09-29", isProvisional: false });
    expect(calendar.deadline(day("2025-09-27"), 2)).toEqual({ date: "2025-09-29", isProvisional: false });
  });

  it("of twenty working days for results steps over the National Day (Article 46)", () => {
    expect(calendar.deadline(day("2025-09-19"), 20)).toEqual({ date: "2025-10-23", isProvisional: false });
  });

  it("is provisional where it needs 2027, which is not announced", () => {
    expect(calendar.deadline(day("2026-12-28"), 3)).toEqual({ date: "2026-12-31", isProvisional: false });
    expect(calendar.deadline(day("2026-12-28"), 4)).toEqual({ date: "2027-01-01", isProvisional: true });
    expect(calendar.deadline(day("2026-12-31"), 7)).toEqual({ date: "2027-01-11", isProvisional: true });
  });

  it("of no days is the day itself", () => {
    expect(calendar.deadline(day("2026-10-01"), 0)).toEqual({ date: "2026-10-01", isProvisional: false });
  });
});
