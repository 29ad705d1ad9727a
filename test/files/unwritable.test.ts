// A full disk or a folder that may not be written: exit 3, a plain sentence, and the ledger as before.

import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { runChild } from "../support/child-suiji.js";
import { filesBelow } from "../support/expected-folder.js";
import type { Run } from "../support/run-cli.js";
import { SMALL_WORKSPACE } from "../support/small-ledger.js";
import { copyOf } from "../support/temporary-folder.js";

const isRoot = process.getuid?.() === 0;
const hasShell = process.platform !== "win32";

let workspace = "";

beforeEach(() => {
  workspace = copyOf(SMALL_WORKSPACE);
});

function draw(task: string, seed: string, options = {}): Promise<Run> {
  return runChild(["-C", workspace, "--lang", "en", "draw", "--task", task, "--seed", seed], options);
}

function expectCouldNotRun({ code, out, err }: Run): void {
  expect([code, out]).toEqual([3, ""]);
  expect(err).not.toBe("");
  expect(err).not.toMatch(/^\s+at |node:internal|internal fault/m);
}

/** No file may grow beyond so many blocks of 512 bytes: to a writer the same as a disk that is full. */
function withRoomFor(blocks: number) {
  return {
    through: (command: readonly string[]) => ["sh", "-c", `ulimit -f ${blocks}; exec "$@"`, "sh", ...command],
  };
}

describe.skipIf(!hasShell)("a full disk", () => {
  it("leaves a ledger with no acts as it was", async () => {
    for (const blocks of [1, 2, 4]) {
      expectCouldNotRun(await draw("T1", "a", withRoomFor(blocks)));
      expect([...filesBelow(join(workspace, "ledger")).keys()]).toEqual([]);
    }
    expect((await draw("T1", "a")).code).toBe(0);
  });

  it("leaves a ledger with acts as it was, and the next draw works", async () => {
    expect((await draw("T1", "a")).code).toBe(0);
    const before = filesBelow(workspace);
    expectCouldNotRun(await draw("T4", "b", withRoomFor(2)));
    expect(filesBelow(workspace)).toEqual(before);
    expect((await draw("T4", "b")).code).toBe(0);
    expect((await runChild(["-C", workspace, "verify"])).code).toBe(0);
  });

  it("may stop the draw after its freeze was written: the freeze stands, whole", async () => {
    // T2 and T3 together: the drawn list is longer than any file of the freeze but act.json.
    const run = (options = {}) =>
      runChild(["-C", workspace, "draw", "--task", "T2", "T3", "--seed", "c"], options);
    let stopped = 0;
    for (let blocks = 5; blocks <= 14; blocks += 3) {
      rmSync(join(workspace, "ledger"), { recursive: true, force: true });
      const { code } = await run(withRoomFor(blocks));
      const folders = new Set(
        [...filesBelow(join(workspace, "ledger")).keys()].map((path) => path.split("/")[0]),
      );
      expect([code, [...folders]]).toEqual(
        code === 0
          ? [0, ["0001-freeze", "0002-draw", "HEAD"]]
          : [3, folders.size === 0 ? [] : ["0001-freeze", "HEAD"]],
      );
      if (folders.size > 0) expect((await runChild(["-C", workspace, "verify"])).code).toBe(0);
      if (code === 3) stopped++;
    }
    expect(stopped).toBeGreaterThan(0);
  });
});

describe("a place that cannot be written", () => {
  it("a file where the ledger folder should be", async () => {
    writeFileSync(join(workspace, "ledger"), "not a folder\n");
    expectCouldNotRun(await draw("T1", "a"));
  });

  it("a folder where HEAD should be", async () => {
    mkdirSync(join(workspace, "ledger", "HEAD"), { recursive: true });
    expectCouldNotRun(await draw("T1", "a"));
    const { code, err } = await runChild(["-C", workspace, "verify"]);
    expect([1, 3]).toContain(code);
    expect(err).not.toMatch(/^\s+at |internal/m);
  });

  it.skipIf(isRoot)("a workspace without the right to write", async () => {
    chmodSync(workspace, 0o555);
    expectCouldNotRun(await draw("T1", "a"));
    chmodSync(workspace, 0o755);
  });

  it.skipIf(isRoot)("a ledger without the right to write", async () => {
    expect((await draw("T1", "a")).code).toBe(0);
    const before = filesBelow(workspace);
    chmodSync(join(workspace, "ledger"), 0o555);
    expectCouldNotRun(await draw("T4", "b"));
    chmodSync(join(workspace, "ledger"), 0o755);
    expect(filesBelow(workspace)).toEqual(before);
  });

  it.skipIf(isRoot)("a list without the right to read", async () => {
    chmodSync(join(workspace, "objects.csv"), 0o000);
    const { code, err } = await draw("T1", "a");
    expect([code, err]).toEqual([3, expect.stringContaining("FILE-UNREADABLE")]);
  });
});
