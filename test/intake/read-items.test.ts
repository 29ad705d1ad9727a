import { describe, expect, it } from "vitest";
import { ratioText } from "../../src/domain/ratio.js";
import { readItems } from "../../src/intake/read-items.js";
import { context, file, places } from "./workspace.js";

const HEADER = "事项编号,抽查事项,事项类别,抽查主体,响应部门,检查对象,检查方式,抽查比例,抽查频次,人员标签\n";

function read(...rows: readonly string[]) {
  const { value, findings } = readItems([file("items.csv", HEADER + rows.join("\n"))], context());
  return {
    ...value,
    findings: places(findings.filter(({ severity }) => severity !== "note")),
    all: findings,
  };
}

describe("the item list", () => {
  it("reads a row as people write it; departments go by id or name", () => {
    const { items, findings } = read(
      "SP-01,食品销售检查,A类事项,市场监管局,,餐饮,现场检查、网络检查,不超过２％,1次/年,食品",
    );
    expect(findings).toEqual([]);
    const [item] = items;
    expect(item).toMatchObject({
      id: "SP-01",
      class: "A",
      department: "sj",
      objects: "餐饮",
      methods: ["实地核查", "网络监测"],
      requiredTags: ["食品"],
      frequency: 1,
    });
    expect(item?.annualRatio?.kind === "cap" && ratioText(item.annualRatio.ratio)).toBe("1/50");
    expect(item?.originOf("annualRatio")).toEqual({ file: "items.csv", line: 2, column: 8, cell: "H2" });
  });

  it("has responders in class C alone (Article 14)", () => {
    const { items, findings } = read(
      "C1,联合,C,sj,应急管理局,,,5%,,",
      "C2,联合,C,sj,,,,5%,,",
      "A1,一般,A,sj,yj,,,5%,,",
    );
    expect(items.map(({ id }) => id)).toEqual(["C1"]);
    expect(items[0]).toMatchObject({ class: "C", respondingDepartments: ["yj"] });
    expect(findings).toEqual([
      "items.csv:3:5 ART14-CLASS-C-RESPONDERS",
      "items.csv:4:5 ART14-CLASS-C-RESPONDERS",
    ]);
  });

  it("tells every fault of a row at its cell, and keeps the row's id known", () => {
    const { items, ids, findings } = read("X1,,Z,税务局,,酒店,现场检查等,10-20%,每月,");
    expect(items).toEqual([]);
    expect(ids.has("X1")).toBe(true);
    expect(findings).toEqual([
      "items.csv:2:2 SHAPE-REQUIRED",
      "items.csv:2:3 SHAPE-WORD",
      "items.csv:2:7 SHAPE-WORD",
      "items.csv:2:8 SHAPE-SHARE",
      "items.csv:2:9 SHAPE-FREQUENCY",
      "items.csv:2:4 REFERENCE-UNKNOWN-DEPARTMENT",
      "items.csv:2:6 REFERENCE-UNKNOWN-SUB-LIBRARY",
    ]);
  });

  it("全部, or nothing, is all objects; 至少1次 is no bound; a blank ratio is left to the task", () => {
    const { items } = read("1,甲,B,sj,,全部,,,至少1次,", "2,乙,B,sj,,,,,,");
    expect(items.map(({ objects, frequency, annualRatio }) => [objects, frequency, annualRatio])).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
  });

  it("an id stands once, over all files", () => {
    const one = file("a.csv", `${HEADER}1,甲,B,sj,,,,,,\n`);
    const two = file("b.csv", `${HEADER}１,乙,B,sj,,,,,,\n`);
    const { value, findings } = readItems([one, two], context());
    expect(value.items).toHaveLength(1);
    expect(places(findings)).toEqual(["b.csv:2:1 SHAPE-NORMALISED", "b.csv:2:1 REFERENCE-DUPLICATE-ID"]);
  });

  it("one note for each spelling that was changed, with how often", () => {
    const { all } = read("1,甲,A类,sj,,,现场检查,,,", "2,乙,A类,sj,,,现场检查,,,");
    const notes = all.filter(({ code }) => code === "SHAPE-NORMALISED");
    expect(notes.map(({ sentence }) => sentence.zh)).toEqual([
      "“A类”按“A”读取（共 2 处）",
      "“现场检查”按“实地核查”读取（共 2 处）",
    ]);
  });

  it("a row of another width is an error, and what it may have held is not missed", () => {
    const { isComplete, findings } = read("1,甲,A,sj");
    expect(isComplete).toBe(false);
    expect(findings).toEqual(["items.csv:2 CSV-RAGGED-ROW"]);
  });

  it("a file that could not be opened leaves the list incomplete, so that no task is told of unknown items", () => {
    expect(readItems([], context()).value.isComplete).toBe(false);
  });

  it("a table without rows is an error", () => {
    expect(read().findings).toEqual(["items.csv CSV-EMPTY"]);
  });

  it("may be a YAML list", () => {
    const yaml =
      "- 编号: 1\n  抽查事项: 甲\n  类别: C\n  抽查主体: sj\n  响应部门: [应急管理局, 税务局]\n  分类: x\n";
    const { value, findings } = readItems([file("items.yaml", yaml)], context());
    expect(value.items).toEqual([]);
    expect(value.ids).toEqual(new Set(["1"]));
    expect(places(findings)).toEqual([
      "items.yaml:6:3 YAML-UNKNOWN-KEY",
      "items.yaml:5:17 REFERENCE-UNKNOWN-DEPARTMENT",
    ]);
  });

  it("in YAML, two spellings of one field are one key twice", () => {
    const { findings } = readItems(
      [file("items.yaml", "- { id: 1, 编号: 2, name: 甲, class: B, department: sj }\n")],
      context(),
    );
    expect(places(findings)).toEqual(["items.yaml:1:12 YAML-DUPLICATE-KEY"]);
  });
});
