// The frozen ledgers verify for ever: an algorithm id never changes its meaning.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { verifyLedger } from "../../src/audit/verify.js";
import { readLedgerFolder } from "../../src/files/ledger-folder.js";

/** The HEAD of each, as if it had been published: who edits an act and all hashes after it is found out. */
const FROZEN = [
  {
    name: "suiji-draw-1",
    head: { act: 8, hex: "a8e04a6367a0d39dc55592e36a959dfb75f647df0f455e5e85d9465f3d7bb696" },
    kinds: ["freeze", "draw", "freeze", "draw", "freeze", "draw", "freeze", "draw"],
  },
];

describe.each(FROZEN)("the frozen ledger $name", ({ name, head, kinds }) => {
  const folder = fileURLToPath(new URL(`frozen/${name}/`, import.meta.url));
  const verification = verifyLedger(readLedgerFolder(folder), {
    acts: [],
    expectations: [head],
    inputs: { sha256Of: () => null, areKept: false },
  });

  it("is replayed without a difference; only its inputs are not at hand", () => {
    expect(verification.findings.filter(({ code }) => code !== "LEDGER-INPUT-CHANGED")).toEqual([]);
    expect(verification.acts.map(({ kind, isReplayed }) => ({ kind, isReplayed }))).toEqual(
      kinds.map((kind) => ({ kind, isReplayed: true })),
    );
  });

  it.runIf(spawnSync("python3", ["--version"]).status === 0)("is replayed by the second program too", () => {
    const reference = fileURLToPath(new URL("reference_draw.py", import.meta.url));
    const { status, stdout } = spawnSync("python3", [reference, folder], { encoding: "utf8" });
    expect({ status, stdout: stdout.replace(/^.*: ok\n/gm, "") }).toEqual({ status: 0, stdout: "" });
  });
});
