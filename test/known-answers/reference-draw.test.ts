// The second program replays a whole ledger of ours, and agrees on every draw in it; altered, it does not.

import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GUIAN } from "../support/project-paths.js";
import { reseal } from "../support/reseal.js";
import { runCli } from "../support/run-cli.js";
import { copyOf } from "../support/temporary-folder.js";

const REFERENCE = fileURLToPath(new URL("reference_draw.py", import.meta.url));
const hasPython = spawnSync("python3", ["--version"]).status === 0;

describe.runIf(hasPython)("a ledger drawn from the example workspace", () => {
  const folder = mkdtempSync(join(tmpdir(), "suiji-"));
  const [workspace, ledger] = [join(folder, "guian"), join(folder, "guian/ledger")];
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  beforeAll(async () => {
    cpSync(GUIAN, workspace, { recursive: true });
    const seedFile = join(folder, "seed.txt");
    const suiji = async (...words: readonly string[]) => {
      const { code, err } = await runCli([...words, "-C", workspace]);
      expect({ words, code, err: code === 0 ? "" : err }).toEqual({ words, code: 0, err: "" });
    };
    await suiji("draw", "--task", "T02", "T07", "T08", "--seed", "贵安新区 2026 年第一次抽取");
    await suiji("draw", "--task", "T03", "T10", "--seed", "第二次", "--generator", "seedrandom");
    await suiji("freeze", "--task", "T01", "T15", "--new-seed", seedFile);
    await suiji("draw", "--freeze", "5", "--seed-file", seedFile);
    await suiji("draw", "--supersede", "2", "--reason", "名录库更正", "--seed", "第三次（更正）");
    await suiji("draw", "--task", "T07", "--seed", "第二批");
  });

  it("holds draws with both generators, a group, a freeze of its own, a superseded one and a second round", () => {
    const draws = [2, 4, 6, 8, 10].map((number) => actOf(ledger, number, "draw"));
    expect(draws.map(({ generator }) => generator)).toEqual([
      "sha256",
      "seedrandom",
      "sha256",
      "sha256",
      "sha256",
    ]);
    expect(draws.map(({ seed }) => seed.grade)).toEqual(["L0", "L0", "L1", "L0", "L0"]);
    expect(draws[2]?.tasks.map(({ scope }: { scope: string }) => scope)).toEqual([
      "group:CANYIN:1",
      "group:CANYIN:1",
    ]);
    expect(draws.at(-1)?.tasks[0].scope).toBe("task:T07:3");
  });

  it("is replayed without a difference", () => {
    const { status, stdout } = replay(ledger);
    expect(stdout).not.toMatch(/: (?!ok$)/m);
    expect(stdout.match(/: ok$/gm)).toHaveLength(11);
    expect(status).toBe(0);
  });

  it("is verified by ourselves too", async () => {
    expect((await runCli(["verify", "-C", workspace])).code).toBe(0);
  });

  it("with a winner and a reserve exchanged is refused by both, though every hash fits again", async () => {
    const altered = copyOf(workspace);
    const path = join(altered, "ledger/0004-draw/selection.csv");
    const lines = readFileSync(path, "utf8").split("\n");
    const [winner, reserve] = ["winner", "reserve"].map((role) =>
      lines.findIndex((line) => line.includes(`,${role},`)),
    );
    const codes = [winner, reserve].map((at) => lines[at ?? 0]?.split(",")[3] ?? "");
    const exchanged = lines.map((line, at) => {
      if (at === winner) return line.replace(codes[0] ?? "", codes[1] ?? "");
      return at === reserve ? line.replace(codes[1] ?? "", codes[0] ?? "") : line;
    });
    writeFileSync(path, exchanged.join("\n"));
    reseal(join(altered, "ledger"));
    expect(replay(join(altered, "ledger"))).toMatchObject({ status: 1 });
    const { code, out, err } = await runCli(["verify", "-C", altered]);
    expect(code).toBe(1);
    expect(out + err).toContain("LEDGER-SELECTION");
  });
});

function replay(ledger: string) {
  return spawnSync("python3", [REFERENCE, ledger], { encoding: "utf8" });
}

function actOf(ledger: string, number: number, kind: string) {
  const folder = `${String(number).padStart(4, "0")}-${kind}`;
  return JSON.parse(readFileSync(join(ledger, folder, "act.json"), "utf8"));
}
