// A forger who makes every hash fit again: only the replay can tell, and has to name the right thing.

import { cpSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { reseal } from "../support/reseal.js";
import { runCli } from "../support/run-cli.js";
import { SMALL_WORKSPACE, smallLedger } from "../support/small-ledger.js";
import { copyOf } from "../support/temporary-folder.js";

const ledger = smallLedger();

type Json = Record<string, unknown>;

function stratumOf(act: Json, task: number, stratum: number): Json {
  const tasks = act.tasks as { strata: Json[] }[];
  const found = tasks[task]?.strata[stratum];
  if (!found) throw new Error("no such stratum");
  return found;
}

function taskOf(act: Json, task: number): Json {
  const found = (act.tasks as Json[])[task];
  if (!found) throw new Error("no such task");
  return found;
}

async function expectFound(code: string, where: string, words: string): Promise<void> {
  reseal(ledger.path);
  const run = await ledger.verify();
  expect(run.code).toBe(1);
  expect(run.err).toBe("");
  const lines = run.out.split("\n").filter((line) => line.startsWith(where) && line.includes(code));
  expect(lines.some((line) => line.includes(words)) ? words : run.out).toBe(words);
  // Every hash fits, so only a replay can have found it.
  expect(run.out).not.toMatch(/LEDGER-(?:FINGERPRINT|FILE-CHANGED|HEAD|ACT-FORM)/);
}

const LIST_1 = "0002-draw/selection.csv";
const POOL_1 = "0001-freeze/pool-01.csv";

describe("a forger who makes every hash fit is found", () => {
  it("with nothing changed there is nothing to find", async () => {
    reseal(ledger.path);
    expect((await ledger.verify()).code).toBe(0);
  });

  it("after exchanging a winner for a reserve", async () => {
    ledger.editText(LIST_1, (text) => {
      const rows = text.split("\n");
      const [three = "", four = ""] = [rows[3], rows[4]];
      const swap = (row: string, other: string) =>
        [
          ...row.split(",").slice(0, 3),
          ...other.split(",").slice(3, 5),
          row.split(",")[5],
          other.split(",")[6],
        ].join();
      return [...rows.slice(0, 3), swap(three, four), swap(four, three), ...rows.slice(5)].join("\n");
    });
    await expectFound("LEDGER-SELECTION", `ledger/${LIST_1}:4`, "the list says T2/1/3");
  });

  it("after renaming a winner", async () => {
    ledger.editText(LIST_1, (text) => text.replace("南窗咖啡馆", "南窗茶馆"));
    await expectFound("LEDGER-SELECTION", `ledger/${LIST_1}`, "南窗茶馆");
  });

  it("after turning a reserve into a winner", async () => {
    ledger.editText(LIST_1, (text) => text.replace("reserve", "winner"));
    await expectFound("LEDGER-SELECTION", `ledger/${LIST_1}:5`, "winner, the replay");
  });

  it("after deleting the last of the list", async () => {
    ledger.editText(LIST_1, (text) => text.replace(/[^\n]*\n$/, ""));
    await expectFound("LEDGER-SELECTION", `ledger/${LIST_1}`, "the list says —");
  });

  it("after moving an object to another tier of the pool", async () => {
    ledger.editText(POOL_1, (text) => text.replace(/^(\w{18}),1,/m, "$1,2,"));
    await expectFound("LEDGER-POOL", `ledger/${POOL_1}`, "stands in tier 2, but 1 follows");
  });

  it("after putting an object out of the draw", async () => {
    ledger.editText(POOL_1, (text) => text.replace(/^(\w{18},1),,/m, "$1,inspected,"));
    await expectFound("LEDGER-POOL", `ledger/${POOL_1}`, "is marked inspected, but — follows");
  });

  it("after letting an excluded object in", async () => {
    ledger.editText(POOL_1, (text) => text.replace(",not-in-business,", ",,"));
    await expectFound("LEDGER-POOL", `ledger/${POOL_1}`, "is marked —, but not-in-business follows");
  });

  it("after deleting an object from the pool", async () => {
    ledger.editText(POOL_1, (text) => text.replace(/^\w{18},1,,.*\n/m, ""));
    await expectFound("LEDGER-PLAN", "ledger/0001-freeze/act.json", "the pool has");
  });

  it("after adding an object that is no member", async () => {
    ledger.editText(POOL_1, (text) => text.replace(/,H6210,/, ",F5200,"));
    await expectFound("LEDGER-POOL", `ledger/${POOL_1}`, "is no member for task T2");
  });

  it("after putting the pool in another order", async () => {
    ledger.editText(POOL_1, (text) => {
      const [header = "", first = "", second = "", ...rest] = text.split("\n");
      return [header, second, first, ...rest].join("\n");
    });
    await expectFound("LEDGER-POOL", `ledger/${POOL_1}:3`, "is not in order of code");
  });

  it("after writing the pool with CRLF", async () => {
    ledger.editText(POOL_1, (text) => text.replaceAll("\n", "\r\n"));
    await expectFound("LEDGER-POOL", `ledger/${POOL_1}`, "its bytes are not in canonical form");
  });

  it("after writing the pool with quotes it does not need", async () => {
    ledger.editText(POOL_1, (text) => text.replace("企业", '"企业"'));
    await expectFound("LEDGER-POOL", `ledger/${POOL_1}`, "its bytes are not in canonical form");
  });

  it("after adding a blank line to the pool", async () => {
    ledger.editText(POOL_1, (text) => `${text}\n`);
    await expectFound("LEDGER-POOL", `ledger/${POOL_1}`, "its bytes are not in canonical form");
  });

  it("after changing a quota", async () => {
    ledger.editAct("0001-freeze", (act) => Object.assign(stratumOf(act, 0, 0), { quota: 4 }));
    await expectFound(
      "LEDGER-PLAN",
      "ledger/0001-freeze/act.json",
      "task T2, tier 1: its quota says 4, but 3 follows",
    );
  });

  it("after changing a ratio", async () => {
    ledger.editAct("0001-freeze", (act) => Object.assign(stratumOf(act, 1, 0), { ratio: "1/2" }));
    await expectFound(
      "LEDGER-PLAN",
      "ledger/0001-freeze/act.json",
      "task T3, tier 1: its quota says 6, but 9 follows",
    );
  });

  it("after changing a rounding", async () => {
    ledger.editAct("0001-freeze", (act) => Object.assign(stratumOf(act, 1, 0), { rounding: "down" }));
    await expectFound("LEDGER-PLAN", "ledger/0001-freeze/act.json", "its quota says 6, but 5 follows");
  });

  it("after changing a part of a count", async () => {
    ledger.editAct("0007-freeze", (act) => Object.assign(stratumOf(act, 0, 0), { count: 2, quota: 2 }));
    await expectFound("LEDGER-PLAN", "ledger/0007-freeze/act.json", "its part of the count should be 3");
  });

  it("after changing how many are counted", async () => {
    ledger.editAct("0001-freeze", (act) => Object.assign(stratumOf(act, 0, 0), { inPool: 5 }));
    await expectFound("LEDGER-PLAN", "ledger/0001-freeze/act.json", "5 in the pool");
  });

  it("after moving a tier's border", async () => {
    ledger.editAct("0001-freeze", (act) => Object.assign(stratumOf(act, 0, 0), { when: { credit: ["D"] } }));
    await expectFound("LEDGER-POOL", `ledger/${POOL_1}`, "stands in tier 1, but 2 follows");
  });

  it("after changing the quota in the draw alone", async () => {
    ledger.editAct("0002-draw", (act) => Object.assign(stratumOf(act, 0, 0), { quota: 4 }));
    await expectFound("LEDGER-SELECTION", "ledger/0002-draw/act.json", "quotas or cutoffs differ");
  });

  it("after changing a cutoff", async () => {
    ledger.editAct("0002-draw", (act) => Object.assign(stratumOf(act, 0, 0), { cutoff: "f".repeat(64) }));
    await expectFound("LEDGER-SELECTION", "ledger/0002-draw/act.json", "quotas or cutoffs differ");
  });

  it("after adding keys of its own to a draw", async () => {
    ledger.editAct("0002-draw", (act) => Object.assign(act, { remark: "checked" }));
    await expectFound("LEDGER-SELECTION", "ledger/0002-draw/act.json", "more than a replay writes");
  });

  it("after claiming another seed", async () => {
    ledger.editAct("0002-draw", (act) => Object.assign(act, { seed: { text: "another", grade: "L0" } }));
    await expectFound("LEDGER-SEED", "ledger/0002-draw/act.json", "the key does not come from this seed");
  });

  it("after claiming a seed that an earlier act had used", async () => {
    ledger.editAct("0004-draw", (act) => Object.assign(act, { seed: { text: "one", grade: "L0" } }));
    await expectFound("LEDGER-SEED", "ledger/0004-draw/act.json", "act 0002 had used the seed");
  });

  it("after writing the seed in another form", async () => {
    ledger.editAct("0002-draw", (act) => Object.assign(act, { seed: { text: " one", grade: "L0" } }));
    await expectFound("LEDGER-SEED", "ledger/0002-draw/act.json", "the seed is not in its normal form");
  });

  it("after claiming a better grade", async () => {
    ledger.editAct("0002-draw", (act) => Object.assign(act, { seed: { text: "one", grade: "L1" } }));
    await expectFound("LEDGER-SEED", "ledger/0002-draw/act.json", "the grade is L0, not L1");
  });

  it("after claiming another generator", async () => {
    ledger.editAct("0002-draw", (act) => Object.assign(act, { generator: "seedrandom" }));
    await expectFound("LEDGER-SELECTION", `ledger/${LIST_1}:2`, "the list says");
  });

  it("after claiming another plan", async () => {
    ledger.editAct("0001-freeze", (act) => Object.assign(act, { plan: "LX-2027" }));
    await expectFound("LEDGER-SEED", "ledger/0002-draw/act.json", "the key does not come from this seed");
  });

  it("after changing the round", async () => {
    ledger.editAct("0005-freeze", (act) => Object.assign(taskOf(act, 0), { round: 1 }));
    await expectFound("LEDGER-PLAN", "ledger/0005-freeze/act.json", "task T1: round should be 2, not 1");
  });

  it("after changing the scope", async () => {
    ledger.editAct("0001-freeze", (act) => Object.assign(taskOf(act, 0), { scope: "group:CANYIN:2" }));
    await expectFound(
      "LEDGER-PLAN",
      "ledger/0001-freeze/act.json",
      "task T2: its scope should be group:CANYIN:1",
    );
  });

  it("after counting a draw that was superseded as the task's second", async () => {
    ledger.editAct("0005-freeze", (act) => Object.assign(taskOf(act, 0), { occasion: 2 }));
    await expectFound("LEDGER-PLAN", "ledger/0005-freeze/act.json", "this is occasion 1 of the year");
  });

  it("after hiding that a draw superseded another", async () => {
    ledger.editAct("0005-freeze", (act) => Object.assign(act, { supersedes: null, reason: null }));
    await expectFound("LEDGER-PLAN", "ledger/0005-freeze/act.json", "this is occasion 2 of the year");
  });

  it("after deleting the reason", async () => {
    ledger.editAct("0005-freeze", (act) => Object.assign(act, { reason: " " }));
    await expectFound(
      "LEDGER-PLAN",
      "ledger/0005-freeze/act.json",
      "superseding act 4 does not hold, or gives no reason",
    );
  });

  it("after deleting a working day", async () => {
    ledger.editAct("0001-freeze", (act) =>
      Object.assign(act, {
        workingDays: (act.workingDays as string[]).filter((day) => day !== "2026-06-15"),
      }),
    );
    await expectFound(
      "LEDGER-PLAN",
      "ledger/0001-freeze/act.json",
      "working days differ from the notices at 2026-06-1",
    );
  });

  it("after making a holiday a working day", async () => {
    ledger.editAct("0001-freeze", (act) =>
      Object.assign(act, { workingDays: [...(act.workingDays as string[]), "2026-06-19"].sort() }),
    );
    await expectFound(
      "LEDGER-PLAN",
      "ledger/0001-freeze/act.json",
      "working days differ from the notices at 2026-06-19",
    );
  });

  it("after moving a task's window", async () => {
    ledger.editAct("0001-freeze", (act) => Object.assign(taskOf(act, 1), { to: "2026-08-14" }));
    await expectFound("LEDGER-PLAN", "ledger/0001-freeze/act.json", "working days differ");
  });

  it("after pretending that rows with errors were put out", async () => {
    ledger.editText(POOL_1, (text) => text.replace(/^(\w{18}),1,,/m, "$1,,faulty,"));
    await expectFound("LEDGER-POOL", `ledger/${POOL_1}`, "faulty");
  });

  it("after putting an inspector in twice", async () => {
    ledger.editText("0001-freeze/inspectors.csv", (text) => text.replace(/^(LX26002.*\n)/m, "$1$1"));
    await expectFound(
      "LEDGER-PLAN",
      "ledger/0001-freeze/inspectors.csv",
      "line 4 is out of order or repeated",
    );
  });

  it("after inserting a file and listing it", async () => {
    writeFileSync(join(ledger.path, "0001-freeze", "minutes.csv"), "who,what\n");
    ledger.editAct("0001-freeze", (act) =>
      Object.assign(act, {
        files: [...(act.files as { path: string }[]), { path: "minutes.csv", sha256: "0".repeat(64) }].sort(
          (a, b) => (a.path < b.path ? -1 : 1),
        ),
      }),
    );
    reseal(ledger.path);
    const { code, out } = await ledger.verify();
    expect([code, out]).toEqual([1, expect.stringContaining("minutes.csv")]);
  });

  it("after taking a file out and out of the list", async () => {
    rmSync(join(ledger.path, "0001-freeze", "recusals.csv"));
    ledger.editAct("0001-freeze", (act) =>
      Object.assign(act, {
        files: (act.files as { path: string }[]).filter(({ path }) => path !== "recusals.csv"),
      }),
    );
    reseal(ledger.path);
    const { code, out } = await ledger.verify();
    expect([code, out]).toEqual([1, expect.stringContaining("recusals.csv")]);
  });

  it("after removing an act from the middle and numbering the others anew", async () => {
    renumberWithout(["0003-freeze", "0004-draw"]);
    reseal(ledger.path);
    const { code, out } = await ledger.verify();
    // The draw that superseded the removed one gives it away; with nothing pointing back only HEAD does.
    expect([code, out]).toEqual([1, expect.stringContaining("superseding act 4 does not hold")]);
  });

  it("after letting a task's draw supersede another task's", async () => {
    ledger.editAct("0007-freeze", (act) => Object.assign(act, { supersedes: 6, reason: "算了" }));
    await expectFound("LEDGER-PLAN", "ledger/0007-freeze/act.json", "superseding act 6 does not hold");
  });

  it("after drawing a task again from a second freeze that stood beside the first", async () => {
    // Both freezes are lawful; the program refuses the second draw, a forger takes it from another ledger.
    const freezes = copyOf(SMALL_WORKSPACE);
    for (let count = 0; count < 2; count++) await runCli(["-C", freezes, "freeze", "--task", "T1"]);
    const other = copyOf(freezes);
    await runCli(["-C", freezes, "draw", "--freeze", "1", "--seed", "first"]);
    await runCli(["-C", other, "draw", "--freeze", "2", "--seed", "second"]);
    rmSync(ledger.path, { recursive: true });
    cpSync(join(freezes, "ledger"), ledger.path, { recursive: true });
    cpSync(join(other, "ledger", "0003-draw"), join(ledger.path, "0004-draw"), { recursive: true });
    ledger.editAct("0004-draw", (act) => Object.assign(act, { act: 4 }));
    reseal(ledger.path);
    const { code, out } = await ledger.verify();
    expect([code, out]).toEqual([1, expect.stringContaining("0004-draw")]);
    expect(out).toContain("T1");
  });

  it("after removing the freeze of a draw", async () => {
    renumberWithout(["0003-freeze"]);
    reseal(ledger.path);
    const { code, out } = await ledger.verify();
    expect(code).toBe(1);
    expect(out).toMatch(/0003-draw\/act\.json error LEDGER-(?:CHAIN|SELECTION)/);
  });
});

/** Removes folders, closes the gap, and lets draws point at their freezes' new numbers. */
function renumberWithout(gone: readonly string[]): void {
  for (const folder of gone) rmSync(join(ledger.path, folder), { recursive: true });
  const left = readdirSync(ledger.path).filter((name) => /^\d{4}-/.test(name));
  const numbers = new Map(left.sort().map((name, index) => [Number(name.slice(0, 4)), index + 1]));
  for (const name of left) {
    const number = numbers.get(Number(name.slice(0, 4))) ?? 0;
    ledger.editAct(name, (act) => {
      const freeze = act.freeze as { act: number } | undefined;
      if (freeze) freeze.act = numbers.get(freeze.act) ?? freeze.act;
      act.act = number;
    });
    renameSync(
      join(ledger.path, name),
      join(ledger.path, `${String(number).padStart(4, "0")}${name.slice(4)}`),
    );
  }
}

describe("what only the HEAD told to others shows", () => {
  it("a cut tail", async () => {
    for (const folder of ["0005-freeze", "0006-draw", "0007-freeze"]) {
      rmSync(join(ledger.path, folder), { recursive: true });
    }
    reseal(ledger.path);
    expect((await ledger.verify()).code).toBe(0);
    const { code, out } = await ledger.verify("--expect", ledger.head);
    expect([code, out]).toEqual([1, expect.stringContaining("there is no act 0007: the ledger was cut")]);
  });

  it("a whole ledger made anew", async () => {
    ledger.editAct("0001-freeze", (act) => {
      act.envelope = { writtenAt: "2026-03-01T00:00:00.000Z", on: "2026-03-01" };
    });
    reseal(ledger.path);
    expect((await ledger.verify()).code).toBe(0);
    const { code, out } = await ledger.verify("--expect", ledger.head);
    expect([code, out]).toEqual([1, expect.stringContaining("act 0007 does not have the hash")]);
  });
});
