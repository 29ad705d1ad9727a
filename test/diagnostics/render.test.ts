// One finding, three ways to print it: for a terminal, for a script, for GitHub.

import { describe, expect, it } from "vitest";
import { finding } from "../../src/diagnostics/finding.js";
import { githubAnnotation } from "../../src/diagnostics/render-github.js";
import { jsonFinding } from "../../src/diagnostics/render-json.js";
import { findingText, type Palette, placeText, remedyText } from "../../src/diagnostics/render-text.js";
import { originOfFile } from "../../src/domain/origin.js";

const plain = (text: string) => text;
const PLAIN: Palette = { severity: { error: plain, warning: plain, note: plain }, dim: plain };
const CELL = { file: "items.csv", line: 3, column: 12, cell: "L3" };
const ratio = finding("ART14-CLASS-A-RATIO", {
  origin: CELL,
  field: "annualRatio",
  value: "15%",
  sentence: { zh: "应在10%以下（含）", en: "is 10% or less" },
  remedy: { zh: "请改为10%", en: "write 10%" },
});

describe("for a terminal", () => {
  it("a finding is one line with place, severity, code, value, sentence and article", () => {
    expect(findingText(ratio, "zh", PLAIN)).toBe(
      "items.csv:3:12 (L3) 错误 ART14-CLASS-A-RATIO “15%” 应在10%以下（含） [Art. 14]\n",
    );
    expect(findingText(ratio, "en", PLAIN)).toBe(
      "items.csv:3:12 (L3) error ART14-CLASS-A-RATIO “15%” is 10% or less [Art. 14]\n",
    );
  });

  it("its remedy is a line of its own, indented", () => {
    expect(remedyText(ratio, "zh", PLAIN)).toBe("    办法：请改为10%\n");
    expect(remedyText(ratio, "en", PLAIN)).toBe("    To do: write 10%\n");
  });

  it("a value that the sentence says is not said twice", () => {
    const said = { ...ratio, sentence: { zh: "“15%”应在10%以下", en: "“15%” should be 10% or less" } };
    expect(findingText(said, "zh", PLAIN)).toBe(
      "items.csv:3:12 (L3) 错误 ART14-CLASS-A-RATIO “15%”应在10%以下 [Art. 14]\n",
    );
  });

  it("a place is as exact as it is known", () => {
    expect(placeText(CELL)).toBe("items.csv:3:12 (L3)");
    expect(placeText({ ...CELL, cell: null })).toBe("items.csv:3:12");
    expect(placeText({ ...CELL, column: null, cell: null })).toBe("items.csv:3");
    expect(placeText(originOfFile("items.csv"))).toBe("items.csv");
  });

  it("a blank value is not quoted, and private numbers are masked in sentences too", () => {
    const blank = finding("CSV-NUL", {
      origin: originOfFile("a.csv"),
      value: "",
      sentence: { zh: "电话13800138000", en: "phone 13800138000" },
      remedy: { zh: "改", en: "mend" },
    });
    expect(findingText(blank, "zh", PLAIN)).toBe("a.csv 错误 CSV-NUL 电话138******00\n");
  });

  it("colours mark severity and what is secondary, and nothing else", () => {
    const marked: Palette = {
      severity: { ...PLAIN.severity, error: (text) => `<${text}>` },
      dim: (text) => `~${text}~`,
    };
    expect(findingText(ratio, "zh", marked)).toBe(
      "items.csv:3:12 (L3) <错误> ART14-CLASS-A-RATIO “15%” 应在10%以下（含）~ [Art. 14]~\n",
    );
  });
});

describe("for a script", () => {
  it("a finding has the keys of the contract", () => {
    expect(jsonFinding(ratio, "en")).toEqual({
      code: "ART14-CLASS-A-RATIO",
      severity: "error",
      file: "items.csv",
      line: 3,
      column: 12,
      cell: "L3",
      field: "annualRatio",
      value: "15%",
      message: "is 10% or less",
      remedy: "write 10%",
      source: "Art. 14",
    });
  });

  it("what is unknown is null", () => {
    const bare = finding("CSV-EMPTY", { origin: originOfFile("a.csv"), sentence: { zh: "空", en: "empty" } });
    expect(jsonFinding(bare, "zh")).toMatchObject({
      line: null,
      column: null,
      cell: null,
      field: null,
      value: null,
    });
  });

  it("ID numbers are masked as everywhere", () => {
    const person = finding("SHAPE-IDENTITY-NUMBER", {
      origin: CELL,
      field: "idNumber",
      value: "110105194912310021",
      sentence: { zh: "校验位不对", en: "the check digit is wrong" },
    });
    expect(jsonFinding(person, "zh").value).toBe("110*************21");
  });
});

describe("for GitHub", () => {
  it("a finding is an annotation at its line and column", () => {
    expect(githubAnnotation(ratio, "zh")).toBe(
      "::error file=items.csv,line=3,col=12,title=ART14-CLASS-A-RATIO::“15%25” 应在10%25以下（含）。请改为10%25\n",
    );
  });

  it("a note is a notice, and an unknown place is left out", () => {
    const note = finding("CSV-GB18030", {
      origin: originOfFile("a.csv"),
      sentence: { zh: "一", en: "one" },
      remedy: { zh: "二", en: "two" },
    });
    expect(githubAnnotation(note, "en")).toBe("::notice file=a.csv,title=CSV-GB18030::one. two\n");
  });

  it("a file's name cannot end the command or add a property to it", () => {
    const odd = finding("CSV-EMPTY", {
      origin: originOfFile("a,title=x:y%\n::error::.csv"),
      sentence: { zh: "空", en: "empty" },
      remedy: { zh: "补", en: "mend" },
    });
    expect(githubAnnotation(odd, "en")).toBe(
      "::error file=a%2Ctitle=x%3Ay%25%0A%3A%3Aerror%3A%3A.csv,title=CSV-EMPTY::empty. mend\n",
    );
  });

  it("a value cannot begin a new command either", () => {
    const odd = finding("CSV-NUL", {
      origin: CELL,
      value: "x\n::error::y",
      sentence: { zh: "一", en: "one" },
      remedy: { zh: "a\nb", en: "a\nb" },
    });
    const shown = githubAnnotation(odd, "en");
    expect(shown.split("\n")).toHaveLength(2);
    expect(shown).toContain("x<U+000A>::error::y");
    expect(shown).toContain("a%0Ab");
  });
});
