// Laws of deadlines that any calendar must keep.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCalendar } from "../../src/calendar/working-calendar.js";
import {
  addDays,
  compareDates,
  type PlainDate,
  parsePlainDate,
  yearOf,
} from "../../src/domain/plain-date.js";

const FIRST = parsePlainDate("2018-06-01") as PlainDate;
const dates = fc.integer({ min: 0, max: 3600 }).map((days) => addDays(FIRST, days));
const lengths = fc.integer({ min: 1, max: 40 });
const calendars = fc.array(fc.record({ date: dates, isWorking: fc.boolean() })).map(createCalendar);

describe("deadlines", () => {
  it("are working days after the event", () => {
    fc.assert(
      fc.property(calendars, dates, lengths, (calendar, start, length) => {
        const { date } = calendar.deadline(start, length);
        expect(calendar.isWorkingDay(date)).toBe(true);
        expect(compareDates(date, start)).toBeGreaterThan(0);
      }),
    );
  });

  it("never come earlier for a later completion", () => {
    fc.assert(
      fc.property(calendars, dates, fc.nat(60), lengths, (calendar, start, later, length) => {
        const first = calendar.deadline(start, length).date;
        const second = calendar.deadline(addDays(start, later), length).date;
        expect(compareDates(first, second)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("leave exactly the promised working days", () => {
    fc.assert(
      fc.property(calendars, dates, lengths, (calendar, start, length) => {
        const { date } = calendar.deadline(start, length);
        expect(calendar.workingDaysIn(addDays(start, 1), date)).toHaveLength(length);
      }),
    );
  });

  it("are provisional exactly when they count days of a year that is not announced", () => {
    fc.assert(
      fc.property(calendars, dates, lengths, (calendar, start, length) => {
        const { date, isProvisional } = calendar.deadline(start, length);
        const years = [yearOf(addDays(start, 1)), yearOf(date)];
        expect(isProvisional).toBe(!years.every(calendar.isAnnounced));
      }),
    );
  });
});
