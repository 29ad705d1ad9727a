// 公民身份号码 and mobile phones: checks an ID number (GB 11643) and masks personal numbers in free text.

import { hasValidCheckDigit } from "./credit-code.js";
import { parsePlainDate, yearOf } from "./plain-date.js";

export type IdentityNumberFault = "length" | "characters" | "date" | "check-digit";

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = "10X98765432";

/** Null when sound. A small x is taken for X, as people type it. */
export function identityNumberFault(text: string): IdentityNumberFault | null {
  if (text.length !== 18) return "length";
  if (!/^[0-9]{17}[0-9Xx]$/.test(text)) return "characters";
  if (!isBirthDate(text.slice(6, 14))) return "date";
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(text[i]), 0);
  return CHECK_CHARACTERS[sum % 11] === text[17]?.toUpperCase() ? null : "check-digit";
}

/** Whether the whole text is an ID number of 18 or, as before 1999, 15 characters. */
export function looksLikeIdentityNumber(text: string): boolean {
  const number = folded(text.trim()).replace(/[ -]/g, "");
  return number.length === 15 ? isOldIdentityNumber(number) : isCurrentIdentityNumber(number);
}

/** Whether the whole text is a mainland mobile phone number, with or without +86, blanks and dashes. */
export function looksLikeMobilePhone(text: string): boolean {
  return new RegExp(`^(?:(?:\\+|00)?86[ -]?)?${MOBILE_PHONE}$`).test(folded(text.trim()));
}

/** Keeps the first three and the last two characters of each ID and phone number; the length stays the same. */
export function maskPersonalNumbers(text: string): string {
  return maskMatches(
    maskMatches(text, IDENTITY_NUMBER_IN_TEXT, looksLikeIdentityNumber),
    MOBILE_PHONE_IN_TEXT,
  );
}

/** Blanks and dashes stand only between groups of three digits or more: `15 2025-03-15 8` is no phone. */
const MOBILE_PHONE = "1[3-9][0-9](?:(?:(?<=[0-9]{3})[ -](?=[0-9]{3}))?[0-9]){8}";
// Letters may touch a number (`Tel138…`), unless both together are as long as a credit code, which may begin like a phone.
const MOBILE_PHONE_IN_TEXT = new RegExp(
  `(?<=(?<![0-9])(?:(?:00)?86)?)${MOBILE_PHONE}(?![0-9]|[0-9A-Z]{7}(?![0-9A-Za-z]))`,
  "g",
);
const IDENTITY_NUMBER_IN_TEXT =
  /(?<![0-9])(?:[0-9]{6}[ -]?[0-9]{8}[ -]?[0-9]{3}[0-9Xx](?![0-9])|[0-9]{15}(?![0-9]|[0-9A-Z]{3}(?![0-9A-Za-z])))/g;

/**
 * Birth date and check digit alone would take one credit code in some thousands for a person, and credit codes must be
 * published. Only foreign residents' numbers begin with 9, as nearly every credit code of a firm does: there a sound
 * GB 32100 check wins. Elsewhere the person wins, because one ID number in 31 passes the GB 32100 check by chance.
 */
function isCurrentIdentityNumber(number: string): boolean {
  if (identityNumberFault(number) !== null) return false;
  return !(number.startsWith("9") && hasValidCheckDigit(number));
}

/**
 * An old ID number (division, yymmdd, serial) has no check digit; an old 15-digit registration number has one, over a
 * digit for the kind of business and a serial that pass for a date once in 27. So a right check digit means a firm:
 * its number is public, and far more common in these texts. Born before 1930 is taken for a firm as well, since
 * companies' numbers have 0, 1 or 2 in that place and those people no longer run one.
 */
function isOldIdentityNumber(number: string): boolean {
  if (!/^[1-8][0-9]{14}$/.test(number) || Number(number.slice(6, 8)) < 30) return false;
  return isBirthDate(`19${number.slice(6, 12)}`) && !hasRegistrationCheckDigit(number);
}

/** ISO 7064 MOD 11,10, as GS 15-2006 prescribes for 工商注册号. */
function hasRegistrationCheckDigit(number: string): boolean {
  let product = 10;
  for (const digit of number.slice(0, -1)) {
    const sum = (product + Number(digit)) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (product + Number(number.slice(-1))) % 10 === 1;
}

/** Eight digits. No clock here, so a birth in the future passes until 2099. */
function isBirthDate(digits: string): boolean {
  const date = parsePlainDate(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`);
  return date !== null && yearOf(date) >= 1900 && yearOf(date) <= 2099;
}

function maskMatches(
  text: string,
  pattern: RegExp,
  isPersonal: (match: string) => boolean = () => true,
): string {
  // Found in the folded text but cut from the original: folding is one character for one, so places agree.
  let masked = "";
  let end = 0;
  for (const match of folded(text).matchAll(pattern)) {
    const [found] = match;
    if (!isPersonal(found)) continue;
    const last = match.index + found.length;
    masked += `${text.slice(end, match.index + 3)}${"*".repeat(found.length - 5)}${text.slice(last - 2, last)}`;
    end = last;
  }
  return masked + text.slice(end);
}

/** Full-width digits, letters, blanks and dashes hide a number from a search for plain ones. */
function folded(text: string): string {
  return text
    .replace(/[\uFF0B-\uFF5A]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\t\u00A0\u2000-\u200A\u202F\u3000]/g, " ")
    .replace(/[\u2010-\u2015\u2212]/g, "-");
}
