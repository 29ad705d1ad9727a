// Writes big tables in chunks of bytes, without a string per row.

import { csvLine } from "./write-csv.js";

const CHUNK = 1 << 20;
const [LF, QUOTE, COMMA] = [10, 34, 44] as const;

/** Cells go in one after the other; full chunks are handed out by `takeFull`. */
export class ByteWriter {
  private bytes = new Uint8Array(1 << 14);
  private length = 0;

  /** A cell as it stands, without need of quotes. */
  raw(source: Uint8Array, start = 0, end = source.length): void {
    this.reserve(end - start);
    const { bytes } = this;
    let { length } = this;
    // A loop beats `set` on the short cells of a table.
    for (let index = start; index < end; index++) bytes[length++] = source[index] as number;
    this.length = length;
  }

  /** A cell of any content: quoted if it needs to be. */
  cell(source: Uint8Array, start: number, end: number): void {
    for (let index = start; index < end; index++) {
      const byte = source[index] as number;
      if (byte <= COMMA && (byte === COMMA || byte === QUOTE || byte === LF || byte === 13)) {
        const text = Buffer.from(source.buffer, source.byteOffset + start, end - start).toString("utf8");
        this.raw(encodedCell(text));
        return;
      }
    }
    this.raw(source, start, end);
  }

  endRow(): void {
    this.reserve(1);
    this.bytes[this.length++] = LF;
  }

  /** A finished chunk once there is one, else null. The bytes are the caller's to keep. */
  takeFull(): Uint8Array | null {
    return this.length < CHUNK ? null : this.takeRest();
  }

  takeRest(): Uint8Array {
    const chunk = this.bytes.slice(0, this.length);
    this.length = 0;
    return chunk;
  }

  private reserve(count: number): void {
    if (this.length + count <= this.bytes.length) return;
    const wider = new Uint8Array(Math.max(this.bytes.length * 2, this.length + count));
    wider.set(this.bytes);
    this.bytes = wider;
  }
}

/** A cell as CSV bytes, for values that are written many times. */
export function encodedCell(text: string): Uint8Array {
  return Buffer.from(csvLine([text, ""]).slice(0, -2), "utf8");
}
