// Shares as real lists word them: read what is certain, refuse the rest.

import type { Sentence } from "../diagnostics/sentence.js";
import { compareRatios, type Ratio, ratio } from "../domain/ratio.js";
import type { Share } from "../domain/share.js";
import { readChineseNumeral } from "./chinese-numeral.js";
import { halfWidth } from "./half-width.js";
import { withoutWhiteSpace } from "./white-space.js";

const FLOOR = "不少于|不低于|不得少于|不得低于|不小于|至少|大于等于|≥|>=";
const CAP = "不超过|不高于|不多于|不得超过|不得高于|至多|最多|小于等于|≤|<=";
const SUBJECT = "(?:全年|年度|每年|本年度|一般)?(?:抽查|抽取|检查)?(?:比例|比率)?(?:为|:)?(?:一般)?";
const INCLUSIVE_FLOOR = "及以上|\\(含\\)以上|以上\\(含\\)|以上\\(含本数\\)";
const INCLUSIVE_CAP = "及以下|\\(含\\)以下|以下\\(含\\)|以下\\(含本数\\)";

const RATIO = new RegExp(
  `^${SUBJECT}(?:(${FLOOR})|(${CAP}))?` +
    "(?:(\\d{1,3}(?:\\.\\d{1,6})?)([%‰])|([百千万])分之([零〇一二两三四五六七八九十百点]+|\\d{1,3}(?:\\.\\d{1,6})?))" +
    `(?:(${INCLUSIVE_FLOOR})|(${INCLUSIVE_CAP}))?(?:/年|每年|\\(年\\))?$`,
);
const COUNT = /^(?:抽查|抽取)?(0|[1-9]\d{0,8})(?:户|家|个)$/;

const PARTS_OF: Readonly<Record<string, bigint>> = {
  "%": 100n,
  "‰": 1000n,
  百: 100n,
  千: 1000n,
  万: 10_000n,
};

/** Null where the text leaves the share open in any way. */
export function parseShare(text: string): Share | null {
  const plain = plainForm(text);
  const [, count] = COUNT.exec(plain) ?? [];
  if (count !== undefined) return { kind: "count", count: Number(count) };
  const match = RATIO.exec(plain);
  if (!match) return null;
  const [, floorBefore, capBefore, digits, sign, whole, numeral, floorAfter, capAfter] = match;
  const isFloor = floorBefore !== undefined || floorAfter !== undefined;
  const isCap = capBefore !== undefined || capAfter !== undefined;
  if (isFloor && isCap) return null;
  const amount = digits ?? (numeral === undefined ? null : (readChineseNumeral(numeral) ?? numeral));
  const value = amount === null ? null : fraction(amount, PARTS_OF[sign ?? whole ?? ""]);
  if (!value || compareRatios(value, ratio(1n, 1n)) > 0) return null;
  return { kind: isFloor ? "floor" : isCap ? "cap" : "exact", ratio: value };
}

/** Why a text that looks like a share is refused, and what to write instead. */
export function shareAdvice(text: string): Sentence | null {
  const plain = plainForm(text);
  if (/\d[%‰]以上|之.+以上/.test(plain)) {
    return {
      zh: "“以上”是否含本数不明（第四十九条：不含）；要含本数请写“不少于30%”",
      en: "以上 leaves open whether the number counts (Art. 49: it does not); write 不少于30% if it does",
    };
  }
  if (/\d[%‰]以下|之.+以下/.test(plain)) {
    return { zh: "请写“不超过10%”或直接写“10%”", en: "write 不超过10%, or 10% itself" };
  }
  if (/[%‰].*次|次.*[%‰]/.test(plain)) {
    return {
      zh: "比例与频次写在了一格，请分开填写",
      en: "share and frequency stand in one cell: write each in its own field",
    };
  }
  if (/^0?\.\d+$|^\d+(\.\d+)?$/.test(plain)) {
    return { zh: "只有数字：请写上 %、‰ 或“户”", en: "a bare number: add %, ‰ or 户" };
  }
  return null;
}

function plainForm(text: string): string {
  return withoutWhiteSpace(halfWidth(text));
}

/** Decimal text over hundred, thousand or ten thousand: exact, since 0.28 has no float. */
function fraction(amount: string, parts: bigint | undefined): Ratio | null {
  const [whole = "", decimals = ""] = amount.split(".");
  if (parts === undefined || !/^\d+$/.test(whole + decimals)) return null;
  return ratio(BigInt(whole + decimals), parts * 10n ** BigInt(decimals.length));
}
