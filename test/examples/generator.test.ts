import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exampleFiles } from "../../examples/generator/example-files.js";
import { generateLibraryRows } from "../../examples/generator/library-rows.js";
import { EXAMPLE_OBJECTS } from "../../examples/generator/objects.js";
import { hasCreditCheck, hasIdentityCheck, hasOrganisationCheck } from "./check-digits.js";
import { bytesOf, columnOf, listOf, rowsOf } from "./guian-tables.js";

const files = exampleFiles(EXAMPLE_OBJECTS);

describe("The generator writes the committed example again", () => {
  it.each(files)("$name, byte by byte", ({ name, text }) => {
    expect([...text].join("")).toBe(bytesOf(name));
  });

  it("and no other file lies in the folder", () => {
    const folder = join(import.meta.dirname, "../../examples/guian");
    expect(readdirSync(folder).sort()).toEqual(files.map(({ name }) => name).sort());
  });

  it("in UTF-8 without BOM, with line feeds and one at the end", () => {
    for (const { name } of files) expect(bytesOf(name)).toMatch(/^[^\uFEFF\r][^\r]*[^\n\r]\n$/);
  });
});

describe("Every number is valid in form and stands for one thing", () => {
  const libraries = [
    ["objects-scjg.csv", "标识编码"],
    ["objects-wljj.csv", "统一代码"],
  ] as const;

  it.each(libraries)(
    "%s: credit codes pass GB 32100 and GB 11714, and no code comes twice",
    (name, header) => {
      const credit = rowsOf(name).filter((row) => row.标识名称 === "统一社会信用代码");
      const faulty = credit.map((row) => row[header] ?? "").filter((code) => !isCreditCode(code));
      expect(faulty).toEqual([]);
      expect(repeatedIn(columnOf(name, header))).toEqual([]);
    },
  );

  it("ID numbers pass GB 11643; they, phones and certificates come once", () => {
    expect(columnOf("inspectors.csv", "身份证号").filter((text) => !hasIdentityCheck(text))).toEqual([]);
    for (const header of ["姓名", "身份证号", "联系方式", "执法证号"]) {
      expect(repeatedIn(columnOf("inspectors.csv", header).filter(Boolean))).toEqual([]);
    }
  });

  it("a code begins with EX behind the division and a phone with 1380000, as no real one does", () => {
    const codes = columnOf("credit.csv", "标识编码");
    expect(codes.every((code) => code.slice(2, 10) === "520900EX")).toBe(true);
    expect(columnOf("inspectors.csv", "联系方式").every((phone) => /^1380000\d{4}$/.test(phone))).toBe(true);
  });
});

describe("The example has what its README promises", () => {
  const market = columnOf("objects-scjg.csv", "标识编码");
  const culture = columnOf("objects-wljj.csv", "统一代码");

  it("640 distinct objects, some in both libraries, some in either alone", () => {
    expect(new Set([...market, ...culture]).size).toBe(640);
    const shared = culture.filter((code) => market.includes(code));
    expect(shared.length).toBeGreaterThan(50);
    expect(shared.length).toBeLessThan(culture.length);
  });

  it("an object in both libraries is described alike", () => {
    const rows = new Map(rowsOf("objects-scjg.csv").map((row) => [row.标识编码, row]));
    for (const row of rowsOf("objects-wljj.csv")) {
      const twin = rows.get(row.统一代码);
      if (!twin) continue;
      expect([row.单位名称, row.所在区域, row.行业代码, row.类型, row.风险]).toEqual([
        twin.对象名称,
        twin.区域,
        twin.行业,
        twin.对象类型,
        twin.风险等级,
      ]);
      expect(row.状态?.startsWith(twin.登记状态 ?? "?")).toBe(true);
    }
  });

  it("eight kinds of object, most in business, inspections in 2026 and before", () => {
    const kinds = [...columnOf("objects-scjg.csv", "对象类型"), ...columnOf("objects-wljj.csv", "类型")];
    expect(new Set(kinds).size).toBe(8);
    const statuses = columnOf("objects-scjg.csv", "登记状态");
    expect(new Set(statuses)).toEqual(new Set(["存续", "注销", "吊销", "撤销", "迁出", "停业"]));
    expect(statuses.filter((status) => status === "存续").length).toBeGreaterThan(0.9 * statuses.length);
    const years = columnOf("objects-scjg.csv", "最近检查日期").map((day) => day.slice(0, 4));
    for (const year of ["", "2023", "2024", "2025", "2026"]) expect(years).toContain(year);
  });

  it("all four credit classes, and businesses without one", () => {
    const classes = columnOf("credit.csv", "信用风险等级");
    expect(new Set(classes)).toEqual(new Set(["A", "B", "C", "D"]));
    const businesses = market.filter((code) => code.startsWith("9"));
    expect(businesses.length - classes.length).toBeGreaterThan(3);
    expect(businesses).toEqual(expect.arrayContaining([...columnOf("credit.csv", "标识编码")]));
  });

  it("what Articles 17 and 24 require stands in every row", () => {
    for (const header of ["标识名称", "标识编码", "对象名称", "地址", "法定代表人/负责人/经营者"]) {
      expect(columnOf("objects-scjg.csv", header)).not.toContain("");
    }
    for (const header of ["标识名称", "统一代码", "单位名称", "经营场所", "负责人"]) {
      expect(columnOf("objects-wljj.csv", header)).not.toContain("");
    }
    for (const header of ["姓名", "身份证号", "执法区域", "单位", "联系方式"]) {
      expect(columnOf("inspectors.csv", header)).not.toContain("");
    }
  });

  it("44 inspectors and more with a certificate valid to 2027–2030, a few others without one", () => {
    const inspectors = rowsOf("inspectors.csv");
    const certified = inspectors.filter((row) => row.执法证号 !== "");
    expect(certified.length).toBeGreaterThanOrEqual(44);
    expect(certified.every((row) => /^20(27|28|29|30)-/.test(row.执法证有效期 ?? ""))).toBe(true);
    const others = inspectors.filter((row) => row.执法证号 === "");
    expect(new Set(others.map((row) => row.人员类别))).toEqual(new Set(["日常监管", "其他"]));
    expect(inspectors.some((row) => row.年检查上限 !== "")).toBe(true);
    expect(inspectors.some((row) => listOf(row.不可用时段).length > 1)).toBe(true);
  });

  it("recusals by object and by representative, of people and objects that exist", () => {
    const recusals = rowsOf("recusals.csv");
    const representatives = columnOf("objects-scjg.csv", "法定代表人/负责人/经营者");
    expect(recusals.length).toBeGreaterThanOrEqual(5);
    for (const row of recusals) {
      expect(columnOf("inspectors.csv", "执法证号")).toContain(row.执法人员);
      if (row.检查对象编码) expect(market).toContain(row.检查对象编码);
      else expect(representatives).toContain(row["法定代表人/负责人/经营者"]);
    }
  });
});

describe("A larger library", () => {
  it("has the number of objects asked for, ten columns, about 150 bytes a row and no code twice", () => {
    const [header, ...rows] = [...generateLibraryRows(20_000)];
    expect(header?.split(",").length).toBe(10);
    const codes = rows.map((row) => row.slice(0, 18));
    expect(new Set([...codes, ...columnOf("objects-scjg.csv", "标识编码")]).size).toBe(20_624);
    expect(codes.filter((code) => !isCreditCode(code))).toEqual([]);
    const bytes = Buffer.byteLength(rows.join("")) / rows.length;
    expect(bytes).toBeGreaterThan(130);
    expect(bytes).toBeLessThan(170);
  });

  it("stands beside the example's own, named in suiji.yaml", () => {
    const large = exampleFiles(EXAMPLE_OBJECTS + 3);
    const [added, ...rest] = large.filter(({ name }) => !files.some((file) => file.name === name));
    expect(rest).toEqual([]);
    expect([...(added?.text ?? [])].length).toBe(1 + 3);
    const settings = large.find(({ name }) => name === "suiji.yaml");
    expect([...(settings?.text ?? [])].join("")).toContain(`{ file: ${added?.name}, department: scjg }`);
  });
});

function isCreditCode(text: string): boolean {
  return hasCreditCheck(text) && hasOrganisationCheck(text.slice(8, 17));
}

function repeatedIn(texts: readonly string[]): readonly string[] {
  return texts.filter((text, place) => texts.indexOf(text) !== place);
}
