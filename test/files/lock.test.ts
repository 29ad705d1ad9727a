// One writer at a time: who holds the lock, what becomes of a dead one's, and what an interrupted write left.

import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { runChild } from "../support/child-suiji.js";
import { filesBelow } from "../support/expected-folder.js";
import { runCli } from "../support/run-cli.js";
import { SMALL_WORKSPACE } from "../support/small-ledger.js";
import { copyOf } from "../support/temporary-folder.js";

let workspace = "";
let ledger = "";

beforeEach(() => {
  workspace = copyOf(SMALL_WORKSPACE);
  ledger = join(workspace, "ledger");
  mkdirSync(ledger);
});

function lock(pid: number, host = hostname()): void {
  writeFileSync(
    join(ledger, ".lock"),
    `${JSON.stringify({ pid, host, time: "2026-04-01T00:00:00.000Z" })}\n`,
  );
}

/** The number of a process that has come and gone. */
function deadPid(): number {
  return spawnSync(process.execPath, ["-e", "0"]).pid;
}

const WRITING: readonly (readonly string[])[] = [
  ["draw", "--task", "T1", "--seed", "a"],
  ["freeze", "--task", "T1"],
  ["draw", "--all", "--seed", "b"],
];

describe("a lock", () => {
  it.each(WRITING.map((words) => [...words]))(
    "of a living process: %s %s %s writes nothing and exits 3",
    async (...words: readonly string[]) => {
      lock(process.pid);
      const before = filesBelow(workspace);
      const { code, out, err } = await runCli(["-C", workspace, "--lang", "en", ...words]);
      expect([code, out]).toEqual([3, ""]);
      expect(err).toContain(
        `ledger/.lock error LEDGER-LOCKED another suiji is writing (${hostname()} ${process.pid})`,
      );
      expect(filesBelow(workspace)).toEqual(before);
    },
  );

  it("of another host's process is left alone: nothing can be known of it", async () => {
    lock(deadPid(), "another-host");
    const before = filesBelow(workspace);
    const { code, err } = await runCli(["-C", workspace, "draw", "--task", "T1", "--seed", "a"]);
    expect([code, err]).toEqual([3, expect.stringContaining("another-host")]);
    expect(filesBelow(workspace)).toEqual(before);
  });

  it("hinders nobody who only reads", async () => {
    await runCli(["-C", workspace, "draw", "--task", "T1", "--seed", "a"]);
    lock(process.pid);
    for (const words of [["verify"], ["log"], ["validate"], ["draw", "--task", "T4", "--dry-run"]]) {
      expect([words, (await runCli(["-C", workspace, ...words])).code]).toEqual([words, 0]);
    }
    expect(readFileSync(join(ledger, ".lock"), "utf8")).toContain(String(process.pid));
  });

  it("of a dead process is broken, and that is said", async () => {
    const pid = deadPid();
    lock(pid);
    const { code, err } = await runCli([
      "-C",
      workspace,
      "--lang",
      "en",
      "draw",
      "--task",
      "T1",
      "--seed",
      "a",
    ]);
    expect(code).toBe(0);
    expect(err).toContain(`LEDGER-STALE-LOCK process ${pid} is gone; its lock was broken`);
    expect([...filesBelow(ledger).keys()]).not.toContain(".lock");
    expect((await runCli(["-C", workspace, "verify"])).code).toBe(0);
  });

  it("stands no longer once a command is done, refused or not", async () => {
    for (const words of [
      ["draw", "--task", "T1", "--seed", "a"],
      ["draw", "--task", "T1", "--seed", "b"],
    ]) {
      await runCli(["-C", workspace, ...words]);
      expect([...filesBelow(ledger).keys()]).not.toContain(".lock");
    }
  });
});

describe("what an interrupted write left", () => {
  beforeEach(async () => {
    expect((await runCli(["-C", workspace, "draw", "--task", "T1", "--seed", "a"])).code).toBe(0);
  });

  it("temporary folders: verify notes them, the next writing command clears them and says so", async () => {
    for (const name of [".tmp-k3Jx0a", ".tmp-HEAD"]) {
      if (name === ".tmp-HEAD") writeFileSync(join(ledger, name), "0003 ");
      else cpSync(join(ledger, "0001-freeze"), join(ledger, name), { recursive: true });
    }
    const verified = await runCli(["-C", workspace, "--lang", "en", "verify"]);
    expect([verified.code, verified.out]).toEqual([0, expect.stringContaining("LEDGER-LEFTOVER")]);
    const { code, err } = await runCli([
      "-C",
      workspace,
      "--lang",
      "en",
      "draw",
      "--task",
      "T4",
      "--seed",
      "b",
    ]);
    expect(code).toBe(0);
    expect(err).toContain("LEDGER-STALE-LOCK cleared 2 temporary file(s) of an interrupted write");
    expect([...filesBelow(ledger).keys()].filter((path) => path.startsWith("."))).toEqual([]);
    expect((await runCli(["-C", workspace, "verify"])).out).not.toContain("LEDGER-LEFTOVER");
  });

  it("a HEAD one behind: verify notes it and changes nothing, the next writing command mends it", async () => {
    const first = readFileSync(join(ledger, "HEAD"), "utf8");
    await runCli(["-C", workspace, "freeze", "--task", "T4"]);
    const second = readFileSync(join(ledger, "HEAD"), "utf8");
    writeFileSync(join(ledger, "HEAD"), first);
    const { code, out } = await runCli(["-C", workspace, "--lang", "en", "verify"]);
    expect([code, out]).toEqual([0, expect.stringContaining("LEDGER-HEAD-BEHIND HEAD is one act behind")]);
    expect(readFileSync(join(ledger, "HEAD"), "utf8")).toBe(first);

    // Even a command that is refused afterwards has mended it.
    const refused = await runCli(["-C", workspace, "draw", "--task", "T1", "--seed", "c"]);
    expect(refused.code).toBe(1);
    expect(readFileSync(join(ledger, "HEAD"), "utf8")).toBe(second);
    expect((await runCli(["-C", workspace, "verify"])).out).not.toContain("LEDGER-HEAD-BEHIND");
  });

  it("a HEAD two behind is no interrupted write, but a difference", async () => {
    const old = readFileSync(join(ledger, "HEAD"), "utf8");
    for (const task of ["T4", "T4"]) await runCli(["-C", workspace, "freeze", "--task", task]);
    writeFileSync(join(ledger, "HEAD"), old);
    expect((await runCli(["-C", workspace, "verify"])).code).toBe(1);
    const before = filesBelow(ledger);
    expect((await runCli(["-C", workspace, "draw", "--task", "T4", "--seed", "b"])).code).toBe(1);
    expect(filesBelow(ledger)).toEqual(before);
  });

  it("no HEAD after the very first act is mended too", async () => {
    const fresh = copyOf(SMALL_WORKSPACE);
    await runCli(["-C", fresh, "freeze", "--task", "T4"]);
    const head = readFileSync(join(fresh, "ledger", "HEAD"), "utf8");
    writeFileSync(join(fresh, "ledger", "HEAD"), head);
    expect((await runCli(["-C", fresh, "draw", "--freeze", "1", "--seed", "b"])).code).toBe(0);
    expect((await runCli(["-C", fresh, "verify"])).code).toBe(0);
  });
});

describe("two draws at once", () => {
  it("one wins; the other waits or says that the ledger is locked; the ledger is sound", async () => {
    for (let time = 0; time < 3; time++) {
      const folder = copyOf(SMALL_WORKSPACE);
      const runs = await Promise.all(
        ["T1", "T4"].map((task) => runChild(["-C", folder, "draw", "--task", task, "--seed", task])),
      );
      await expectSound(folder, runs);
    }
  });

  it("so too where all of them find the lock of a dead process", async () => {
    for (let time = 0; time < 3; time++) {
      workspace = copyOf(SMALL_WORKSPACE);
      ledger = join(workspace, "ledger");
      mkdirSync(ledger);
      lock(deadPid());
      const runs = await Promise.all(
        ["a", "b", "c"].map((seed) =>
          runChild([
            "-C",
            workspace,
            "freeze",
            "--task",
            "T4",
            "--on",
            `2026-04-0${seed.charCodeAt(0) - 96}`,
          ]),
        ),
      );
      const wins = runs.filter(({ code }) => code === 0).length;
      expect(wins).toBeGreaterThan(0);
      expect(runs.filter(({ code }) => code !== 0 && code !== 3)).toEqual([]);
      const { code, out } = await runCli(["-C", workspace, "--lang", "en", "verify"]);
      expect([code, out]).toEqual([0, expect.stringContaining(`${wins} act(s) replay to the same bytes`)]);
    }
  });

  async function expectSound(folder: string, runs: readonly { code: number; err: string }[]): Promise<void> {
    const wins = runs.filter(({ code }) => code === 0).length;
    expect(wins).toBeGreaterThan(0);
    for (const { code, err } of runs) {
      if (code !== 0) expect([code, err]).toEqual([3, expect.stringContaining("LEDGER-LOCKED")]);
    }
    const { code, out } = await runCli(["-C", folder, "--lang", "en", "verify"]);
    expect([code, out]).toEqual([0, expect.stringContaining(`${2 * wins} act(s) replay to the same bytes`)]);
  }
});
