import { describe, expect, it } from "vitest";
import { readSettings } from "../../src/intake/read-settings.js";
import { bytesOf, places, SCHEMAS, SETTINGS_TEXT, settingsOf } from "./workspace.js";

const PARTS = {
  name: "name: 贵安\n",
  departments: "departments: [{ id: sj, name: 市场监管局 }]\n",
  files: "files: { items: items.csv, objects: { file: objects.csv }, plans: plan.yaml }\n",
};

function read(...parts: readonly string[]) {
  const { value, findings } = readSettings(bytesOf(parts.join("")), SCHEMAS);
  return { value, findings: places(findings), all: findings };
}

const { name, departments, files } = PARTS;

describe("suiji.yaml", () => {
  const settings = settingsOf(SETTINGS_TEXT);

  it("names departments, areas and files; one file stands for a list of one", () => {
    expect(settings.departments[0]).toEqual({ id: "sj", name: "市场监管局", isMarketRegulator: true });
    expect(settings.areas.isWithin("湖潮乡", "贵安新区")).toBe(true);
    expect(settings.files).toEqual({
      items: ["items.csv"],
      objects: [{ file: "objects.csv", department: null }],
      overlays: [],
      inspectors: [],
      recusals: [],
      plans: ["plan.yaml"],
      calendar: null,
    });
  });

  it("takes a sub-library's conditions as a mapping or as a cell", () => {
    expect(settings.subLibraries.get("餐饮")?.where).toEqual({ industry: ["H62"] });
    expect(settings.subLibraries.get("宾馆")?.where).toEqual({
      industry: ["H61"],
      area: ["湖潮乡", "马场镇"],
    });
  });

  it("has defaults for what it does not say", () => {
    expect(settings.defaults).toEqual({
      team: 2,
      rounding: "wording",
      generator: "sha256",
      unclassifiedCredit: null,
      inspected: "剔除",
    });
  });

  it("may be written in Chinese throughout", () => {
    const { value, findings } = read(
      "名称: 贵安\n部门: [{ 标识: sj, 名称: 市场监管局 }]\n文件: { 抽查事项清单: 事项.csv, 检查对象名录库: [{ 文件: 库.csv, 部门: 市场监管局 }], 年度抽查工作计划: [计划.csv] }\n默认值: { 取整: 向下 }\n",
    );
    expect(findings.filter((place) => !place.includes("NORMALISED"))).toEqual([]);
    expect(value?.files.objects).toEqual([{ file: "库.csv", department: "sj" }]);
    expect(value?.defaults.rounding).toBe("down");
  });
});

describe("what does not hold in suiji.yaml is said, all of it", () => {
  it.each([
    ["an unknown key, with the nearest", "departmants: []\n", ["suiji.yaml:4:1 YAML-UNKNOWN-KEY"]],
    ["an area within nothing", "areas: [{ id: a, within: b }]\n", ["suiji.yaml:4:26 REFERENCE-UNKNOWN-AREA"]],
    [
      "areas in a circle, once",
      "areas: [{ id: a, within: b }, { id: b, within: a }, { id: c, within: a }]\n",
      ["suiji.yaml:4:26 REFERENCE-AREA-CYCLE"],
    ],
    ["an area within itself", "areas: [{ id: a, within: a }]\n", ["suiji.yaml:4:26 REFERENCE-AREA-CYCLE"]],
    ["an area twice", "areas: [{ id: a }, { id: a }]\n", ["suiji.yaml:4:26 REFERENCE-DUPLICATE-ID"]],
    ["a text where a mapping belongs", "areas: [湖潮乡]\n", ["suiji.yaml:4:9 YAML-SHAPE"]],
    ["a list where a text belongs", "jointOffice: [a]\n", ["suiji.yaml:4:14 YAML-SHAPE"]],
    ["a team of none", "defaults: { team: 0 }\n", ["suiji.yaml:4:19 SHAPE-NUMBER"]],
    [
      "a sub-library in an unknown area, of an unknown department",
      "subLibraries: [{ name: x, where: { area: 马场, departments: [yj, sj] } }]\n",
      ["suiji.yaml:4:42 REFERENCE-UNKNOWN-AREA", "suiji.yaml:4:60 REFERENCE-UNKNOWN-DEPARTMENT"],
    ],
    [
      "a condition that says nothing",
      "subLibraries: [{ name: x, where: { credit: [] } }]\n",
      ["suiji.yaml:4:44 SHAPE-REQUIRED"],
    ],
    [
      "a condition that is none",
      "subLibraries: [{ name: x, where: 餐饮 }]\n",
      ["suiji.yaml:4:34 SHAPE-CONDITION"],
    ],
    [
      "an unknown condition",
      "subLibraries: [{ name: x, where: 法人=张三 }]\n",
      ["suiji.yaml:4:34 YAML-UNKNOWN-KEY"],
    ],
    [
      "the word for all objects as a name",
      "subLibraries: [{ name: 全部, where: {} }]\n",
      ["suiji.yaml:4:24 REFERENCE-DUPLICATE-ID"],
    ],
  ])("%s", (_, part, expected) => expect(read(name, departments, files, part).findings).toEqual(expected));

  it("a department twice, by id or by name", () => {
    const twice =
      "departments:\n  - { id: a, name: 甲局 }\n  - { id: a, name: 乙局 }\n  - { id: 甲局, name: 丙局 }\n";
    expect(read(name, twice, files).findings).toEqual([
      "suiji.yaml:4:11 REFERENCE-DUPLICATE-ID",
      "suiji.yaml:5:11 REFERENCE-DUPLICATE-ID",
    ]);
  });

  it("what is required and not there", () => {
    const { value, findings } = read("jointOffice: x\n");
    expect(value).toBeNull();
    expect(findings).toEqual(Array(3).fill("suiji.yaml:1:1 SHAPE-REQUIRED"));
  });

  it.each([
    "/etc/passwd",
    "../items.csv",
    "a/../../items.csv",
    "C:\\data\\items.csv",
    "\\\\server\\items.csv",
    ".",
  ])("the path %s leads out of the workspace", (path) => {
    const outside = `files: { items: '${path}', objects: [{ file: '${path}' }], plans: p.yaml, calendar: '${path}' }\n`;
    expect(read(name, departments, outside).all.map(({ code }) => code)).toEqual(
      Array(3).fill("FILE-OUTSIDE"),
    );
  });

  it("a path of Windows inside the workspace is read with slashes", () => {
    const inside = "files: { items: '数据\\items.csv', objects: [{ file: a/../o.csv }], plans: p.yaml }\n";
    expect(read(name, departments, inside).value?.files.items).toEqual(["数据/items.csv"]);
  });

  it("an objects file of an unknown department", () => {
    const strange =
      "files: { items: i.csv, objects: [{ file: o.csv, department: 税务局 }], plans: p.yaml }\n";
    expect(read(name, departments, strange).findings).toEqual([
      "suiji.yaml:3:61 REFERENCE-UNKNOWN-DEPARTMENT",
    ]);
  });
});
