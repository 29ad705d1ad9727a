// Frequencies as real lists word them: how often a year one object may be drawn.

import { readChineseNumeral } from "./chinese-numeral.js";
import { halfWidth } from "./half-width.js";
import { withoutWhiteSpace } from "./white-space.js";

export interface Frequency {
  /** Null = no bound stated. */
  readonly timesAYear: number | null;
}

const NUMBER = "(\\d{1,3}|[一二两三四五六七八九十]{1,3})";
const YEAR = "(?:每年度?|全年|年度?|本年度|一年|1年)";
const DONE = "(?:随机)?(?:抽查|抽取|检查)?(?:频次)?(?:为|:)?";
const UPPER = "(?:不超过|不多于|不得超过|至多|最多|≤|<=)";
const LOWER = "(?:不少于|不低于|至少|≥|>=)";

const TIMES = new RegExp(`^${YEAR}?${DONE}${UPPER}?${NUMBER}次(?:/年度?|每年|/一年)?$`);
const BARE = new RegExp(`^${UPPER}?(\\d{1,3})$`);
const AT_LEAST = new RegExp(`^${YEAR}?${DONE}${LOWER}${NUMBER}次?(?:/年度?|每年)?$`);
const AS_NEEDED =
  /^(?:抽查频次)?(?:根据|视|按照?)(?:监管|工作|实际|监管工作|工作实际)?(?:需要|情况)(?:确定|而定)$|^不限(?:次数)?$/;

/** Null where the text leaves open how often. 至少1次 is certain: it states no upper bound. */
export function parseFrequency(text: string): Frequency | null {
  const plain = withoutWhiteSpace(halfWidth(text));
  if (AS_NEEDED.test(plain)) return { timesAYear: null };
  if (AT_LEAST.test(plain)) return { timesAYear: null };
  const [, number] = TIMES.exec(plain) ?? BARE.exec(plain) ?? [];
  if (number === undefined) return null;
  const times = Number(readChineseNumeral(number) ?? number);
  return Number.isInteger(times) && times >= 1 && times <= 366 ? { timesAYear: times } : null;
}
