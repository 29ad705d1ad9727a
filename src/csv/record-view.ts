// One record as the scanner sees it: field bounds over bytes, no strings until somebody asks.

/** Reused for every record: read what you need before the visitor returns. */
export class RecordView {
  bytes: Uint8Array = new Uint8Array(0);
  starts = new Uint32Array(64);
  ends = new Uint32Array(64);
  fieldCount = 0;
  /** Physical line on which the record begins, from 1. */
  line = 1;
  /** Number of the record, from 1: Excel's row. */
  record = 0;
  /** Set where the record's own text is wrong; the fault has been reported. */
  isFaulty = false;

  text(field: number): string {
    const { buffer, byteOffset } = this.bytes;
    const start = this.starts[field] ?? 0;
    return Buffer.from(buffer, byteOffset + start, (this.ends[field] ?? 0) - start).toString("utf8");
  }

  /** Where the field begins and ends without outer spaces and tabs. Two numbers, no object: asked for each row. */
  trimmedStart(field: number): number {
    const end = this.ends[field] as number;
    let start = this.starts[field] as number;
    while (start < end && isBlank(this.bytes[start] as number)) start++;
    return start;
  }

  trimmedEnd(field: number): number {
    const start = this.starts[field] as number;
    let end = this.ends[field] as number;
    while (end > start && isBlank(this.bytes[end - 1] as number)) end--;
    return end;
  }

  cells(): string[] {
    return Array.from({ length: this.fieldCount }, (_, field) => this.text(field));
  }

  isBlank(): boolean {
    for (let field = 0; field < this.fieldCount; field++) {
      if (this.starts[field] !== this.ends[field]) return false;
    }
    return true;
  }

  /** Missing fields become empty ones. */
  padTo(fieldCount: number): void {
    for (; this.fieldCount < fieldCount; this.fieldCount++) {
      if (this.fieldCount === this.starts.length) this.grow();
      this.starts[this.fieldCount] = this.ends[this.fieldCount] = this.ends[this.fieldCount - 1] ?? 0;
    }
  }

  /** Room for more fields than any table so far had. */
  grow(): void {
    const [starts, ends] = [new Uint32Array(this.starts.length * 2), new Uint32Array(this.ends.length * 2)];
    starts.set(this.starts);
    ends.set(this.ends);
    this.starts = starts;
    this.ends = ends;
  }
}

function isBlank(byte: number): boolean {
  return byte === 32 || byte === 9;
}
