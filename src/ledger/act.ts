// An act: one decision, sealed and chained. What every kind has in common.

import { hash } from "node:crypto";
import { type FormValue, list, matching, record, sha256Hex, text, wholeNumber } from "./form.js";
import { canonicalJson, type Json, type JsonObject } from "./json.js";

export const NO_PREVIOUS = "0".repeat(64);

const fileHash = record({ path: text, sha256: sha256Hex });
export type FileHash = FormValue<typeof fileHash>;

export const actForm = record({
  act: wholeNumber,
  kind: matching(/^[a-z]+$/),
  algorithm: text,
  inputs: list(fileHash),
  files: list(fileHash),
  fingerprint: sha256Hex,
  previous: sha256Hex,
  tool: record({ name: text, version: text }),
  envelope: record({ writtenAt: text, on: text }),
});

/** The keys that every act has. Its own keys stand beside them in `json`. */
export interface Act extends FormValue<typeof actForm> {
  readonly json: JsonObject;
}

/** What a command has decided, before it is numbered, hashed and written. */
export interface ActDraft {
  readonly kind: string;
  readonly algorithm: string;
  readonly parameters: JsonObject;
  /** The act's own keys. */
  readonly body: JsonObject;
  readonly files: readonly ActFile[];
}

export interface ActFile {
  /** Inside the act's folder. */
  readonly path: string;
  /** May be asked for more than once; the same bytes each time. */
  readonly chunks: () => Iterable<Uint8Array>;
}

/** What only the writing moment knows. */
export interface Sealing {
  readonly act: number;
  readonly previous: string;
  readonly inputs: readonly FileHash[];
  readonly files: readonly FileHash[];
  readonly tool: { readonly name: string; readonly version: string };
  readonly envelope: { readonly writtenAt: string; readonly on: string };
}

/** A replay may differ in these and in nothing else, so the fingerprint leaves them out. */
const OUTSIDE_FINGERPRINT = new Set(["envelope", "previous", "inputs", "tool", "fingerprint"]);

export function sealAct(draft: ActDraft, sealing: Sealing): { text: string; fingerprint: string } {
  const { kind, algorithm, parameters, body } = draft;
  const unsealed: JsonObject = { ...body, kind, algorithm, parameters, ...jsonOf(sealing) };
  const fingerprint = fingerprintOf(unsealed);
  return { text: canonicalJson({ ...unsealed, fingerprint }), fingerprint };
}

export function fingerprintOf(json: JsonObject): string {
  const kept = Object.entries(json).filter(([key]) => !OUTSIDE_FINGERPRINT.has(key));
  return hash("sha256", canonicalJson(Object.fromEntries(kept)));
}

/** What people read out. */
export function shortFingerprint(fingerprint: string): string {
  return fingerprint.slice(0, 12);
}

export function actFolder(act: number, kind: string): string {
  return `${actNumber(act)}-${kind}`;
}

export function actNumber(act: number): string {
  return act.toString().padStart(4, "0");
}

export function headText(act: number, sha256: string): string {
  return `${actNumber(act)} ${sha256}\n`;
}

function jsonOf({ act, previous, inputs, files, tool, envelope }: Sealing): JsonObject {
  const hashes = (list: readonly FileHash[]): Json => list.map(({ path, sha256 }) => ({ path, sha256 }));
  return {
    act,
    previous,
    inputs: hashes(inputs),
    files: hashes(files),
    tool: { ...tool },
    envelope: { ...envelope },
  };
}
