// The seed as people say it, write it down and publish it, in the one form that enters a key.

export type SeedFault = "empty" | "unfit-characters";

/** Stripped by hand: JavaScript's and Python's own trim remove different characters. */
const OUTER_BLANKS = /^[ \t\r\n]+|[ \t\r\n]+$/g;

/** Control, format, line and paragraph separators: what cannot be seen cannot be read out. */
const UNFIT = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** Lone surrogates have no UTF-8 bytes, so no key. */
const LONE_SURROGATE = /\p{Cs}/u;

export function readSeedText(raw: string): { readonly text: string } | { readonly fault: SeedFault } {
  const text = raw.replace(OUTER_BLANKS, "").normalize("NFC");
  if (text === "") return { fault: "empty" };
  if (UNFIT.test(text) || LONE_SURROGATE.test(text)) return { fault: "unfit-characters" };
  return { text };
}
