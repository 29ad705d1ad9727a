// Laws of verifying a whole ledger: no byte of it can be changed unseen, and no drawn list forged.

import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verifyLedger } from "../../src/audit/verify.js";
import { hasErrors } from "../../src/diagnostics/finding.js";
import { readLedgerFolder } from "../../src/files/ledger-folder.js";
import {
  inMemory,
  type MemoryLedger,
  resealed,
  snapshotOf,
  withFile,
  withFlippedByte,
} from "../support/memory-ledger.js";

const FOLDER = fileURLToPath(new URL("../known-answers/frozen/suiji-draw-1/", import.meta.url));
const LEDGER = inMemory(readLedgerFolder(FOLDER));
const PATHS = LEDGER.folders.flatMap(({ files }, at) => Array.from(files.keys(), (path) => ({ at, path })));
const lists = PATHS.filter(({ path }) => path === "selection.csv");
const pools = PATHS.filter(({ path }) => path.startsWith("pool-"));
const bits = fc.integer({ min: 1, max: 255 });

describe("a ledger of eight acts", () => {
  it("is sound, and still is when every hash in it is computed anew", () => {
    expect(isRefused(LEDGER)).toBe(false);
    expect(resealed(LEDGER)).toEqual(LEDGER);
  });

  it("is refused with any byte of any of its files changed", () => {
    fc.assert(
      fc.property(fc.constantFrom(...PATHS), fc.nat(), bits, ({ at, path }, offset, flipped) => {
        const bytes = withFlippedByte(bytesAt(at, path), offset, flipped);
        expect(isRefused(withFile(LEDGER, at, path, bytes))).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  it("is refused with any byte of a drawn list changed, though every hash fits again", () => {
    fc.assert(
      fc.property(fc.constantFrom(...lists), fc.nat(), bits, ({ at, path }, offset, flipped) => {
        const bytes = withFlippedByte(bytesAt(at, path), offset, flipped);
        expect(isRefused(resealed(withFile(LEDGER, at, path, bytes)))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it("is refused without any one line of a drawn list, or any object of a stratum in a pool, though every hash fits again", () => {
    fc.assert(
      fc.property(fc.constantFrom(...lists, ...pools), fc.nat(), ({ at, path }, which) => {
        const lines = Buffer.from(bytesAt(at, path)).toString("utf8").split("\n").slice(0, -1);
        const countable = lines.filter((line, index) => index > 0 && !/^[^,]*,,/.test(line));
        const gone = countable[which % countable.length];
        const kept = lines.filter((line) => line !== gone);
        const bytes = Buffer.from(`${kept.join("\n")}\n`);
        expect(isRefused(resealed(withFile(LEDGER, at, path, bytes)))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

function bytesAt(at: number, path: string): Uint8Array {
  return LEDGER.folders[at]?.files.get(path) ?? new Uint8Array(1);
}

function isRefused(ledger: MemoryLedger): boolean {
  const { findings } = verifyLedger(snapshotOf(ledger), {
    acts: [],
    expectations: [],
    inputs: { sha256Of: () => null, areKept: false },
  });
  return hasErrors(findings);
}
