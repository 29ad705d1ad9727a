// A file as chunks through one buffer, so that its size costs no memory.

import { closeSync, openSync, readSync } from "node:fs";

const CHUNK = 1 << 22;

/** A chunk is good only until the next is asked for. */
export function* readChunks(path: string): Generator<Uint8Array> {
  const descriptor = openSync(path, "r");
  try {
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (;;) {
      const length = readSync(descriptor, buffer, 0, CHUNK, null);
      if (length === 0) return;
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}
