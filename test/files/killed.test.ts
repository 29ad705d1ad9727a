// Killed at any moment of writing: the ledger is as before or has the whole act, and the next draw works.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { creditCode } from "../../examples/generator/credit-codes.js";
import { runChild } from "../support/child-suiji.js";
import { filesBelow } from "../support/expected-folder.js";
import { runCli } from "../support/run-cli.js";
import { seededRandom } from "../support/seeded-random.js";
import { SMALL_WORKSPACE } from "../support/small-ledger.js";
import { copyOf } from "../support/temporary-folder.js";

const OBJECTS = 20_000;
const KILLS = 10;

describe.skipIf(process.platform === "win32")("a draw over a large library", () => {
  let large = "";

  beforeAll(async () => {
    large = mkdtempSync(join(tmpdir(), "suiji-large-"));
    for (const name of readdirSync(SMALL_WORKSPACE)) {
      writeFileSync(join(large, name), readFileSync(join(SMALL_WORKSPACE, name)));
    }
    const rows = Array.from({ length: OBJECTS }, (_, index) => {
      const town = index % 2 === 0 ? "东岸镇" : "西岸镇";
      return `统一社会信用代码,${creditCode("92", index)},柳溪新区第${index}号商店,${town}长街${index}号,店主,市场监督管理局,${town},F5200,个体工商户,存续,`;
    });
    const small = readFileSync(join(large, "objects.csv"), "utf8");
    writeFileSync(join(large, "objects.csv"), `${small}${rows.join("\n")}\n`);
    const { code } = await runCli(["-C", large, "draw", "--task", "T2", "T3", "--seed", "before"]);
    expect(code).toBe(0);
  });

  afterAll(() => rmSync(large, { recursive: true, force: true }));

  it(`killed ${KILLS} times`, async () => {
    const random = seededRandom(2026);
    const before = filesBelow(join(large, "ledger"));
    const seen: string[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      const workspace = copyOf(large);
      const ledger = join(workspace, "ledger");
      // Most kills fall while the act is being written; some at any time at all.
      const isAimed = kill % 5 !== 4;
      await runChild(["-C", workspace, "draw", "--task", "T4", "--seed", `killed ${kill}`], {
        started: (child) => {
          void (async () => {
            if (isAimed) await temporaryFolderIn(ledger, () => child.exitCode !== null);
            await wait(isAimed ? random(25) : 100 + random(500));
            child.kill("SIGKILL");
          })();
        },
      });
      seen.push(stateOf(ledger));

      // What was there is there, untouched; what is new is whole.
      const after = filesBelow(ledger);
      for (const [path, text] of before) if (path !== "HEAD") expect(after.get(path)).toBe(text);
      const verified = await runCli(["-C", workspace, "--lang", "en", "verify"]);
      expect([verified.code, verified.err]).toEqual([0, ""]);

      const next = await runCli(["-C", workspace, "draw", "--task", "T1", "--seed", `next ${kill}`]);
      expect([next.code, next.err.includes("错误")]).toEqual([0, false]);
      const last = await runCli(["-C", workspace, "--lang", "en", "verify"]);
      expect([last.code, last.out]).toEqual([0, expect.not.stringContaining("LEDGER-LEFTOVER")]);
    }
    // A run in which no kill met the writing would show nothing.
    expect(seen.filter((state) => state.includes(".tmp-") || state.includes(".lock")).length).toBeGreaterThan(
      0,
    );
  });
});

/** Returns once an act is being written, or there is nothing to wait for any more. */
async function temporaryFolderIn(ledger: string, isOver: () => boolean): Promise<void> {
  while (!isOver() && !readdirSync(ledger).some((name) => name.startsWith(".tmp-"))) await wait(1);
}

function stateOf(ledger: string): string {
  return readdirSync(ledger).sort().join(" ");
}
