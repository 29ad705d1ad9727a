// Tells working days from days off and counts deadlines in working days (Art. 25, 40, 46, 47).

import {
  addDays,
  compareDates,
  dayOfWeek,
  type PlainDate,
  parsePlainDate,
  yearOf,
} from "../domain/plain-date.js";
import type { AnnouncedYear } from "./announced-year.js";
import { YEAR_2019 } from "./year-2019.js";
import { YEAR_2020 } from "./year-2020.js";
import { YEAR_2021 } from "./year-2021.js";
import { YEAR_2022 } from "./year-2022.js";
import { YEAR_2023 } from "./year-2023.js";
import { YEAR_2024 } from "./year-2024.js";
import { YEAR_2025 } from "./year-2025.js";
import { YEAR_2026 } from "./year-2026.js";

/** A day that the workspace's own calendar file declares, against the notices if need be. */
export interface OwnDay {
  readonly date: PlainDate;
  readonly isWorking: boolean;
}

interface Deadline {
  readonly date: PlainDate;
  /** Days were counted in a year whose notice is not out, Monday to Friday standing in for it. */
  readonly isProvisional: boolean;
}

export interface WorkingCalendar {
  isWorkingDay(date: PlainDate): boolean;
  /** Whether the State Council's notice for the year is built in; own days do not announce a year. */
  isAnnounced(year: number): boolean;
  /** Both ends included. */
  workingDaysIn(from: PlainDate, to: PlainDate): PlainDate[];
  /** The day of the event is day 0; with 0 working days that day itself, whatever it is. */
  deadline(start: PlainDate, workingDays: number): Deadline;
}

const YEARS: readonly AnnouncedYear[] = [
  YEAR_2019,
  YEAR_2020,
  YEAR_2021,
  YEAR_2022,
  YEAR_2023,
  YEAR_2024,
  YEAR_2025,
  YEAR_2026,
];
const ANNOUNCED_YEARS: ReadonlySet<number> = new Set(YEARS.map(({ year }) => year));
const ANNOUNCED_DAYS = announcedDays();

export function createCalendar(ownDays: readonly OwnDay[]): WorkingCalendar {
  const exceptions = new Map(ANNOUNCED_DAYS);
  for (const { date, isWorking } of ownDays) exceptions.set(date, isWorking);

  const isWorkingDay = (date: PlainDate) => exceptions.get(date) ?? isWeekday(date);
  const isAnnounced = (year: number) => ANNOUNCED_YEARS.has(year);

  return {
    isWorkingDay,
    isAnnounced,

    workingDaysIn(from, to) {
      const days: PlainDate[] = [];
      for (let day = from; compareDates(day, to) <= 0; day = addDays(day, 1)) {
        if (isWorkingDay(day)) days.push(day);
      }
      return days;
    },

    deadline(start, workingDays) {
      let date = start;
      let isProvisional = false;
      for (let left = workingDays; left > 0; ) {
        date = addDays(date, 1);
        // A day off counts too: were it announced as worked, the deadline would be earlier.
        if (!isAnnounced(yearOf(date))) isProvisional = true;
        if (isWorkingDay(date)) left--;
      }
      return { date, isProvisional };
    },
  };
}

function isWeekday(date: PlainDate): boolean {
  const day = dayOfWeek(date);
  return day !== 0 && day !== 6;
}

function announcedDays(): ReadonlyMap<PlainDate, boolean> {
  const days = new Map<PlainDate, boolean>();
  for (const { from, to, worked } of YEARS.flatMap(({ holidays }) => holidays)) {
    const last = announcedDate(to);
    for (let day = announcedDate(from); compareDates(day, last) <= 0; day = addDays(day, 1))
      days.set(day, false);
    for (const day of worked) days.set(announcedDate(day), true);
  }
  return days;
}

function announcedDate(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === null) throw new Error(`a notice was typed with the day ${text}, which does not exist`);
  return date;
}
