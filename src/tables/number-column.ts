// A growing column of small whole numbers that takes no more bytes a row than its largest needs.

type Numbers = Uint8Array | Uint16Array | Uint32Array;

export class NumberColumn {
  private numbers: Numbers = new Uint8Array(1024);
  private limit = 0xff;
  size = 0;

  push(value: number): void {
    if (value > this.limit) this.widen(value);
    if (this.size === this.numbers.length) this.numbers = copied(this.numbers, this.size * 2, this.limit);
    this.numbers[this.size++] = value;
  }

  at(row: number): number {
    return this.numbers[row] as number;
  }

  set(row: number, value: number): void {
    if (value > this.limit) this.widen(value);
    this.numbers[row] = value;
  }

  private widen(value: number): void {
    this.limit = value > 0xffff ? 0xffffffff : 0xffff;
    this.numbers = copied(this.numbers, this.numbers.length, this.limit);
  }
}

function copied(numbers: Numbers, length: number, limit: number): Numbers {
  const copy =
    limit === 0xff
      ? new Uint8Array(length)
      : limit === 0xffff
        ? new Uint16Array(length)
        : new Uint32Array(length);
  copy.set(numbers);
  return copy;
}
