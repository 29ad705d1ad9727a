// Laws of the chain: acts that are altered, removed, swapped or put in are found out.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasErrors } from "../../src/diagnostics/finding.js";
import { type ActDraft, actFolder, fingerprintOf } from "../../src/ledger/act.js";
import { readChain } from "../../src/ledger/chain.js";
import type { JsonObject } from "../../src/ledger/json.js";
import { texts } from "../support/arbitrary-texts.js";
import {
  ledgerOf,
  type MemoryLedger,
  snapshotOf,
  withFile,
  withFlippedByte,
} from "../support/memory-ledger.js";

const draft = fc
  .record({
    kind: fc.constantFrom("freeze", "draw", "merge", "assign"),
    reason: texts,
    rows: fc.array(fc.nat(9), { maxLength: 4 }),
  })
  .map(
    ({ kind, reason, rows }): ActDraft => ({
      kind,
      algorithm: "suiji-draw/1",
      parameters: {},
      body: { reason },
      files: [{ path: "rows.csv", chunks: () => [Buffer.from(`code\n${rows.join("\n")}\n`)] }],
    }),
  );
const ledgers = fc.array(draft, { minLength: 2, maxLength: 5 }).map(ledgerOf);
const bits = fc.integer({ min: 1, max: 255 });

describe("a ledger as it was written", () => {
  it("has nothing to be said of it", () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const { links, findings } = readChain(snapshotOf(ledger));
        expect(findings).toEqual([]);
        expect(links.map(({ act }) => act.act)).toEqual(ledger.folders.map((_, index) => index + 1));
      }),
    );
  });
});

describe("what is found out", () => {
  it("is any byte changed in any act.json", () => {
    fc.assert(
      fc.property(ledgers, fc.nat(), fc.nat(), bits, (ledger, which, at, flipped) => {
        const index = which % ledger.folders.length;
        const bytes = withFlippedByte(actBytes(ledger, index), at, flipped);
        expect(isRefused(withFile(ledger, index, "act.json", bytes))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("is any byte changed in HEAD", () => {
    fc.assert(
      fc.property(ledgers, fc.nat(), bits, (ledger, at, flipped) => {
        const head = withFlippedByte(ledger.head ?? new Uint8Array(1), at, flipped);
        expect(isRefused({ ...ledger, head })).toBe(true);
      }),
    );
  });

  it("is any act removed, the first, one between or the last", () => {
    fc.assert(
      fc.property(ledgers, fc.nat(), (ledger, which) => {
        const gone = which % ledger.folders.length;
        expect(isRefused({ ...ledger, folders: ledger.folders.filter((_, index) => index !== gone) })).toBe(
          true,
        );
      }),
    );
  });

  it("is any act removed, though the others close up", () => {
    fc.assert(
      fc.property(ledgers, fc.nat(), (ledger, which) => {
        const gone = which % ledger.folders.length;
        expect(
          isRefused(
            renumbered(
              ledger,
              ledger.folders.filter((_, index) => index !== gone),
            ),
          ),
        ).toBe(true);
      }),
    );
  });

  it("is two acts in each other's place, with or without each other's number", () => {
    fc.assert(
      fc.property(ledgers, fc.nat(), fc.nat(), fc.boolean(), (ledger, one, other, keepsNames) => {
        const [a, b] = [one % ledger.folders.length, other % ledger.folders.length];
        const [first, second] = [ledger.folders[a], ledger.folders[b]];
        if (a === b || !first || !second) return;
        const swapped = ledger.folders.with(a, second).with(b, first);
        expect(isRefused(keepsNames ? { ...ledger, folders: swapped } : renumbered(ledger, swapped))).toBe(
          true,
        );
      }),
    );
  });

  it("is an act put in between, or told twice", () => {
    fc.assert(
      fc.property(ledgers, fc.nat(), fc.nat(), (ledger, which, where) => {
        const copied = ledger.folders[which % ledger.folders.length];
        if (!copied) return;
        const more = ledger.folders.toSpliced(where % (ledger.folders.length + 1), 0, copied);
        expect(isRefused(renumbered(ledger, more))).toBe(true);
      }),
    );
  });

  it("is a file that is missing or that no act lists", () => {
    fc.assert(
      fc.property(ledgers, fc.nat(), (ledger, which) => {
        const index = which % ledger.folders.length;
        expect(isRefused(withFile(ledger, index, "extra.csv", Buffer.from("code\n")))).toBe(true);
        const folders = ledger.folders.map((folder, at) =>
          at === index ? { ...folder, files: new Map([["act.json", actBytes(ledger, at)]]) } : folder,
        );
        expect(isRefused({ ...ledger, folders })).toBe(true);
      }),
    );
  });

  it("is a HEAD that is gone while there is more than one act", () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        expect(isRefused({ ...ledger, head: null })).toBe(true);
      }),
    );
  });
});

describe("HEAD one act behind", () => {
  it("is what a crash leaves: said, but no error", () => {
    fc.assert(
      fc.property(fc.array(draft, { minLength: 2, maxLength: 5 }), (drafts) => {
        const { head } = ledgerOf(drafts.slice(0, -1));
        const { findings } = readChain(snapshotOf({ ...ledgerOf(drafts), head }));
        expect(findings.map(({ code }) => code)).toEqual(["LEDGER-HEAD-BEHIND"]);
        expect(hasErrors(findings)).toBe(false);
      }),
    );
  });
});

describe("a fingerprint", () => {
  const act: JsonObject = {
    act: 1,
    kind: "draw",
    tasks: ["T1"],
    envelope: { on: "2026-04-01" },
    previous: "0",
    tool: {},
  };

  it("leaves out what a replay may differ in: envelope, previous, inputs, tool", () => {
    const replayed = {
      ...act,
      envelope: { on: "2027-01-01" },
      previous: "1",
      inputs: [],
      tool: { name: "other" },
    };
    expect(fingerprintOf(replayed)).toBe(fingerprintOf(act));
  });

  it("takes in all else", () => {
    for (const other of [{ act: 2 }, { kind: "freeze" }, { tasks: [] }, { more: null }]) {
      expect(fingerprintOf({ ...act, ...other })).not.toBe(fingerprintOf(act));
    }
  });
});

function isRefused(ledger: MemoryLedger): boolean {
  return hasErrors(readChain(snapshotOf(ledger)).findings);
}

function actBytes({ folders }: MemoryLedger, index: number): Uint8Array {
  return folders[index]?.files.get("act.json") ?? new Uint8Array(1);
}

/** Folders named after their place, as a forger would have to. */
function renumbered(ledger: MemoryLedger, folders: MemoryLedger["folders"]): MemoryLedger {
  return {
    ...ledger,
    folders: folders.map(({ name, files }, index) => ({
      name: actFolder(index + 1, name.replace(/^\d+-/, "")),
      files,
    })),
  };
}
