import { describe, expect, it } from "vitest";
import type { Sampling } from "../../src/domain/plan.js";
import { ratioText } from "../../src/domain/ratio.js";
import { readItems } from "../../src/intake/read-items.js";
import { readPlans } from "../../src/intake/read-plans.js";
import { context, file, places, words } from "./workspace.js";

const ITEMS = `事项编号,抽查事项,事项类别,抽查主体,检查对象,抽查比例
A1,甲,A,sj,餐饮,5%
A2,乙,A,sj,餐饮,5.0%
A3,丙,A,sj,宾馆,3%
B1,丁,B,yj,,
BAD,,B,yj,,20%
`;

function readText(name: string, text: string) {
  const { value: items } = readItems([file("items.csv", ITEMS)], context());
  const { value, findings } = readPlans([file(name, text)], { ...context(), items });
  return {
    plans: value,
    tasks: value[0]?.tasks ?? [],
    findings: places(findings),
    words: words(findings, text).sort(),
  };
}

const PLAN = "id: GA-2026\nname: 年度计划\nyear: 2026\narea: 贵安新区\ntasks:\n";

/** Each task on lines of its own: id and name, then its items and lead, then its window, then the rest. */
function read(...tasks: readonly string[]) {
  return readText("plan.yaml", PLAN + tasks.map((task) => `  - ${task}\n`).join(""));
}

function task(rest: string, id = "T1"): string {
  return `{ id: ${id}, name: 火锅, items: A1, lead: sj, from: 2026-03-01, to: 2026-06-30${rest && `, ${rest}`} }`;
}

function shares(sampling: Sampling | undefined): unknown {
  if (sampling?.kind === "task-count") return [sampling.count, ...sampling.tiers.map(({ when }) => when)];
  return sampling?.tiers.map(({ when, rounds, share }) => [
    when,
    rounds,
    share.kind === "count" ? share.count : `${share.kind} ${ratioText(share.ratio)}`,
  ]);
}

describe("a task", () => {
  it("takes from its items and from suiji.yaml what it does not say", () => {
    const { tasks, plans, findings } = read(task(""));
    expect(findings).toEqual([]);
    expect(plans[0]).toMatchObject({ id: "GA-2026", name: "年度计划", year: 2026, area: "贵安新区" });
    expect(tasks[0]).toMatchObject({
      id: "T1",
      items: ["A1"],
      objects: "餐饮",
      rounds: 1,
      lead: "sj",
      responding: [],
      from: "2026-03-01",
      to: "2026-06-30",
      team: 2,
      group: null,
      inspected: "剔除",
      rounding: "wording",
    });
    expect(shares(tasks[0]?.sampling)).toEqual([[{}, 1, "exact 1/20"]]);
    expect(tasks[0]?.originOf("lead")).toMatchObject({ file: "plan.yaml", line: 6, column: 42 });
  });

  it("states a ratio, a count, or tiers", () => {
    const { tasks, findings } = read(
      task("ratio: 不少于30%", "T1"),
      task("ratio: 20户", "T2"),
      task("count: 20", "T3"),
      task("count: 20, tiers: [{ 信用: C、D }, {}]", "T4"),
      task(
        'rounds: 2, tiers: [{ credit: [D, C], risk: 高, complaints: ">=3", ratio: 20%, rounds: 4 }, { ratio: 2‰ }]',
        "T5",
      ),
    );
    expect(findings).toEqual([]);
    expect(tasks.map(({ sampling }) => shares(sampling))).toEqual([
      [[{}, 1, "floor 3/10"]],
      [[{}, 1, 20]],
      [20, {}],
      [20, { credit: ["C", "D"] }, {}],
      [
        [{ credit: ["C", "D"], risk: ["高"], complaints: ">=3" }, 4, "exact 1/5"],
        [{}, 2, "exact 1/500"],
      ],
    ]);
    expect(tasks[4]?.rounds).toBe(4);
  });

  it.each([
    ["a ratio and a count", "ratio: 5%, count: 3", "3"],
    ["a ratio and tiers", "ratio: 5%, tiers: [{ ratio: 6% }]", "5%"],
    ["a count, and tiers with shares", "count: 3, tiers: [{ ratio: 5% }]", "5%"],
    ["a tier without a share", "tiers: [{ credit: A }]", "{"],
    ["a tier with two", "tiers: [{ ratio: 5%, count: 1 }]", "1"],
    ["a tier that is never reached", "tiers: [{ ratio: 5% }, { credit: D, ratio: 9% }]", "{"],
  ])("contradicts itself with %s", (_, rest, word) => {
    expect(read(task(rest)).words).toEqual([`${word} REFERENCE-SAMPLING`]);
  });

  it("must state its ratio where its items do not agree on one, or have it for the whole year", () => {
    const other = task("").replace("A1", "[A1, A3]").replace(" }", ", objects: 全部 }");
    expect(read(other).findings).toEqual(["plan.yaml:6:5 REFERENCE-SAMPLING"]);
    expect(read(task("").replace("A1", "B1")).findings).toEqual(["plan.yaml:6:5 REFERENCE-SAMPLING"]);
    expect(read(task("rounds: 2")).findings).toEqual(["plan.yaml:6:5 REFERENCE-SAMPLING"]);
    expect(read(task("").replace("A1", "[A1, A2]")).findings).toEqual([]);
  });

  it("must name its sub-library where its items name different ones", () => {
    const two = task("ratio: 5%").replace("A1", "[A1, A3]");
    expect(read(two).findings).toEqual(["plan.yaml:6:5 REFERENCE-SAMPLING"]);
    expect(read(two.replace(" }", ", objects: 全部 }")).tasks[0]?.objects).toBeNull();
    expect(read(task("ratio: 5%").replace("A1", "B1")).tasks[0]?.objects).toBeNull();
  });

  it("a condition left blank is not a tier for everything", () => {
    const { words, tasks } = read(task("tiers: [{ credit: '', ratio: 50% }, { ratio: 5% }]"));
    expect(words).toEqual(["'' SHAPE-REQUIRED"]);
    expect(tasks).toEqual([]);
  });
});

describe("what a plan names must be there, once", () => {
  it("items, departments, sub-libraries, the plan's area, at the very word", () => {
    const text = `${PLAN.replace("贵安新区", "贵阳")}  - id: T1
    name: x
    items: [A1, A9]
    objects: 酒店
    lead: 税务局
    responding: [应急管理局, 教育局]
    ratio: 5%
    from: 2026-03-01
    to: 2026-06-30
`;
    expect(readText("plan.yaml", text).words).toEqual([
      "A9 REFERENCE-UNKNOWN-ITEM",
      "教育局 REFERENCE-UNKNOWN-DEPARTMENT",
      "税务局 REFERENCE-UNKNOWN-DEPARTMENT",
      "贵阳 REFERENCE-UNKNOWN-AREA",
      "酒店 REFERENCE-UNKNOWN-SUB-LIBRARY",
    ]);
  });

  it("a faulty item has been reported in its own file", () => {
    expect(read(task("ratio: 5%").replace("A1", "BAD")).findings).toEqual([]);
  });

  it("task ids; a lead that also responds", () => {
    expect(read(task(""), task("responding: 市场监管局")).words).toEqual([
      "T1 REFERENCE-DUPLICATE-ID",
      "市场监管局 REFERENCE-DUPLICATE-ID",
    ]);
  });
});

describe("windows", () => {
  it("end after they start, and touch the plan's year", () => {
    const backwards = task("").replace("2026-06-30", "2026-02-01");
    const copied = task("", "T2").replaceAll("2026-0", "2025-0");
    const overNewYear = task("", "T3").replace("2026-06-30", "2027-03-01");
    expect(read(backwards, copied, overNewYear).words).toEqual([
      "2025-03-01 REFERENCE-WINDOW",
      "2026-02-01 REFERENCE-WINDOW",
    ]);
  });

  it("of one group have a day in common (Article 33)", () => {
    const spring = task("group: G", "T1");
    const summer = task("group: G", "T2")
      .replace("03-01", "06-30")
      .replace("to: 2026-06-30", "to: 2026-08-31");
    const autumn = task("group: G", "T3").replace("03-01", "07-01").replace("06-30", "09-30");
    expect(read(spring, summer).words).toEqual([]);
    expect(read(spring, summer, autumn).findings).toEqual([
      expect.stringMatching(/^plan\.yaml:8:\d+ REFERENCE-GROUP-WINDOWS$/),
    ]);
  });
});

describe("a plan as a table", () => {
  const HEADER =
    "抽查计划标识,抽查计划名称,年度,抽查任务编号,抽查任务名称,抽查事项,牵头部门,开始日期,结束日期,抽查比例,比例A,比例B,比例C,比例D\n";

  function rows(...lines: readonly string[]) {
    return readText("plan.csv", HEADER + lines.join("\n"));
  }

  it("has a row a task; the plan's columns are repeated, or blank as merged cells are", () => {
    const { plans, tasks, findings } = rows(
      "GA,计划,2026,T1,甲,A1;A2,市场监管局,2026-03-01,2026-06-30,5%,,,,",
      ",,,T2,乙,A1,sj,2026-03-01,2026-06-30,,1%,2%,10%,50%",
      "GA,计划,2026,T3,丙,A1,sj,2026-03-01,2026-06-30,,,,,",
    );
    expect(findings).toEqual([]);
    expect(plans.map(({ id, year }) => [id, year])).toEqual([["GA", 2026]]);
    expect(tasks.map(({ sampling }) => shares(sampling))).toEqual([
      [[{}, 1, "exact 1/20"]],
      [
        [{ credit: ["A"] }, 1, "exact 1/100"],
        [{ credit: ["B"] }, 1, "exact 1/50"],
        [{ credit: ["C"] }, 1, "exact 1/10"],
        [{ credit: ["D"] }, 1, "exact 1/2"],
      ],
      [[{}, 1, "exact 1/20"]],
    ]);
    expect(tasks[1]?.origin).toMatchObject({ file: "plan.csv", line: 3 });
  });

  it("rows that disagree about the plan, and faults of single cells", () => {
    const { findings } = rows(
      "GA,计划,2026,T1,甲,A1,sj,2026-03-01,2026-06-30,5%,,,,",
      "GA,计划,2025,T2,乙,A9,sj,2026-03-01,2026-02-30,,1%,高,,",
      "GA,计划,2026,T1,丙,A1,sj,2026-03-01,2026-06-30,5%,1%,,,",
    );
    expect(findings.sort()).toEqual([
      "plan.csv:3:12 SHAPE-SHARE",
      "plan.csv:3:3 REFERENCE-PLAN-DISAGREES",
      "plan.csv:3:6 REFERENCE-UNKNOWN-ITEM",
      "plan.csv:3:9 SHAPE-DATE",
      "plan.csv:4:10 REFERENCE-SAMPLING",
      "plan.csv:4:4 REFERENCE-DUPLICATE-ID",
    ]);
  });

  it("without rows, or without the plan's own cells", () => {
    expect(rows().findings).toEqual(["plan.csv CSV-EMPTY"]);
    expect(rows(",计划,2026,T1,甲,A1,sj,2026-03-01,2026-06-30,5%,,,,").findings).toEqual([
      "plan.csv:2:1 SHAPE-REQUIRED",
    ]);
  });

  it("of a platform, whose columns have other names", () => {
    const text =
      "planId,年度计划名称,year,任务编号,任务名称,抽查事项编号,责任单位,任务期限始,任务期限止,抽查户数,备注\nGA,计划,2026年,T1,甲,A1,sj,20260301,2026.6.30,46家,x\n";
    const { tasks, findings } = readText("plan.csv", text);
    expect(findings.filter((place) => !/NORMALISED|UNKNOWN-COLUMN/.test(place))).toEqual([]);
    expect(shares(tasks[0]?.sampling)).toEqual([46, {}]);
  });
});
