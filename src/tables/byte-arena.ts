// Byte strings one after the other, found by number: a million names in one buffer instead of a million objects.

/** The bytes for which CSV needs quotes: a comma, a quote, line ends. */
const [LF, CR, QUOTE, COMMA] = [10, 13, 34, 44] as const;

export class ByteArena {
  bytes = Buffer.alloc(1 << 16);
  /** All bytes or-ed together: most arenas hold ASCII only. */
  private union = 0;
  /** True where some string holds a comma, a quote or a line end. */
  mayNeedQuotes = false;
  /** Start and end of each string side by side: one look into memory for both. */
  private bounds = new Uint32Array(1 << 11);
  private used = 0;
  size = 0;

  push(source: Uint8Array, start: number, end: number): number {
    if (this.size * 2 === this.bounds.length) this.bounds = doubled(this.bounds);
    const index = this.size++;
    this.put(index, source, start, end);
    return index;
  }

  /** The old bytes stay behind unused: only for the rare correction. */
  replace(index: number, source: Uint8Array, start: number, end: number): void {
    this.put(index, source, start, end);
  }

  start(index: number): number {
    return this.bounds[index * 2] as number;
  }

  end(index: number): number {
    return this.bounds[index * 2 + 1] as number;
  }

  text(index: number): string {
    const encoding = this.union < 128 ? "latin1" : "utf8";
    return this.bytes.toString(encoding, this.bounds[index * 2], this.bounds[index * 2 + 1]);
  }

  equals(index: number, source: Uint8Array, start: number, end: number): boolean {
    const from = this.start(index);
    if (this.end(index) - from !== end - start) return false;
    for (let offset = 0; offset < end - start; offset++) {
      if (this.bytes[from + offset] !== source[start + offset]) return false;
    }
    return true;
  }

  private put(index: number, source: Uint8Array, start: number, end: number): void {
    const from = this.used;
    const to = from + end - start;
    if (to > this.bytes.length) {
      const wider = Buffer.allocUnsafe(Math.max(Math.ceil(this.bytes.length * 1.5), to));
      wider.set(this.bytes);
      this.bytes = wider;
    }
    const { bytes } = this;
    let union = this.union;
    // A loop beats `set` on the short cells of a table.
    for (let offset = 0; offset < end - start; offset++) {
      const byte = source[start + offset] as number;
      bytes[from + offset] = byte;
      union |= byte;
      if (byte <= COMMA)
        this.mayNeedQuotes ||= byte === COMMA || byte === QUOTE || byte === LF || byte === CR;
    }
    this.union = union;
    this.bounds[index * 2] = from;
    this.bounds[index * 2 + 1] = to;
    this.used = to;
  }
}

function doubled(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(numbers.length * 2);
  wider.set(numbers);
  return wider;
}
