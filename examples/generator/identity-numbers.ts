// Invented ID numbers 身份证号: valid in form (GB 11643), and nobody's, since no ID was ever issued for 520900.

import { dayIn } from "./days.js";
import type { Random } from "./random.js";

const DIVISION = "520900";
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = "10X98765432";

/** `serial` from 0 to 999 keeps two people of one birthday apart. */
export function identityNumber(random: Random, serial: number): string {
  const birthday = dayIn(random, { years: [1968, 2000], months: [1, 12] }).replaceAll("-", "");
  const body = DIVISION + birthday + String(serial).padStart(3, "0");
  let sum = 0;
  WEIGHTS.forEach((weight, place) => {
    sum += weight * Number(body.charAt(place));
  });
  return body + CHECKS.charAt(sum % 11);
}
