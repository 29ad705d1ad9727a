import { describe, expect, it } from "vitest";
import type { JsonSchema } from "../../src/intake/schema-set.js";
import { fieldOf, readCell, SCHEMAS } from "./workspace.js";

const date: JsonSchema = { title: "日期", type: "string", format: "plain-date" };
const flag: JsonSchema = { title: "公示", type: "boolean" };
const whole: JsonSchema = { title: "数量", type: "integer", minimum: 1 };
const name: JsonSchema = { title: "名称", type: "string", maxLength: 10 };
const id: JsonSchema = { title: "编号", type: "string", format: "id" };
const tags: JsonSchema = { title: "标签", type: "array", items: { type: "string", minLength: 1 } };

function textOf(text: string, field: JsonSchema): string {
  const { text: canonical, problem } = readCell(text, field);
  return problem ? problem.code : canonical;
}

describe("blank", () => {
  it.each(["", " ", "\u3000", "\u00a0", "\u200b", "\ufeff", "\t\n"])("%j is blank in every type", (text) => {
    for (const field of [date, flag, whole, name, id, tags])
      expect(readCell(text, field).value).toBeUndefined();
  });

  it.each(["N/A", "Ｎ／Ａ", "无", "-", "--", "—", "/", "空", "null"])(
    "%s fills a cell without saying anything",
    (text) => {
      expect(readCell(text, name)).toMatchObject({
        value: undefined,
        text: "",
        problem: null,
        isPlaceholder: true,
      });
    },
  );

  it("无 is a no where yes or no is asked", () => {
    expect(readCell("无", flag)).toMatchObject({ value: false, text: "false", isPlaceholder: false });
  });

  it("only white space at the ends goes; that is no change worth a note", () => {
    expect(readCell("\u3000贵安 食品\u00a0", name)).toMatchObject({ text: "贵安 食品", isNormalised: false });
  });
});

describe("names keep their width, ids, words, numbers and dates do not", () => {
  it("ＡＢＣ as a name stays, as an id is ABC", () => {
    expect(readCell("ＡＢＣ", name)).toMatchObject({ text: "ＡＢＣ", isNormalised: false });
    expect(readCell("ＡＢＣ", id)).toMatchObject({ text: "ABC", isNormalised: true });
  });

  it("a code is half-width, upper case, without spaces", () => {
    expect(textOf("９１52 0900 ma6e", fieldOf("object", "code"))).toBe("91520900MA6E");
  });

  it("is in NFC", () => {
    expect(readCell("e\u0301", name)).toMatchObject({ text: "é", isNormalised: true });
  });

  it.each(["a;b", "a\u0000", "a\u200bb", "a\u2028b", "a".repeat(101)])("%j cannot be an id", (text) => {
    expect(textOf(text, id)).toBe("SHAPE-ID");
  });
});

describe("yes and no", () => {
  it.each(["是", "有", "true", "TRUE", "yes", "1", "√"])("%s is yes", (text) =>
    expect(textOf(text, flag)).toBe("true"),
  );
  it.each(["否", "无", "false", "No", "0"])("%s is no", (text) => expect(textOf(text, flag)).toBe("false"));
  it.each(["也许", "2", "10", "是否"])("%s is neither", (text) =>
    expect(textOf(text, flag)).toBe("SHAPE-BOOLEAN"),
  );
});

describe("whole numbers", () => {
  it.each([
    ["20", "20"],
    ["２０", "20"],
    ["1,200", "1200"],
    ["3.0", "3"],
    ["46家", "46"],
  ])("%s is %s", (text, expected) => expect(textOf(text, whole)).toBe(expected));

  it.each(["0", "-3", "1.5", "1,20", "二十", "约46家", "1户(以实际为准)", "1e3", "9999999999999999"])(
    "%s is refused",
    (text) => expect(textOf(text, whole)).toBe("SHAPE-NUMBER"),
  );
});

describe("dates", () => {
  it.each([
    "2026-3-1",
    "2026-03-01",
    "2026/3/1",
    "2026.3.1",
    "2026年3月1日",
    "2026 年 3 月 1 日",
    "20260301",
    "２０２６－０３－０１",
    "2026-03-01 00:00:00",
    "2026/3/1 0:00",
    "2026-03-01T00:00:00",
  ])("%s is 2026-03-01", (text) => expect(textOf(text, date)).toBe("2026-03-01"));

  it.each(["2026-02-29", "2026-13-01", "2026-3", "26-3-1", "3/1/2026", "2026-03-01Z", "2026-3/1", "明天"])(
    "%s is not a date",
    (text) => expect(textOf(text, date)).toBe("SHAPE-DATE"),
  );

  it.each(["46082", "46082.5"])("%s is an Excel serial, whose day is not guessed", (text) => {
    expect(textOf(text, date)).toBe("SHAPE-EXCEL-DATE");
  });

  const unavailable = fieldOf("inspector", "unavailable");
  it.each([
    ["2026-03-01/2026-03-07", "2026-03-01/2026-03-07"],
    ["2026.3.1至2026.3.7", "2026-03-01/2026-03-07"],
    ["2026/3/1-2026/3/7", "2026-03-01/2026-03-07"],
    ["2026-05-01", "2026-05-01/2026-05-01"],
    ["2026年5月1日—2026年5月3日；2026-03-01/2026-03-07", "2026-03-01/2026-03-07;2026-05-01/2026-05-03"],
    ["2026-03-07/2026-03-01", "SHAPE-DATE-RANGE"],
    ["三月", "SHAPE-DATE-RANGE"],
  ])("the range %s is %s", (text, expected) => expect(textOf(text, unavailable)).toBe(expected));
});

describe("words", () => {
  const itemClass = fieldOf("item", "class");
  const credit = fieldOf("object", "credit");
  it.each([
    ["A", "A"],
    ["ａ", "A"],
    ["A类事项", "A"],
    ["Ｂ 类", "B"],
    ["联合检查事项", "C"],
  ])("%s is class %s", (text, expected) => expect(textOf(text, itemClass)).toBe(expected));

  it("names the words allowed and the nearest", () => {
    const { problem } = readCell("重点检查事顶", itemClass);
    expect(problem?.code).toBe("SHAPE-WORD");
    expect(problem?.sentence.zh).toContain("A、B、C");
    expect(problem?.sentence.zh).toContain("重点检查事项");
  });

  it("信用A级 is a credit class; E is none", () => {
    expect(textOf("信用A级", credit)).toBe("A");
    expect(textOf("E", credit)).toBe("SHAPE-WORD");
  });
});

describe("lists", () => {
  it("are split at ; ； 、 | and line breaks, without repeats, in order of UTF-8 bytes", () => {
    const { value, text } = readCell("食品； 药品、特种设备|食品\n冷链;", tags);
    expect(text).toBe("冷链;特种设备;药品;食品");
    expect(value).toEqual(["冷链", "特种设备", "药品", "食品"]);
  });

  it("are sorted by bytes, not by code units", () => {
    expect(textOf("𠮷;（", tags)).toBe("（;𠮷");
  });

  it("keep their order where it means something, and 、 belongs to the prose", () => {
    expect(textOf("查验台账、记录；核对证照", fieldOf("item", "content"))).toBe("查验台账、记录;核对证照");
  });

  it("of separators only are blank", () => {
    expect(readCell("；、", tags).value).toBeUndefined();
  });

  it("read every entry by its own schema, as real lists have them", () => {
    expect(textOf("现场检查、 网络检查", fieldOf("item", "methods"))).toBe("实地核查;网络监测");
    const { problem } = readCell("现场检查等、目测", fieldOf("item", "methods"));
    expect(problem?.sentence.zh).toContain("“现场检查等”、“目测”");
  });
});

describe("comparisons", () => {
  it.each([
    [">=3", ">=3"],
    ["≥ ３", ">=3"],
    ["不少于3次", ">=3"],
    ["=3", "3"],
    ["<2", "<2"],
    ["3以上", "SHAPE-COMPARISON"],
    ["多", "SHAPE-COMPARISON"],
  ])("%s is %s", (text, expected) => expect(textOf(text, fieldOf("tier", "complaints"))).toBe(expected));
});

describe("what is private is not quoted", () => {
  it("an identity number with a wrong check digit", () => {
    const { problem } = readCell("520900199001010011", fieldOf("inspector", "idNumber"));
    expect(problem?.code).toBe("SHAPE-IDENTITY-NUMBER");
    expect(JSON.stringify(problem)).not.toContain("1990");
  });
});

describe("the schemas", () => {
  it("lengths count characters", () => {
    expect(textOf("一二三四五六七八九十", name)).toBe("一二三四五六七八九十");
    expect(textOf("一二三四五六七八九十一", name)).toBe("SHAPE-LENGTH");
  });

  it("a pattern holds for the half-width form", () => {
    expect(textOf("ｈ６２", fieldOf("object", "industry"))).toBe("H62");
    expect(textOf("餐饮", fieldOf("object", "industry"))).toBe("SHAPE-PATTERN");
  });

  it("all compile", () => {
    for (const schema of SCHEMAS.values()) {
      for (const field of Object.values(schema.properties ?? {})) {
        if (field.$ref || field.type === "object" || field.items?.type === "object" || field.items?.$ref)
          continue;
        expect(() => readCell("x", field)).not.toThrow();
      }
    }
  });
});
