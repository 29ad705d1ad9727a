// Interns byte strings: each distinct one gets a number, found again without making a string.

import { ByteArena } from "./byte-arena.js";

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** 32-bit FNV-1a: quick on the short cells of a table; equality is always checked on the bytes. */
function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = FNV_OFFSET;
  for (let position = start; position < end; position++) {
    hash = Math.imul(hash ^ (bytes[position] as number), FNV_PRIME);
  }
  return hash ^ (hash >>> 15);
}

/** Open addressing over an arena: byte string → its number. */
export class ByteDictionary {
  readonly arena = new ByteArena();
  /** Number + 1, or 0 where free. */
  private slots = new Uint32Array(256);
  private hashes = new Int32Array(128);

  get size(): number {
    return this.arena.size;
  }

  /** The number of the bytes, new or known. */
  intern(source: Uint8Array, start: number, end: number): number {
    const hash = hashBytes(source, start, end);
    const slot = this.slotOf(hash, source, start, end);
    const found = this.slots[slot] as number;
    if (found !== 0) return found - 1;
    const index = this.arena.push(source, start, end);
    if (index >= this.hashes.length) {
      const hashes = new Int32Array(this.hashes.length * 2);
      hashes.set(this.hashes);
      this.hashes = hashes;
    }
    this.hashes[index] = hash;
    this.slots[slot] = index + 1;
    if (this.size * 2 > this.slots.length) this.rehash();
    return index;
  }

  internText(text: string): number {
    const bytes = Buffer.from(text, "utf8");
    return this.intern(bytes, 0, bytes.length);
  }

  /** -1 where the text is not known. */
  find(text: string): number {
    const bytes = Buffer.from(text, "utf8");
    const slot = this.slotOf(hashBytes(bytes, 0, bytes.length), bytes, 0, bytes.length);
    return (this.slots[slot] as number) - 1;
  }

  private slotOf(hash: number, source: Uint8Array, start: number, end: number): number {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const found = this.slots[slot] as number;
      if (found === 0) return slot;
      if (this.hashes[found - 1] === hash && this.arena.equals(found - 1, source, start, end)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private rehash(): void {
    this.slots = new Uint32Array(this.slots.length * 4);
    const mask = this.slots.length - 1;
    for (let index = 0; index < this.size; index++) {
      let slot = (this.hashes[index] as number) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = index + 1;
    }
  }
}
