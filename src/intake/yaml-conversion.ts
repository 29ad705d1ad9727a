// Turns the parser's nodes into ours and refuses what would say one thing and mean another: anchors, tags, merges.

import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type Scalar,
  type YAMLMap,
} from "yaml";
import type { Code } from "../diagnostics/catalog.js";
import { type Finding, finding } from "../diagnostics/finding.js";
import type { Sentence } from "../diagnostics/sentence.js";
import type { YamlEntry, YamlNode, YamlScalar } from "./yaml-node.js";

const DEEPEST = 32;

/** What a careful reader of the file would not see: control characters, and text lost in an earlier conversion. */
const INVISIBLE = /(?![\t\n\r])[\p{Cc}\ufffd]/u;

export class YamlConversion {
  readonly findings: Finding[] = [];
  /** Offsets of quoted and block texts: what stands inside them is what it looks like. */
  readonly literalRanges: { readonly start: number; readonly end: number }[] = [];

  constructor(
    private readonly file: string,
    private readonly lines: LineCounter,
  ) {}

  convert(node: unknown, depth = 0): YamlNode {
    if (isAlias(node)) {
      this.refuse("YAML-SHAPE", node, {
        zh: "不用别名（*）：请把内容写全",
        en: "no aliases (*): write the content out",
      });
      return this.blank(node);
    }
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) return this.blank(null);
    this.refuseProperties(node);
    if (isScalar(node)) return this.scalar(node);
    const place = this.placeOf(node);
    if (depth === DEEPEST) {
      this.refuse("YAML-SHAPE", node, { zh: "嵌套太深", en: "nested too deeply" });
      return { kind: "list", items: [], ...place };
    }
    if (isMap(node)) return { kind: "map", entries: this.entries(node, depth), ...place };
    return { kind: "list", items: node.items.map((item) => this.convert(item, depth + 1)), ...place };
  }

  private entries(map: YAMLMap, depth: number): YamlEntry[] {
    const seen = new Set<string>();
    return map.items.flatMap((pair) => {
      const value = this.convert(pair.value, depth + 1);
      if (!isScalar(pair.key)) {
        this.refuse("YAML-SHAPE", pair.key, { zh: "键应是文字", en: "a key is a text" });
        return [];
      }
      this.refuseProperties(pair.key);
      const key = this.scalar(pair.key);
      if (key.text === "<<") {
        this.refuse("YAML-SHAPE", pair.key, {
          zh: "不用合并键（<<）：请把内容写全",
          en: "no merge keys (<<): write the content out",
        });
        return [];
      }
      if (seen.has(key.text)) {
        this.refuse("YAML-DUPLICATE-KEY", pair.key, {
          zh: `“${key.text}”写了两次`,
          en: `“${key.text}” stands twice`,
        });
        return [];
      }
      seen.add(key.text);
      // `key:` with nothing after it: the place is that of the key.
      return [{ key, value: pair.value === null ? { ...key, text: "" } : value }];
    });
  }

  private scalar(node: Scalar): YamlScalar {
    const text = typeof node.value === "string" ? node.value : "";
    if (node.type !== "PLAIN" && node.range)
      this.literalRanges.push({ start: node.range[0], end: node.range[1] });
    if (INVISIBLE.test(text)) {
      this.refuse("YAML-SYNTAX", node, {
        zh: "文字里有看不见的控制字符或替换字符",
        en: "the text has invisible control characters or replacement characters",
      });
    }
    return { kind: "scalar", text, ...this.placeOf(node) };
  }

  private refuseProperties(node: Node): void {
    if ("anchor" in node && node.anchor !== undefined) {
      this.refuse("YAML-SHAPE", node, { zh: "不用锚点（&）：请删去", en: "no anchors (&): delete it" });
    }
    if (node.tag !== undefined) {
      this.refuse("YAML-SHAPE", node, { zh: "不用标签（!）：请删去", en: "no tags (!): delete it" });
    }
  }

  private refuse(code: Code, node: unknown, sentence: Sentence): void {
    this.findings.push(
      finding(code, { origin: { file: this.file, ...this.placeOf(node), cell: null }, sentence }),
    );
  }

  private blank(node: unknown): YamlScalar {
    return { kind: "scalar", text: "", ...this.placeOf(node) };
  }

  private placeOf(node: unknown): { line: number; column: number } {
    const offset = isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? (node.range?.[0] ?? 0) : 0;
    const { line, col } = this.lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  }
}
