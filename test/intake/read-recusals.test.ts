import { describe, expect, it } from "vitest";
import { readOwnDays } from "../../src/intake/read-own-days.js";
import { readRecusals } from "../../src/intake/read-recusals.js";
import { context, file, places } from "./workspace.js";

const inspectors = { inspectors: [], uncertified: 0, certificates: new Set(["GZ-01"]), isComplete: true };

function read(...rows: readonly string[]) {
  const text = `执法证号,标识编码,法定代表人,回避理由\n${rows.join("\n")}`;
  const { value, findings } = readRecusals([file("recusals.csv", text)], { ...context(), inspectors });
  return { recusals: value, findings: places(findings) };
}

describe("recusals", () => {
  it("name an object, or the person who answers for it", () => {
    const { recusals } = read("GZ-01,T11GA000617,,亲属", "gz-01,,张三,亲属", "ＧＺ-01,,张三,亲属");
    expect(recusals.map(({ inspector, subject }) => [inspector, subject])).toEqual([
      ["GZ-01", { kind: "object", code: "T11GA000617" }],
      ["GZ-01", { kind: "representative", name: "张三" }],
    ]);
  });

  it("of nobody known, of both, of neither, without a reason", () => {
    expect(read("GZ-02,A,,亲属", "GZ-01,A,b,亲属", "GZ-01,,,亲属", "GZ-01,A,,").findings).toEqual([
      "recusals.csv:5:4 SHAPE-REQUIRED",
      "recusals.csv:2:1 REFERENCE-UNKNOWN-INSPECTOR",
      "recusals.csv:3:3 REFERENCE-RECUSAL-SUBJECT",
      "recusals.csv:4:2 REFERENCE-RECUSAL-SUBJECT",
    ]);
  });

  it("a table without rows says that nobody is recused", () => {
    expect(read()).toEqual({ recusals: [], findings: [] });
  });
});

describe("own days", () => {
  it("are dates that work or rest, each once", () => {
    const text = "日期,是否上班\n2026/4/6,否\n2026-04-12,是\n2026.4.6,是\n2026-02-30,是\n";
    const { value, findings } = readOwnDays(file("days.csv", text), context());
    expect([...value]).toEqual([
      ["2026-04-06", false],
      ["2026-04-12", true],
    ]);
    expect(places(findings.filter(({ severity }) => severity === "error"))).toEqual([
      "days.csv:5:1 SHAPE-DATE",
      "days.csv:4:1 REFERENCE-DUPLICATE-ID",
    ]);
  });
});
