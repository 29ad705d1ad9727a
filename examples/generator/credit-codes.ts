// Invented unified social credit codes 统一社会信用代码: valid in form (GB 32100), issued to nobody.

const DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const DIVISION = "520900";
/** No registry issues organisation codes that begin so. */
const MARK = "EX";
const SERIAL_LENGTH = 6;
const SERIALS = DIGITS.length ** SERIAL_LENGTH;
/** Shares no factor with SERIALS, so different serials stay different; it only makes them look scattered. */
const SCATTER = 611_953;

const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const CODE_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** `prefix`: registering authority and kind, such as 91 for a company. One serial gives one code. */
export function creditCode(prefix: string, serial: number): string {
  const organisation = MARK + scattered(serial);
  const body = prefix + DIVISION + organisation + organisationCheck(organisation);
  return body + codeCheck(body);
}

function scattered(serial: number): string {
  let rest = (serial * SCATTER) % SERIALS;
  let text = "";
  for (let place = 0; place < SERIAL_LENGTH; place++) {
    text = DIGITS.charAt(rest % DIGITS.length) + text;
    rest = Math.floor(rest / DIGITS.length);
  }
  return text;
}

/** GB 11714, inside the code: letters count from A = 10 without a gap. */
function organisationCheck(organisation: string): string {
  let sum = 0;
  ORGANISATION_WEIGHTS.forEach((weight, place) => {
    sum += weight * Number.parseInt(organisation.charAt(place), 36);
  });
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? "X" : String(check);
}

function codeCheck(body: string): string {
  let sum = 0;
  CODE_WEIGHTS.forEach((weight, place) => {
    sum += weight * DIGITS.indexOf(body.charAt(place));
  });
  return DIGITS.charAt((DIGITS.length - (sum % DIGITS.length)) % DIGITS.length);
}
