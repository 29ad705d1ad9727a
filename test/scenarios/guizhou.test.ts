// The main job on 22,732 real registrations, where the shared folder stands beside the project.

import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runChild } from "../support/child-suiji.js";
import { filesBelow } from "../support/expected-folder.js";
import { encodeGb18030 } from "../support/gb18030.js";
import { SECRETS, writeGuizhouWorkspace } from "../support/guizhou-workspace.js";
import { normalFile, normalTerminal } from "../support/normal-form.js";
import { hasShared, PROJECT } from "../support/project-paths.js";
import { type Run, runCli } from "../support/run-cli.js";
import { seededRandom, shuffled } from "../support/seeded-random.js";

const SEED = "贵州 2026-04-01 14:00 福彩双色球 03 09 12 21 28 33 07";

describe.skipIf(!hasShared)("22,732 real registrations of Guizhou", () => {
  let root = "";
  let workspace = "";
  let ledger: ReadonlyMap<string, string> = new Map();
  let said: Run = { code: -1, out: "", err: "" };

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), "suiji-guizhou-"));
    workspace = join(root, "once");
    writeGuizhouWorkspace(workspace);
    said = await runCli(["-C", workspace, "draw", "--all", "--seed", SEED]);
    ledger = filesBelow(join(workspace, "ledger"));
  });

  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it("is checked: no errors, and warnings of four kinds, each one true", async () => {
    const { code, out } = await runCli(["-C", workspace, "validate", "--format", "json"]);
    const { findings, summary } = JSON.parse(out) as {
      findings: readonly { code: string; severity: string; file: string; line: number | null }[];
      summary: Record<string, number>;
    };
    const count = (severity: string) => {
      const counts: Record<string, number> = {};
      for (const finding of findings) {
        if (finding.severity === severity) counts[finding.code] = (counts[finding.code] ?? 0) + 1;
      }
      return counts;
    };
    expect(code).toBe(0);
    expect(count("error")).toEqual({});
    expect(count("warning")).toEqual({
      // Representative or address N/A.
      "OBJECT-ELEMENT-MISSING": 1230,
      "OBJECT-CHECK-DIGIT": 2,
      "OBJECT-EXCEL-POSSIBLE": 4,
      // Once for the file: 13 of its objects have N/A for an area.
      "OBJECT-NO-AREA": 1,
    });
    // Three codes stand there twice.
    expect(count("note")["OBJECT-REPEATED"]).toBe(3);
    expect(summary).toMatchObject({ objects: 22_729, inspectors: 2, items: 3, tasks: 2 });
    expect(findings.filter(({ file, line }) => file === "" || line === 0)).toEqual([]);
  });

  it("is frozen and drawn: 5 % of each tier, rounded by its own wording", () => {
    expect([said.code, said.err]).toEqual([0, ""]);
    const { tasks } = JSON.parse(ledger.get("0001-freeze/act.json") ?? "{}") as {
      tasks: readonly { strata: readonly { members: number; inPool: number; quota: number }[] }[];
    };
    const strata = tasks[0]?.strata ?? [];
    expect(strata).toHaveLength(4);
    // 13 objects have no area and lie outside the plan's.
    expect(strata.reduce((sum, { members }) => sum + members, 0)).toBe(22_729 - 13);
    strata.forEach(({ members, quota }, index) => {
      const exact = members * 5;
      expect(quota).toBe(index === 3 ? Math.floor(exact / 100) : Math.ceil(exact / 100));
    });
    const list = ledger.get("0002-draw/selection.csv") ?? "";
    expect(list.match(/^D01,.*,winner,/gm)).toHaveLength(strata.reduce((sum, { quota }) => sum + quota, 0));
    expect(list.match(/^D02,.*,winner,/gm)).toHaveLength(100);
  });

  it("verifies, in this process and as a program of its own", async () => {
    const { code, out } = await runCli(["-C", workspace, "verify"]);
    expect([code, out]).toEqual([0, expect.stringContaining("2 号记录全部重演一致")]);
    const child = await runChild(["-C", workspace, "verify", "--inputs", workspace, "--lang", "en"]);
    expect([child.code, child.err, child.out]).toEqual([
      0,
      "",
      expect.stringContaining("2 act(s) replay to the same bytes, up to 0002"),
    ]);
  });

  it("is drawn alike by the Python program", ({ skip }) => {
    if (!hasPython()) skip("no python3 here");
    const program = join(PROJECT, "test", "known-answers", "reference_draw.py");
    const out = execFileSync("python3", [program, join(workspace, "ledger")], { encoding: "utf8" });
    expect(out.trimEnd().split("\n")).toEqual(["0002-draw D01: ok", "0002-draw D02: ok"]);
  });

  it("lets no personal name, ID number, phone or address out of the files people keep", () => {
    const texts = [...ledger.values(), said.out, said.err];
    // Every representative's name in the register was cut to the surname and 某; no firm's name has a 某.
    const leaked = ["某", "吴德彬", ...SECRETS, ...addresses(workspace)].filter((secret) =>
      texts.some((text) => text.includes(secret)),
    );
    expect(leaked).toEqual([]);
  });

  describe("drawn again elsewhere, only what a replay may differ in differs", () => {
    const environment = { TZ: "America/New_York", LC_ALL: "C" };

    it("at another place and in another locale", async () => {
      await expectSameDraw("elsewhere", (text) => text);
    });

    it("from shuffled copies", async () => {
      const random = seededRandom(20_260_401);
      await expectSameDraw("shuffled", (text) => {
        const [header = "", ...rows] = text.trimEnd().split("\n");
        return [header, ...shuffled(rows, random), ""].join("\n");
      });
    });

    it("from CRLF copies", async () => {
      await expectSameDraw("crlf", (text) => text.replaceAll("\n", "\r\n"));
    });

    it("from copies with a BOM", async () => {
      await expectSameDraw("bom", (text) => `\uFEFF${text}`);
    });

    it("from GB18030 copies", async () => {
      await expectSameDraw("gb18030", encodeGb18030);
    });

    async function expectSameDraw(name: string, rewrite: (text: string) => string | Uint8Array) {
      const copy = join(root, name);
      cpSync(workspace, copy, {
        recursive: true,
        filter: (source) => !source.startsWith(join(workspace, "ledger")),
      });
      for (const file of readdirSync(copy).filter((file) => file.endsWith(".csv"))) {
        writeFileSync(join(copy, file), rewrite(readFileSync(join(copy, file), "utf8")));
      }
      const { code, out, err } = await runChild(["-C", copy, "draw", "--all", "--seed", SEED], {
        environment,
      });
      expect([code, normalTerminal(out), err]).toEqual([0, normalTerminal(said.out), said.err]);
      const again = filesBelow(join(copy, "ledger"));
      expect([...again.keys()]).toEqual([...ledger.keys()]);
      for (const [path, text] of again) {
        // HEAD is the hash of an act.json with its envelope.
        if (path === "HEAD") continue;
        const isSame = normalFile(path, text) === normalFile(path, ledger.get(path) ?? "");
        expect([path, isSame]).toEqual([path, true]);
      }
    }
  });
});

function addresses(folder: string): string[] {
  const lines = readFileSync(join(folder, "objects.csv"), "utf8").trimEnd().split("\n").slice(1);
  const last = lines.map((line) => line.slice(line.lastIndexOf(",") + 1));
  return last.filter((address) => address.length > 12 && address.includes("号")).slice(0, 2000);
}

function hasPython(): boolean {
  try {
    execFileSync("python3", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
