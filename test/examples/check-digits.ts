// Check digits as the standards give them, written without a look at the generator.

/** GB 11643: ISO 7064 MOD 11-2. */
export function hasIdentityCheck(text: string): boolean {
  if (!/^\d{17}[\dX]$/.test(text)) return false;
  let remainder = 0;
  for (const digit of text) remainder = (remainder * 2 + (digit === "X" ? 10 : Number(digit))) % 11;
  return remainder === 1;
}

const CREDIT_DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** GB 32100: digit n counts 3ⁿ, and the last makes the sum a multiple of 31. */
export function hasCreditCheck(text: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(text)) return false;
  let sum = 0;
  let weight = 1;
  for (const digit of text.slice(0, 17)) {
    sum += CREDIT_DIGITS.indexOf(digit) * weight;
    weight = (weight * 3) % 31;
  }
  return (sum + CREDIT_DIGITS.indexOf(text.slice(17))) % 31 === 0;
}

/** GB 11714, the nine characters inside a credit code: 3, 7, 9, 10, 5, 8, 4, 2 and 1 make a multiple of 11. */
export function hasOrganisationCheck(text: string): boolean {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2, 1];
  let sum = 0;
  for (const [place, digit] of [...text].entries()) {
    const value = place === 8 && digit === "X" ? 10 : Number.parseInt(digit, 36);
    sum += value * (weights[place] ?? 0);
  }
  return text.length === 9 && sum % 11 === 0;
}
