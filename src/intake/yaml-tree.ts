// Reads YAML bytes into a tree with places; all scalars stay text, because YAML's own types ruin codes.

import { LineCounter, parseDocument } from "yaml";
import { decodeText } from "../csv/encoding.js";
import { type Finding, finding, hasErrors } from "../diagnostics/finding.js";
import type { Sentence } from "../diagnostics/sentence.js";
import { originOfFile } from "../domain/origin.js";
import { YamlConversion } from "./yaml-conversion.js";
import { yamlErrorFinding } from "./yaml-errors.js";
import { lookAlikeFindings } from "./yaml-look-alikes.js";
import type { YamlNode } from "./yaml-node.js";

/** Tables of this size belong in CSV; a YAML parser takes seconds for a tenth of it. */
const LARGEST = 16 * 1024 * 1024;

export interface YamlTree {
  /** Null where the structure cannot be trusted: then nothing more is said about the file. */
  readonly root: YamlNode | null;
  readonly findings: readonly Finding[];
}

/** `knownNames`: the keys that the tool knows, to tell `名称：x` from prose. */
export function readYamlTree(bytes: Uint8Array, file: string, knownNames: ReadonlySet<string>): YamlTree {
  const { text, findings: encoding } = decodeText(bytes, file);
  if (text === null) return { root: null, findings: encoding };
  if (bytes.length > LARGEST) {
    return refusal(file, encoding, {
      zh: "文件太大；大表请用 CSV",
      en: "the file is too large; keep big tables as CSV",
    });
  }
  const lines = new LineCounter();
  const document = parsed(text, lines);
  if (!document) return refusal(file, encoding, { zh: "嵌套太深", en: "nested too deeply" });
  if (document.contents === null && document.errors.length === 0) {
    return refusal(file, encoding, { zh: "文件是空的", en: "the file is empty" });
  }
  const conversion = new YamlConversion(file, lines);
  const root = conversion.convert(document.contents);
  const lookAlikes = lookAlikeFindings(text, file, knownNames, conversion.literalRanges);
  const near = new Set(lookAlikes.map(({ origin }) => origin.line));
  const errors = document.errors
    .map((error) => yamlErrorFinding(error, file, text))
    // The parser stumbles over the same line, or the one after it, in words that help less.
    .filter(({ origin: { line } }) => line === null || (!near.has(line) && !near.has(line - 1)));
  const broken = [...lookAlikes, ...errors];
  return {
    root: hasErrors(broken) ? null : root,
    findings: [...encoding, ...broken, ...conversion.findings],
  };
}

/** Null where the nesting is deeper than the parser's own recursion can go. */
function parsed(text: string, lineCounter: LineCounter) {
  try {
    return parseDocument(text, {
      schema: "failsafe",
      version: "1.2",
      lineCounter,
      prettyErrors: true,
      uniqueKeys: false,
      merge: false,
      logLevel: "error",
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function refusal(file: string, findings: readonly Finding[], sentence: Sentence): YamlTree {
  const shape = finding("YAML-SHAPE", { origin: { ...originOfFile(file), line: 1, column: 1 }, sentence });
  return { root: null, findings: [...findings, shape] };
}
