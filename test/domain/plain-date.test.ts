// Days that exist, and the reckoning with them at months' and years' ends.

import { describe, expect, it } from "vitest";
import {
  addDays,
  compareDates,
  dayOfWeek,
  daysBetween,
  type PlainDate,
  parsePlainDate,
  yearOf,
} from "../../src/domain/plain-date.js";

const day = (text: string) => parsePlainDate(text) as PlainDate;

describe("a plain date", () => {
  it.each(["2026-01-01", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])("reads %s", (text) => {
    expect(parsePlainDate(text)).toBe(text);
  });

  it.each([
    ["2026-02-29", "2026 is no leap year"],
    ["1900-02-29", "nor is 1900"],
    ["2026-04-31", "April has 30 days"],
    ["2026-13-01", "there is no 13th month"],
    ["2026-00-10", "nor a month 0"],
    ["2026-01-00", "nor a day 0"],
    ["0000-01-01", "nor a year 0"],
    ["2026-1-1", "digits are missing"],
    ["2026/01/01", "slashes are another notation"],
    [" 2026-01-01", "a blank stands before"],
    ["2026-01-01\n", "a line end stands behind"],
    ["２０２６-01-01", "full-width digits are not digits here"],
    ["", "nothing was written"],
  ])("refuses %j, because %s", (text) => {
    expect(parsePlainDate(text)).toBeNull();
  });

  it("steps over the ends of months, leap days and years", () => {
    expect(addDays(day("2024-02-28"), 1)).toBe("2024-02-29");
    expect(addDays(day("2026-02-28"), 1)).toBe("2026-03-01");
    expect(addDays(day("2026-12-31"), 1)).toBe("2027-01-01");
    expect(addDays(day("2026-01-01"), -1)).toBe("2025-12-31");
    expect(addDays(day("2026-01-01"), 365)).toBe("2027-01-01");
  });

  it("goes on past 9999, and its days still sort", () => {
    const later = addDays(day("9999-12-31"), 1);
    expect(later).toBe("10000-01-01");
    expect(yearOf(later)).toBe(10_000);
    expect(compareDates(day("9999-12-31"), later)).toBeLessThan(0);
    expect(addDays(later, -1)).toBe("9999-12-31");
  });

  it("knows the weekday: 2025-09-28 was a Sunday, 2026-01-01 a Thursday", () => {
    expect(dayOfWeek(day("2025-09-28"))).toBe(0);
    expect(dayOfWeek(day("2026-01-01"))).toBe(4);
    expect(dayOfWeek(day("0001-01-01"))).toBe(1);
  });

  it("counts days with a sign", () => {
    expect(daysBetween(day("2026-01-01"), day("2026-12-31"))).toBe(364);
    expect(daysBetween(day("2026-12-31"), day("2026-01-01"))).toBe(-364);
  });

  it("orders days and names the year", () => {
    expect(compareDates(day("2026-01-02"), day("2026-01-10"))).toBeLessThan(0);
    expect(compareDates(day("2026-01-02"), day("2026-01-02"))).toBe(0);
    expect(compareDates(day("2026-01-02"), day("2025-12-31"))).toBeGreaterThan(0);
    expect(yearOf(day("2026-07-01"))).toBe(2026);
  });
});
