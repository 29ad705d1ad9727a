// Laws of plain dates: the reckoning agrees with itself and with the platform's own calendar.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  compareDates,
  dayOfWeek,
  daysBetween,
  type PlainDate,
  parsePlainDate,
} from "../../src/domain/plain-date.js";

const EPOCH = parsePlainDate("1970-01-01") as PlainDate;
const dates = fc.integer({ min: -700_000, max: 2_900_000 }).map((days) => addDays(EPOCH, days));

describe("plain dates", () => {
  it("agree with the platform's calendar, weekday included", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (days) => {
        const moment = new Date(days * 86_400_000);
        const date = addDays(EPOCH, days);
        expect(date).toBe(moment.toISOString().slice(0, 10));
        expect(dayOfWeek(date)).toBe(moment.getUTCDay());
      }),
    );
  });

  it("are read back as they are written", () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(parsePlainDate(date)).toBe(date);
      }),
    );
  });

  it("come back when days are added and counted", () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -10_000, max: 10_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(addDays(addDays(date, days), -days)).toBe(date);
      }),
    );
  });

  it("are ordered as the days between them say", () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(Math.sign(compareDates(a, b))).toBe(Math.sign(daysBetween(b, a)));
      }),
    );
  });
});
