// Whatever is changed in a ledger is found: any single byte of any file, and what is missing, added or exchanged.

import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { verifyLedger } from "../../src/audit/verify.js";
import type { LedgerSnapshot } from "../../src/ledger/snapshot.js";
import { filesBelow } from "../support/expected-folder.js";
import { runCli } from "../support/run-cli.js";
import { seededRandom } from "../support/seeded-random.js";
import { smallLedger } from "../support/small-ledger.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const FLIPS = 500;
const LIST_1 = "0002-draw/selection.csv";
const ledger = smallLedger();

it("the ledger is sound to begin with", async () => {
  const { code, out } = await ledger.verify("--expect", ledger.head);
  expect([code, out]).toEqual([0, expect.stringContaining("7 act(s) replay to the same bytes, up to 0007")]);
});

it(`${FLIPS} single bytes changed anywhere: every one is found, and verify never falls over`, async () => {
  const random = seededRandom(19_491_001);
  const files = new Map(
    [...filesBelow(ledger.path).keys()].map((path) => [path, readFileSync(join(ledger.path, path))]),
  );
  const bytesOf = (path: string) => files.get(path) ?? Buffer.alloc(0);
  const total = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  const missed: string[] = [];
  for (let flip = 0; flip < FLIPS; flip++) {
    // Half the flips fall on any byte, half on any file, so that HEAD and short lists get their part.
    const paths = [...files.keys()];
    const path = flip % 2 === 0 ? fileAt(files, random(total)) : (paths[random(paths.length)] ?? "");
    const before = bytesOf(path);
    const changed = Buffer.from(before);
    const at = random(before.length);
    changed[at] = (changed[at] ?? 0) ^ (1 + random(255));
    const isWholeCommand = flip % 10 === 0;
    if (isWholeCommand) writeFileSync(join(ledger.path, path), changed);
    const said = isWholeCommand ? await saidByCommand() : saidByReplay(new Map(files).set(path, changed));
    if (isWholeCommand) writeFileSync(join(ledger.path, path), before);
    if (said !== null) missed.push(`${path} byte ${at}: ${before[at]} → ${changed[at]}: ${said}`);
  }
  expect(missed).toEqual([]);
  expect((await ledger.verify()).code).toBe(0);
});

/** The file that holds the byte, if all stood one after the other. */
function fileAt(files: ReadonlyMap<string, Uint8Array>, byte: number): string {
  let rest = byte;
  for (const [path, { length }] of files) {
    if (rest < length) return path;
    rest -= length;
  }
  return "";
}

/** Null where the difference was found. */
async function saidByCommand(): Promise<string | null> {
  const { code, out, err } = await ledger.verify();
  return code === 1 && err === "" && out.includes("difference(s):") ? null : `exit ${code} ${err}`;
}

function saidByReplay(files: ReadonlyMap<string, Uint8Array>): string | null {
  try {
    const { findings } = verifyLedger(snapshotOf(files), {
      acts: [],
      expectations: [],
      inputs: { sha256Of: () => null, areKept: false },
    });
    return findings.some(({ severity }) => severity === "error") ? null : "no difference";
  } catch (error) {
    return String(error);
  }
}

function snapshotOf(files: ReadonlyMap<string, Uint8Array>): LedgerSnapshot {
  const folders = new Map<string, Map<string, () => Uint8Array[]>>();
  for (const [path, bytes] of files) {
    const [folder = "", name] = path.split("/");
    if (name === undefined) continue;
    folders.set(
      folder,
      (folders.get(folder) ?? new Map()).set(name, () => [bytes]),
    );
  }
  return {
    exists: true,
    head: files.get("HEAD") ?? null,
    folders: [...folders].map(([name, inside]) => ({ name, files: inside })),
    strays: [],
    leftovers: [],
  };
}

describe("what nobody had to make fit", () => {
  it("a file put into an act, into the ledger, or a subfolder", async () => {
    for (const path of ["0002-draw/note.txt", "note.txt", "0008-draw.zip"]) {
      writeFileSync(join(ledger.path, path), "x\n");
      const { code, out } = await ledger.verify();
      expect([path, code, out]).toEqual([path, 1, expect.stringMatching(/LEDGER-FILE-UNLISTED/)]);
      rmSync(join(ledger.path, path));
    }
    expect((await ledger.verify()).code).toBe(0);
  });

  it("a missing act, a missing file, a missing HEAD, an empty act.json", async () => {
    const away = join(temporaryFolder(), "away");
    for (const path of ["0003-freeze", "0001-freeze/pool-01.csv", "0002-draw/act.json", "HEAD"]) {
      renameSync(join(ledger.path, path), away);
      const { code, err } = await ledger.verify();
      expect([path, code, err]).toEqual([path, 1, ""]);
      renameSync(away, join(ledger.path, path));
    }
    for (const text of [
      "",
      "{}",
      "null",
      "[]",
      '{"act":1}',
      "\u0000",
      '{"__proto__":{}}',
      "[".repeat(50_000),
    ]) {
      const path = join(ledger.path, "0007-freeze", "act.json");
      const before = readFileSync(path);
      writeFileSync(path, text);
      const { code, err } = await ledger.verify();
      expect([text.slice(0, 20), code, err]).toEqual([text.slice(0, 20), 1, ""]);
      writeFileSync(path, before);
    }
  });

  it("two acts exchanged", async () => {
    renameSync(join(ledger.path, "0001-freeze"), join(ledger.path, "x"));
    renameSync(join(ledger.path, "0003-freeze"), join(ledger.path, "0001-freeze"));
    renameSync(join(ledger.path, "x"), join(ledger.path, "0003-freeze"));
    const { code, out } = await ledger.verify();
    expect([code, out]).toEqual([1, expect.stringContaining("LEDGER-ACT-MISSING")]);
    expect(out).toContain("LEDGER-CHAIN");
  });

  it("nothing is written on top of a ledger whose files were changed", async () => {
    ledger.editText(LIST_1, (text) => text.replace("reserve", "winner"));
    const before = filesBelow(ledger.path);
    const { code, err } = await runCli(["-C", ledger.workspace, "--lang", "en", "freeze", "--task", "T4"]);
    expect([code, err]).toEqual([1, expect.stringContaining("LEDGER-BROKEN")]);
    expect(filesBelow(ledger.path)).toEqual(before);
  });
});
