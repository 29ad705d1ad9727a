import { describe, expect, it } from "vitest";
import {
  columnOf,
  listOf,
  type Row,
  rowsOf,
  settings,
  type Task,
  type Tier,
  tasks,
  type Where,
} from "./guian-tables.js";

const items = new Map(rowsOf("items.csv").map((row) => [row.事项编号 ?? "", row]));
const objects = unitedObjects();

describe("The example's item list", () => {
  it("has seventeen items of three classes and six departments", () => {
    expect(items.size).toBe(17);
    expect(countBy("A类")).toBe(7);
    expect(countBy("B类")).toBe(6);
    expect(countBy("C类")).toBe(4);
    expect(new Set(columnOf("items.csv", "抽查主体")).size).toBe(6);
  });

  it("keeps to Article 14: A at 10% or less, B above 10%, C alone with responders", () => {
    for (const item of items.values()) {
      const share = perMilleOf(item.抽查比例 ?? "");
      if (item.事项类别 === "A类") expect(share).toBeLessThanOrEqual(100);
      if (item.事项类别 === "B类") expect(share).toBeGreaterThan(100);
      expect(listOf(item.响应部门).length > 0).toBe(item.事项类别 === "C类");
    }
  });

  it("states basis, department, objects, content, method, share and frequency of each (Article 14)", () => {
    for (const header of [
      "抽查依据",
      "抽查主体",
      "检查对象",
      "检查内容",
      "检查方式",
      "抽查比例",
      "抽查频次",
    ]) {
      expect(columnOf("items.csv", header)).not.toContain("");
    }
  });
});

describe("The example's plan", () => {
  it("has sixteen tasks over all three classes: four joint, two groups, one in rounds, one by count", () => {
    expect(tasks.map(({ id }) => id)).toEqual(
      Array.from({ length: 16 }, (_, n) => `T${String(n + 1).padStart(2, "0")}`),
    );
    expect(tasks.filter(({ responding }) => responding).length).toBe(4);
    expect(tasks.some(({ rounds }) => rounds === 2)).toBe(true);
    expect(tasks.some(({ count }) => count !== undefined)).toBe(true);
    expect(tasks.some(({ inspected }) => inspected === "融合")).toBe(true);
  });

  it.each(tasks)("$id names items of its lead, and exactly their responders", (task) => {
    for (const id of task.items) {
      const item = items.get(id);
      expect(item?.抽查主体).toBe(departmentName(task.lead));
      expect(listOf(item?.响应部门)).toEqual((task.responding ?? []).map(departmentName));
      expect(item?.检查对象).toBe(task.objects);
    }
  });

  it.each(tasks)("$id has a pool", (task) => {
    expect(poolOf(task).length).toBeGreaterThanOrEqual(15);
  });

  it.each(tasks)("$id runs within 2026, after April", ({ from, to }) => {
    expect(from >= "2026-05-01" && from < to && to <= "2026-12-31").toBe(true);
  });

  it("tasks of one group have a day in common", () => {
    const groups = new Set(tasks.flatMap(({ group }) => group ?? []));
    expect(groups.size).toBe(2);
    for (const name of groups) {
      const together = tasks.filter(({ group }) => group === name);
      expect(together.length).toBeGreaterThanOrEqual(2);
      const lastStart =
        together
          .map(({ from }) => from)
          .sort()
          .at(-1) ?? "";
      const firstEnd = together.map(({ to }) => to).sort()[0] ?? "";
      expect(lastStart <= firstEnd).toBe(true);
    }
  });

  it("asks for a tenth or less a year of the objects of each A item (Article 14)", () => {
    for (const [id, item] of items) {
      if (item.事项类别 !== "A类") continue;
      const checking = tasks.filter((task) => task.items.includes(id));
      const asked = checking.reduce((sum, task) => sum + perMilleAskedOf(task), 0);
      const members = new Set(checking.flatMap(poolOf).filter(isInBusiness));
      expect(asked).toBeGreaterThan(0);
      expect(asked).toBeLessThanOrEqual(members.size * 100);
    }
  });

  it.each(tasks)("$id: each department has three or more who may inspect in any town", (task) => {
    const needs = task.items.flatMap((id) => [
      ...listOf(items.get(id)?.检查方式),
      ...listOf(items.get(id)?.人员标签),
    ]);
    for (const department of [task.lead, ...(task.responding ?? [])]) {
      for (const town of ["湖潮乡", "马场镇", "高峰镇", "党武镇"]) {
        const able = rowsOf("inspectors.csv").filter(
          (row) =>
            row.执法证号 !== "" &&
            row.单位 === departmentName(department) &&
            listOf(row.执法区域).some((area) => area === town || area === "贵安新区") &&
            needs.every((tag) => listOf(row.标签).includes(tag)),
        );
        expect(able.length).toBeGreaterThanOrEqual(3);
      }
    }
  });
});

/** Rows of both libraries under the market regulator's headers, united by code, with credit. */
function unitedObjects(): readonly Row[] {
  const united = new Map<string, Row>();
  for (const row of rowsOf("objects-scjg.csv")) united.set(row.标识编码 ?? "", row);
  for (const row of rowsOf("objects-wljj.csv")) {
    const code = row.统一代码 ?? "";
    if (united.has(code)) continue;
    united.set(code, {
      标识编码: code,
      监管部门: "文化和旅游局",
      行业: row.行业代码 ?? "",
      对象类型: row.类型 ?? "",
      登记状态: row.状态?.slice(0, 2) ?? "",
      风险等级: row.风险 ?? "",
      标签: row.监管标签 ?? "",
    });
  }
  const credit = new Map(rowsOf("credit.csv").map((row) => [row.标识编码, row.信用风险等级]));
  return [...united.values()].map((row) => ({ ...row, 信用: credit.get(row.标识编码) ?? "B" }));
}

function poolOf(task: Task): readonly Row[] {
  const where = settings.subLibraries.find(({ name }) => name === task.objects)?.where;
  return objects.filter(
    (row) =>
      where !== undefined && listOf(row.监管部门).includes(departmentName(task.lead)) && meets(row, where),
  );
}

function meets(row: Row, { industry, kind, tags }: Where): boolean {
  return (
    (industry?.some((prefix) => row.行业?.startsWith(prefix)) ?? true) &&
    (kind?.includes(row.对象类型 ?? "") ?? true) &&
    (tags?.every((tag) => listOf(row.标签).includes(tag)) ?? true)
  );
}

function isInBusiness(row: Row): boolean {
  return row.登记状态 === "存续";
}

/** Σ nₕ·rₕ·rounds over the tiers, of the objects in business, in thousandths: never a float. */
function perMilleAskedOf(task: Task): number {
  const tiers = task.tiers ?? [{ ratio: task.ratio ?? "0%" }];
  let sum = 0;
  for (const row of poolOf(task).filter(isInBusiness)) {
    const tier = tiers.find((candidate) => catches(candidate, row));
    sum += perMilleOf(tier?.ratio ?? "0%");
  }
  return sum * (task.rounds ?? 1);
}

function catches({ credit, risk }: Tier, row: Row): boolean {
  return (credit?.includes(row.信用 ?? "") ?? true) && (risk?.includes(row.风险等级 ?? "") ?? true);
}

function perMilleOf(wording: string): number {
  const [, number = "NaN", unit = "%"] = /(\d+)(%|‰)$/.exec(wording) ?? [];
  return Number(number) * (unit === "‰" ? 1 : 10);
}

function departmentName(id: string): string {
  return settings.departments.find((department) => department.id === id)?.name ?? "";
}

function countBy(itemClass: string): number {
  return columnOf("items.csv", "事项类别").filter((cell) => cell === itemClass).length;
}
