import { describe, expect, it } from "vitest";
import { readInspectors } from "../../src/intake/read-inspectors.js";
import { context, file, places } from "./workspace.js";

const HEADER = "姓名,身份证号,单位,执法区域,联系方式,执法证号,执法证有效期,人员类别,标签,不可用时段\n";
/** Invented, with right check digits. */
const [ONE, TWO] = ["520900199001010012", "520900198505050031"].map(withCheckDigit);

function withCheckDigit(number: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return number.slice(0, 17) + "10X98765432".charAt(sum % 11);
}

function read(...rows: readonly string[]) {
  const { value, findings } = readInspectors([file("people.csv", HEADER + rows.join("\n"))], context());
  return { ...value, findings: places(findings), all: findings };
}

describe("the inspector library", () => {
  it("keeps no ID number and no phone", () => {
    const library = read(
      `张三,${ONE},市场监管局,湖潮乡、马场镇,13800138000,GZ-01,2027.1.31,持行政执法证类,食品,2026-05-01至2026-05-05`,
    );
    expect(library.inspectors[0]).toMatchObject({
      id: "GZ-01",
      name: "张三",
      department: "sj",
      category: "持行政执法证",
      validTo: "2027-01-31",
      areas: ["湖潮乡", "马场镇"],
      tags: ["食品"],
      maxVisits: null,
      unavailable: [{ from: "2026-05-01", to: "2026-05-05" }],
    });
    expect(JSON.stringify(library)).not.toMatch(/5209|1380/);
  });

  it("counts those without a certificate; whoever is said to hold one must state it (Article 21)", () => {
    const { inspectors, uncertified, findings } = read(
      `张三,${ONE},sj,,,,,其他,,`,
      `李四,${TWO},sj,,,,,持行政执法证,,`,
    );
    expect([inspectors.length, uncertified]).toEqual([0, 1]);
    expect(findings).toEqual(["people.csv:3:6 REFERENCE-INSPECTOR-CERTIFICATE"]);
  });

  it("one ID number twice, one certificate twice: the ID number masked (Article 22)", () => {
    const { inspectors, all } = read(`张三,${ONE},sj,,,GZ-01,,,,`, `李四,${ONE},sj,,,GZ-01,,,,`);
    expect(inspectors).toHaveLength(1);
    expect(all.map(({ code, value, origin }) => [code, value, origin.cell])).toEqual([
      ["REFERENCE-DUPLICATE-ID", `${ONE?.slice(0, 3)}*************${ONE?.slice(-2)}`, "B3"],
      ["REFERENCE-DUPLICATE-ID", "GZ-01", "F3"],
    ]);
    expect(JSON.stringify(all)).not.toContain(ONE);
  });

  it("a faulty ID number is masked everywhere", () => {
    const { all, certificates } = read("张三,520900199001010011,sj,,,GZ-01,,,,");
    expect(all.map(({ code }) => code)).toEqual(["SHAPE-IDENTITY-NUMBER"]);
    expect(JSON.stringify(all)).not.toContain("19900101");
    expect(certificates.has("GZ-01")).toBe(true);
  });

  it("knows every department and area that it names", () => {
    expect(read(`张三,${ONE},税务局,贵阳、湖潮乡,,GZ-01,,,,`).findings).toEqual([
      "people.csv:2:3 REFERENCE-UNKNOWN-DEPARTMENT",
      "people.csv:2:4 REFERENCE-UNKNOWN-AREA",
    ]);
    expect(read(`张三,${ONE},sj,贵阳,,GZ-01,,,,`).inspectors).toEqual([]);
  });
});
