import { describe, expect, it } from "vitest";
import { allNames } from "../../src/intake/schema-set.js";
import type { YamlNode } from "../../src/intake/yaml-node.js";
import { readYamlTree } from "../../src/intake/yaml-tree.js";
import { bytesOf, places, SCHEMAS } from "./workspace.js";

const NAMES = allNames(SCHEMAS);

function read(text: string) {
  const { root, findings } = readYamlTree(bytesOf(text), "plan.yaml", NAMES);
  return { root, findings: places(findings) };
}

function plain(node: YamlNode | null): unknown {
  if (node === null) return null;
  if (node.kind === "scalar") return node.text;
  if (node.kind === "list") return node.items.map(plain);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, plain(value)]));
}

describe("texts stay texts", () => {
  it.each(["913301060123E45678", "520900000000000018", "0x1F", "1e5", "yes", "null", "2026-03-01", "007"])(
    "%s is not turned into something else",
    (text) => expect(plain(read(`code: ${text}`).root)).toEqual({ code: text }),
  );

  it("what stands nowhere is blank text, at the key's place", () => {
    const { root } = read("name: x\narea:\n");
    expect(plain(root)).toEqual({ name: "x", area: "" });
  });
});

describe("every node knows its line and column", () => {
  it("in block and flow style, after a BOM, with CRLF", () => {
    const { root } = read("\ufeffname: x\r\ntasks:\r\n  - { id: T1, name: 火锅 }\r\n");
    const tasks = root?.kind === "map" ? root.entries[1]?.value : undefined;
    const task = tasks?.kind === "list" ? tasks.items[0] : undefined;
    const name = task?.kind === "map" ? task.entries[1]?.value : undefined;
    expect(name).toEqual({ kind: "scalar", text: "火锅", line: 3, column: 21 });
  });

  it("in GB18030, with a note", () => {
    const bytes = Buffer.from([0x6e, 0x61, 0x6d, 0x65, 0x3a, 0x20, 0xb9, 0xf3, 0xb0, 0xb2, 0x0a]);
    const { root, findings } = readYamlTree(bytes, "plan.yaml", NAMES);
    expect(plain(root)).toEqual({ name: "贵安" });
    expect(places(findings)).toEqual(["plan.yaml CSV-GB18030"]);
  });
});

describe("a full-width colon is said, though YAML accepts it", () => {
  it.each([
    ["alone in a list", "- 名称：x\n- 名称: y\n", "plan.yaml:1:5 YAML-FULLWIDTH-COLON"],
    [
      "swallowed by the text before it",
      "name: 年度计划\n  area：湖潮乡\nyear: 2026\n",
      "plan.yaml:2:7 YAML-FULLWIDTH-COLON",
    ],
    ["between two keys", "name: x\n年度：2026\narea: 湖潮乡\n", "plan.yaml:2:3 YAML-FULLWIDTH-COLON"],
    ["as the whole file", "名称：x\n", "plan.yaml:1:3 YAML-FULLWIDTH-COLON"],
    ["nothing but a colon", "name: x\nyear:2026\n", "plan.yaml:2:5 YAML-SYNTAX"],
  ])("%s", (_, text, place) => {
    const { root, findings } = read(text);
    expect(findings).toEqual([place]);
    expect(root).toBeNull();
  });

  it.each([
    ["quoted", 'reason: "x\n  理由：y"\n'],
    ["in a block text", "reason: |\n  理由：y\n  　　缩进\n"],
    ["in prose", "content:\n  - 第一步：查验\n"],
    ["in a comment", "# 名称：x\nname: y\n"],
    ["after the first colon", "name: 名称：x\n"],
  ])("not where it is meant: %s", (_, text) => expect(read(text).findings).toEqual([]));
});

describe("wide spaces and tabs in the indentation", () => {
  it.each([
    ["a full-width space before a list mark", "areas:\n　- id: x\n", "plan.yaml:2:1 YAML-WIDE-SPACE"],
    ["a full-width space before a key", "name: x\n　year: 2026\n", "plan.yaml:2:1 YAML-WIDE-SPACE"],
    ["a tab", "tasks:\n\t- id: x\n", "plan.yaml:2:1 YAML-WIDE-SPACE"],
    ["after a list mark", "areas:\n  -　id: x\n", "plan.yaml:2:4 YAML-WIDE-SPACE"],
    ["a line of nothing else", "name: x\n　\nyear: 2026\n", "plan.yaml:2:1 YAML-WIDE-SPACE"],
  ])("%s", (_, text, place) => expect(read(text).findings).toEqual([place]));
});

describe("what would mean another thing than it says is refused", () => {
  it.each([
    ["an anchor", "name: &n x\n", "plan.yaml:1:10 YAML-SHAPE"],
    ["a tag", "year: !!int 3\n", "plan.yaml:1:13 YAML-SHAPE"],
    ["a merge key", "<<: { a: 1 }\n", "plan.yaml:1:1 YAML-SHAPE"],
    ["a list as key", "? [a]\n: b\n", "plan.yaml:1:3 YAML-SHAPE"],
    ["a second document", "a: 1\n---\nb: 2\n", "plan.yaml:2:1 YAML-SHAPE"],
    ["an empty file", "", "plan.yaml:1:1 YAML-SHAPE"],
    ["only comments", "# nothing\n", "plan.yaml:1:1 YAML-SHAPE"],
    ["a key twice", "a: 1\nb: 2\na: 3\n", "plan.yaml:3:1 YAML-DUPLICATE-KEY"],
    ["a control character", 'a: "x\\0y"\n', "plan.yaml:1:4 YAML-SYNTAX"],
  ])("%s", (_, text, place) => expect(read(text).findings).toEqual([place]));

  it("aliases, however many: none is followed", () => {
    const bomb = `a: &a [x]\nb: &b [${"*a,".repeat(50)}]\nc: [${"*b,".repeat(50)}]\n`;
    const { findings } = read(bomb);
    expect(findings).toHaveLength(102);
    expect(new Set(findings.map((place) => place.split(" ")[1]))).toEqual(new Set(["YAML-SHAPE"]));
  });

  it.each(["[".repeat(50_000), "- ".repeat(20_000), "{a: ".repeat(20_000)])("nesting without end", (text) => {
    const { findings } = read(text);
    expect(findings.length).toBeGreaterThan(0);
  });
});

describe("syntax", () => {
  it("all errors are told, not only the first", () => {
    const { findings } = read("a: @x\nb: %y\n");
    expect(findings).toEqual(["plan.yaml:1:4 YAML-SYNTAX", "plan.yaml:2:4 YAML-SYNTAX"]);
  });

  it("says that >=3 needs quotes", () => {
    const { findings } = readYamlTree(bytesOf("complaints: >=3\n"), "plan.yaml", NAMES);
    expect(findings[0]?.sentence.zh).toContain('">=3"');
  });

  it.each(["a: 'x\n", "a: [1, 2\n", "- a\n b: c\n", "a:\n  - 1\n - 2\n"])(
    "%j is an error with a place",
    (text) => {
      const { root, findings } = read(text);
      expect(root).toBeNull();
      expect(findings[0]).toMatch(/^plan\.yaml:\d+:\d+ YAML-SYNTAX$/);
    },
  );
});
