// A file as chunks through one buffer, so that its size costs no memory.

import { closeSync, fstatSync, openSync, readSync } from "node:fs";

const CHUNK = 1 << 22;

/** A chunk is good only until the next is asked for. */
export function* readChunks(path: string): Generator<Uint8Array> {
  const descriptor = openSync(path, "r");
  try {
    // A ledger has many small files; each would else cost the big buffer.
    const buffer = Buffer.allocUnsafe(Math.min(CHUNK, fstatSync(descriptor).size + 1));
    for (;;) {
      const length = readSync(descriptor, buffer, 0, buffer.length, null);
      if (length === 0) return;
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}
