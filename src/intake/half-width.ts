// Full-width letters, digits and signs as their ASCII twins, for codes and numbers, never for names.

/** U+FF01–U+FF5E lie this far above ASCII. */
const DISTANCE = 0xfee0;

/** Not NFKC, which would also turn ㈱ or ² into other characters. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - DISTANCE))
    .replaceAll("\u3000", " ");
}
