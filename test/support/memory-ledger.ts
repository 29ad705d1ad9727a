// A ledger as bytes in memory, to be altered at will.

import { hash } from "node:crypto";
import {
  type ActDraft,
  actFolder,
  fingerprintOf,
  headText,
  NO_PREVIOUS,
  sealAct,
} from "../../src/ledger/act.js";
import { canonicalJson, type Json, type JsonObject } from "../../src/ledger/json.js";
import { EMPTY_LEDGER, type LedgerSnapshot, wholeBytes } from "../../src/ledger/snapshot.js";

export interface MemoryLedger {
  readonly head: Uint8Array | null;
  readonly folders: readonly MemoryFolder[];
}

interface MemoryFolder {
  readonly name: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export function snapshotOf({ head, folders }: MemoryLedger): LedgerSnapshot {
  return {
    ...EMPTY_LEDGER,
    exists: true,
    head,
    folders: folders.map(({ name, files }) => ({
      name,
      files: new Map(Array.from(files, ([path, bytes]) => [path, () => [bytes]])),
    })),
  };
}

export function inMemory({ head, folders }: LedgerSnapshot): MemoryLedger {
  return {
    head,
    folders: folders.map(({ name, files }) => ({
      name,
      files: new Map(Array.from(files, ([path, chunks]) => [path, wholeBytes(chunks)])),
    })),
  };
}

/** The drafts as acts 1, 2, 3…, as a writing command would append them. */
export function ledgerOf(drafts: readonly ActDraft[]): MemoryLedger {
  let previous = NO_PREVIOUS;
  const folders = drafts.map((draft, index): MemoryFolder => {
    const act = index + 1;
    const files = new Map(draft.files.map(({ path, chunks }) => [path, wholeBytes(chunks)]));
    const { text } = sealAct(draft, {
      act,
      previous,
      inputs: [],
      files: Array.from(files, ([path, bytes]) => ({ path, sha256: hash("sha256", bytes) })),
      tool: { name: "suiji", version: "0.1.0" },
      envelope: { writtenAt: "2026-04-01T04:00:00.000Z", on: "2026-04-01" },
    });
    previous = hash("sha256", text);
    return { name: actFolder(act, draft.kind), files: files.set("act.json", Buffer.from(text, "utf8")) };
  });
  return { head: Buffer.from(headText(drafts.length, previous)), folders };
}

/** Makes every hash fit again after an alteration, as a forger would: only a replay can tell. */
export function resealed({ folders }: MemoryLedger): MemoryLedger {
  const fingerprints: string[] = [];
  let previous = NO_PREVIOUS;
  const sealed = folders.map(({ name, files }): MemoryFolder => {
    const json = JSON.parse(Buffer.from(files.get("act.json") ?? []).toString("utf8")) as JsonObject;
    const listed = [...files.keys()].filter((path) => path !== "act.json").sort();
    const unsealed: JsonObject = {
      ...json,
      ...withFreeze(json.freeze, fingerprints),
      files: listed.map((path) => ({ path, sha256: hash("sha256", files.get(path) ?? "") })),
      previous,
    };
    const fingerprint = fingerprintOf(unsealed);
    const text = canonicalJson({ ...unsealed, fingerprint });
    fingerprints.push(fingerprint);
    previous = hash("sha256", text);
    return { name, files: new Map(files).set("act.json", Buffer.from(text, "utf8")) };
  });
  return { head: Buffer.from(headText(folders.length, previous)), folders: sealed };
}

/** A draw names its freeze by fingerprint too. */
function withFreeze(freeze: Json | undefined, fingerprints: readonly string[]): JsonObject {
  if (typeof freeze !== "object" || freeze === null || !("act" in freeze)) return {};
  return { freeze: { ...freeze, fingerprint: fingerprints[Number(freeze.act) - 1] ?? "" } };
}

export function withFile(ledger: MemoryLedger, at: number, path: string, bytes: Uint8Array): MemoryLedger {
  const folders = ledger.folders.map((folder, index) =>
    index === at ? { ...folder, files: new Map(folder.files).set(path, bytes) } : folder,
  );
  return { ...ledger, folders };
}

export function withFlippedByte(bytes: Uint8Array, at: number, bits: number): Uint8Array {
  const flipped = Buffer.from(bytes);
  flipped[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ bits;
  return flipped;
}
