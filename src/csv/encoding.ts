// Tells UTF-8 from GB18030 by the bytes themselves, and refuses what is neither.

import { isUtf8 } from "node:buffer";
import type { Finding } from "../diagnostics/finding.js";
import { finding } from "../diagnostics/finding.js";
import { originOfFile } from "../domain/origin.js";

const BOM = [0xef, 0xbb, 0xbf] as const;

/** Bytes that may be asked for again from the start. A chunk is good only until the next is asked for. */
export type ChunkSource = () => Iterable<Uint8Array>;

/** A big table: `peek` to find out what it is, `read` once for the rows. */
export interface TableSource {
  readonly peek: ChunkSource;
  readonly read: ChunkSource;
}

export type Encoding = "utf-8" | "gb18030";

/** Excel's own formats and UTF-16 are told by their first bytes. */
export function notTextFinding(head: Uint8Array, file: string): Finding | null {
  const isZip = head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03;
  const isOldExcel = head[0] === 0xd0 && head[1] === 0xcf && head[2] === 0x11;
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (!isZip && !isOldExcel && !isUtf16) return null;
  return finding("CSV-NOT-TEXT", {
    origin: originOfFile(file),
    sentence: isUtf16
      ? { zh: "文件是 UTF-16 文本", en: "the file is UTF-16 text" }
      : { zh: "文件是 Excel 工作簿，不是 CSV", en: "the file is an Excel workbook, not CSV" },
  });
}

/** One quick pass; only text that is not UTF-8 is looked at character by character. */
export function encodingOf(source: ChunkSource): Encoding | "damaged" {
  let pending: Uint8Array = new Uint8Array(0);
  for (const chunk of source()) {
    const bytes = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
    const whole = bytes.subarray(0, bytes.length - cutCharacterLength(bytes));
    if (!isUtf8(whole)) return encodingByContent(source);
    pending = Buffer.from(bytes.subarray(whole.length));
  }
  return isUtf8(pending) ? "utf-8" : encodingByContent(source);
}

/** UTF-8 without BOM, whatever the file's own encoding. */
export function* utf8Chunks(source: ChunkSource, encoding: Encoding): Generator<Uint8Array> {
  if (encoding === "gb18030") {
    const decoder = new TextDecoder("gb18030");
    for (const chunk of source()) yield Buffer.from(decoder.decode(chunk, { stream: true }), "utf8");
    yield Buffer.from(decoder.decode(), "utf8");
    return;
  }
  // The first bytes may come in dribs and drabs, as from a pipe.
  let head: Uint8Array | null = new Uint8Array(0);
  for (const chunk of source()) {
    if (head === null) {
      yield chunk;
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < BOM.length) continue;
    yield withoutBom(head);
    head = null;
  }
  if (head !== null) yield withoutBom(head);
}

/**
 * GB18030 text almost never makes well-formed UTF-8 sequences, so bytes of which most are such sequences
 * are damaged UTF-8. Reading those as GB18030 would "succeed" and turn every name into another.
 */
function encodingByContent(source: ChunkSource): Encoding | "damaged" {
  const lenient = new TextDecoder("utf-8");
  const strict = new TextDecoder("gb18030", { fatal: true });
  let [wellFormed, malformed] = [0, 0];
  let isGb18030 = true;
  for (const chunk of source()) {
    for (const character of lenient.decode(chunk, { stream: true })) {
      if (character === "\uFFFD") malformed++;
      else if (character > "\u007f") wellFormed++;
    }
    isGb18030 &&= decodes(strict, chunk);
  }
  return !isGb18030 || wellFormed > malformed ? "damaged" : "gb18030";
}

/** Small files whole: their text, or what is wrong with it. */
export function decodeText(bytes: Uint8Array, file: string): { text: string | null; findings: Finding[] } {
  const notText = notTextFinding(bytes, file);
  if (notText) return { text: null, findings: [notText] };
  const encoding = encodingOf(() => [bytes]);
  if (encoding === "damaged") return { text: null, findings: [damagedFinding(() => [bytes], file)] };
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, findings: encoding === "gb18030" ? [gb18030Finding(file)] : [] };
}

export function gb18030Finding(file: string): Finding {
  return finding("CSV-GB18030", {
    origin: originOfFile(file),
    sentence: { zh: "按 GB18030 读取", en: "read as GB18030" },
  });
}

export function damagedFinding(source: ChunkSource, file: string): Finding {
  const line = firstBadLine(source);
  return finding("CSV-ENCODING", {
    origin: { file, line, column: null, cell: null },
    sentence: {
      zh: `第 ${line} 行有不属于 UTF-8 的字节，整份文件也不是 GB18030`,
      en: `line ${line} has bytes that are not UTF-8, and the file is not GB18030 either`,
    },
  });
}

function firstBadLine(source: ChunkSource): number {
  const lenient = new TextDecoder("utf-8");
  let line = 1;
  for (const chunk of source()) {
    const text = lenient.decode(chunk, { stream: true });
    const bad = text.indexOf("\uFFFD");
    line += text.slice(0, bad < 0 ? text.length : bad).split("\n").length - 1;
    if (bad >= 0) break;
  }
  return line;
}

function withoutBom(bytes: Uint8Array): Uint8Array {
  return BOM.every((byte, index) => bytes[index] === byte) ? bytes.subarray(BOM.length) : bytes;
}

/** Bytes of a character that the end of the chunk cuts in two: 0 to 3. */
function cutCharacterLength(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return expectedLength(byte) > back ? back : 0;
  }
  return 0;
}

function expectedLength(leadByte: number): number {
  return leadByte >= 0xf0 ? 4 : leadByte >= 0xe0 ? 3 : 2;
}

interface StreamDecoder {
  decode(bytes: Uint8Array, options: { stream: boolean }): string;
}

function decodes(decoder: StreamDecoder, chunk: Uint8Array): boolean {
  try {
    decoder.decode(chunk, { stream: true });
    return true;
  } catch {
    return false;
  }
}
