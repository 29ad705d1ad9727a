// A ledger of seven acts over the small invented workspace, made once and copied for every test.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { type Run, runCli } from "./run-cli.js";

/** 28 objects, four tasks, two departments. */
export const SMALL_WORKSPACE = fileURLToPath(
  new URL("../scenarios/same-seed-same-draw/input", import.meta.url),
);

export class SmallLedger {
  /** Of the copy. */
  workspace = "";
  /** Its ledger folder. */
  path = "";
  /** As the last writing command printed it. */
  head = "";

  verify(...words: readonly string[]): Promise<Run> {
    return runCli(["-C", this.workspace, "--lang", "en", "verify", ...words]);
  }

  /** Fails where the edit changes nothing: such a test would show nothing. */
  editText(file: string, edit: (text: string) => string): void {
    const path = join(this.path, file);
    const before = readFileSync(path, "utf8");
    const after = edit(before);
    if (after === before) throw new Error(`${file} was not changed`);
    writeFileSync(path, after);
  }

  /** Edits act.json of one act; its hashes no longer fit then. */
  editAct(folder: string, edit: (act: Record<string, unknown>) => void): void {
    this.editText(`${folder}/act.json`, (text) => {
      const act = JSON.parse(text) as Record<string, unknown>;
      edit(act);
      return JSON.stringify(act);
    });
  }
}

/** Acts 1–2: a group. 3–4: a task with tiers. 5–6: the same, superseded. 7: a freeze with a commitment. */
const COMMANDS = [
  ["draw", "--task", "T2", "T3", "--seed", "one"],
  ["draw", "--task", "T1", "--seed", "two"],
  ["draw", "--supersede", "4", "--reason", "名录库未更新", "--seed", "three"],
  ["freeze", "--task", "T4", "--commit", "a0".repeat(32)],
];

/** To be called at the top of a test file. */
export function smallLedger(): SmallLedger {
  const ledger = new SmallLedger();
  let root = "";
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), "suiji-ledger-"));
    const original = join(root, "original");
    cpSync(SMALL_WORKSPACE, original, { recursive: true });
    for (const command of COMMANDS) {
      const { code, out, err } = await runCli(["-C", original, ...command]);
      if (code !== 0) throw new Error(`${command.join(" ")}: exit ${code}, ${err}`);
      ledger.head = /\b\d{4}:[0-9a-f]{64}\b/.exec(out)?.[0] ?? "";
    }
  });
  beforeEach(() => {
    ledger.workspace = join(root, "copy");
    ledger.path = join(ledger.workspace, "ledger");
    rmSync(ledger.workspace, { recursive: true, force: true });
    cpSync(join(root, "original"), ledger.workspace, { recursive: true });
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  return ledger;
}
