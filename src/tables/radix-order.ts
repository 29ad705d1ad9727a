// Row numbers in the order of their byte strings: most-significant-byte radix sort over the arena.

import type { ByteArena } from "./byte-arena.js";

/** Below this many rows, insertion sort is quicker than counting. */
const SMALL = 24;

/** Sorts the rows in place by the bytes of their strings; the strings must be distinct or ties keep no order. */
export function sortByBytes(rows: Uint32Array, arena: ByteArena): void {
  const spare = new Uint32Array(rows.length);
  sortRange(rows, spare, 0, rows.length, 0, arena);
}

function sortRange(
  rows: Uint32Array,
  spare: Uint32Array,
  from: number,
  to: number,
  depth: number,
  arena: ByteArena,
): void {
  if (to - from <= SMALL) {
    insertionSort(rows, from, to, depth, arena);
    return;
  }
  depth = commonPrefix(rows, from, to, depth, arena);
  // Bucket 0 holds the strings that end here, bucket b + 1 those whose next byte is b.
  const counts = new Uint32Array(258);
  for (let index = from; index < to; index++) {
    const bucket = bucketOf(rows[index] as number, depth, arena) + 1;
    counts[bucket] = (counts[bucket] as number) + 1;
  }
  for (let bucket = 1; bucket < 258; bucket++) {
    counts[bucket] = (counts[bucket] as number) + (counts[bucket - 1] as number);
  }
  const ends = counts.slice();
  for (let index = from; index < to; index++) {
    const row = rows[index] as number;
    const bucket = bucketOf(row, depth, arena);
    const place = counts[bucket] as number;
    spare[from + place] = row;
    counts[bucket] = place + 1;
  }
  rows.set(spare.subarray(from, to), from);
  for (let bucket = 1; bucket < 257; bucket++) {
    const [start, end] = [from + (ends[bucket] as number), from + (ends[bucket + 1] as number)];
    if (end - start > 1) sortRange(rows, spare, start, end, depth + 1, arena);
  }
}

/** Codes of one place begin alike: what is alike is passed over in one go, not byte by byte. */
function commonPrefix(rows: Uint32Array, from: number, to: number, depth: number, arena: ByteArena): number {
  const { bytes } = arena;
  const first = arena.start(rows[from] as number);
  let shared = arena.end(rows[from] as number) - first;
  for (let index = from + 1; index < to && shared > depth; index++) {
    const row = rows[index] as number;
    const start = arena.start(row);
    shared = Math.min(shared, arena.end(row) - start);
    let same = depth;
    while (same < shared && bytes[start + same] === bytes[first + same]) same++;
    shared = same;
  }
  return Math.max(shared, depth);
}

function bucketOf(row: number, depth: number, arena: ByteArena): number {
  const position = arena.start(row) + depth;
  return position < arena.end(row) ? (arena.bytes[position] as number) + 1 : 0;
}

function insertionSort(rows: Uint32Array, from: number, to: number, depth: number, arena: ByteArena): void {
  for (let index = from + 1; index < to; index++) {
    const row = rows[index] as number;
    let hole = index;
    while (hole > from && isAfter(rows[hole - 1] as number, row, depth, arena)) {
      rows[hole] = rows[hole - 1] as number;
      hole--;
    }
    rows[hole] = row;
  }
}

function isAfter(left: number, right: number, depth: number, arena: ByteArena): boolean {
  const { bytes } = arena;
  let a = arena.start(left) + depth;
  let b = arena.start(right) + depth;
  const leftEnd = arena.end(left);
  const rightEnd = arena.end(right);
  while (a < leftEnd && b < rightEnd) {
    const difference = (bytes[a++] as number) - (bytes[b++] as number);
    if (difference !== 0) return difference > 0;
  }
  return leftEnd - a > rightEnd - b;
}
