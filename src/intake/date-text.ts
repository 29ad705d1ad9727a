// Dates as people and exports write them, in the one form YYYY-MM-DD.

import { halfWidth } from "./half-width.js";
import { trimmed } from "./white-space.js";

const DATE = /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|(\d\d)(\d\d))$/;
const CHINESE = /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]$/;

/** The hour says nothing about which day it is; a time zone might, so one is not cut. */
const TIME_OF_DAY = /(?:\s+|(?<=\d)T)\d{1,2}:\d\d(?::\d\d(?:\.\d{1,9})?)?$/;

/** Null where the text has no form of a date; whether that day exists is for the format to say. */
export function readDate(text: string): string | null {
  const day = trimmed(halfWidth(text)).replace(TIME_OF_DAY, "");
  const match = DATE.exec(day) ?? CHINESE.exec(day);
  if (!match) return null;
  const [year = "", month = "", dayOfMonth = ""] = match.slice(1).filter((part) => part !== undefined);
  return `${year}-${month.padStart(2, "0")}-${dayOfMonth.padStart(2, "0")}`;
}

/** What Excel writes for a date in a column that is not formatted as one: 46082 for 2026-03-01. */
export function isExcelSerial(text: string): boolean {
  return /^[2-7]\d{4}(\.\d+)?$/.test(trimmed(halfWidth(text)));
}
