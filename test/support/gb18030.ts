// Writes GB18030, which the platform only reads: its decoder is asked for every code, and turned around.

let known: Map<string, readonly number[]> | undefined;

export function encodeGb18030(text: string): Uint8Array {
  known ??= basicPlane();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else bytes.push(...(known.get(character) ?? fourBytes(code - 0x10000 + 0x2e248)));
  }
  const encoded = Uint8Array.from(bytes);
  if (new TextDecoder("gb18030", { ignoreBOM: true }).decode(encoded) !== text) {
    throw new Error("a character has no code in GB18030");
  }
  return encoded;
}

/** Two-byte codes, then the four-byte ones of the basic plane; the first code of a character is its own. */
function basicPlane(): Map<string, readonly number[]> {
  const codes = new Map<string, readonly number[]>();
  const learn = (bytes: readonly number[]) => {
    const text = decode(bytes);
    if (text !== null && [...text].length === 1 && !codes.has(text)) codes.set(text, bytes);
  };
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) learn([lead, trail]);
  }
  for (let number = 0; number < 39_420; number++) learn(fourBytes(number));
  return codes;
}

const decoder = new TextDecoder("gb18030", { fatal: true });

function decode(bytes: readonly number[]): string | null {
  try {
    return decoder.decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

/** Four-byte codes count on: the last byte through 10 values, the third through 126, and so on. */
function fourBytes(number: number): number[] {
  return [
    0x81 + Math.floor(number / 12_600),
    0x30 + (Math.floor(number / 1260) % 10),
    0x81 + (Math.floor(number / 10) % 126),
    0x30 + (number % 10),
  ];
}
