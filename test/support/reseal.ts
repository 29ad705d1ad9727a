// Makes the hashes of an altered ledger fit again, so that only a replay can tell.

import { hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprintOf, headText, NO_PREVIOUS } from "../../src/ledger/act.js";
import { canonicalJson, type Json, type JsonObject } from "../../src/ledger/json.js";

export function reseal(ledger: string): void {
  const folders = readdirSync(ledger)
    .filter((name) => /^\d+-/.test(name))
    .sort();
  const fingerprints: string[] = [];
  let previous = NO_PREVIOUS;
  for (const name of folders) {
    const path = join(ledger, name, "act.json");
    const json = JSON.parse(readFileSync(path, "utf8")) as JsonObject;
    const files = (json.files as readonly { readonly path: string; readonly sha256: string }[]).map(
      (file) => ({ ...file, sha256: sha256Of(join(ledger, name, file.path)) ?? file.sha256 }),
    );
    const unsealed: JsonObject = { ...json, ...freezeOf(json, fingerprints), files, previous };
    const fingerprint = fingerprintOf(unsealed);
    const text = canonicalJson({ ...unsealed, fingerprint });
    writeFileSync(path, text);
    fingerprints.push(fingerprint);
    previous = hash("sha256", text);
  }
  writeFileSync(join(ledger, "HEAD"), headText(folders.length, previous));
}

/** A draw names its freeze by fingerprint too. */
function freezeOf({ freeze }: JsonObject, fingerprints: readonly string[]): JsonObject {
  if (!isObject(freeze) || typeof freeze.act !== "number") return {};
  const fingerprint = fingerprints[freeze.act - 1];
  return fingerprint === undefined ? {} : { freeze: { ...freeze, fingerprint } };
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sha256Of(path: string): string | null {
  return existsSync(path) ? hash("sha256", readFileSync(path)) : null;
}
