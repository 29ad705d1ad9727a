// A calendar day without clock or time zone, kept as the text YYYY-MM-DD and reckoned in whole numbers.

export type PlainDate = string & { readonly __brand: "PlainDate" };

/** Strictly YYYY-MM-DD, years 0001 to 9999, and only days that exist. */
export function parsePlainDate(text: string): PlainDate | null {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return null;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return text as PlainDate;
}

/** Past 9999 the year takes a fifth digit; before 0001 there is no day, so asking for one is a bug. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOf(dayNumber(date) + days);
}

/** Positive when `to` is later. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0 = Sunday … 6 = Saturday. */
export function dayOfWeek(date: PlainDate): number {
  return dayNumber(date) % 7;
}

export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, -6));
}

/** Negative when `a` is earlier, as sort wants it. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  if (a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : a > b ? 1 : 0;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const DAYS_IN_ERA = 146_097;
/** 0000-03-01 was a Wednesday; counting from the Sunday before makes the remainder by 7 the weekday. */
const WEEKDAY_OFFSET = 3;

/** Years are counted from March, so that the leap day comes last and every month starts at a fixed place. */
function dayNumber(date: PlainDate): number {
  const month = Number(date.slice(-5, -3));
  const day = Number(date.slice(-2));
  const year = yearOf(date) - (month <= 2 ? 1 : 0);
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + day - 1 + WEEKDAY_OFFSET;
}

function dateOf(number: number): PlainDate {
  const days = number - WEEKDAY_OFFSET;
  const era = Math.floor(days / DAYS_IN_ERA);
  const dayOfEra = days - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / (DAYS_IN_ERA - 1))) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = ((monthFromMarch + 2) % 12) + 1;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  if (!Number.isInteger(number) || year < 1) throw new RangeError(`no calendar day has the number ${number}`);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}` as PlainDate;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
