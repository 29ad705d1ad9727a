// Splits UTF-8 bytes into records and fields, knowing line and row, in one pass without a string per row.

import { closingQuote } from "./closing-quote.js";
import { readQuotedRecord } from "./quoted-record.js";
import { RecordView } from "./record-view.js";

export type ScanFault =
  | "stray-quote"
  | "unclosed-quote"
  | "lone-cr"
  | "nul"
  | "control-character"
  | "replacement-character";

export interface RecordVisitor {
  /** Blank records (Excel's empty rows) are counted, not visited. Returns false to stop. */
  record(view: RecordView): boolean;
  fault(fault: ScanFault, line: number, record: number, field: number): void;
}

const [TAB, LF, CR, QUOTE, COMMA] = [9, 10, 13, 34, 44] as const;
const REPLACEMENT = Buffer.from("\uFFFD", "utf8");

/** Chunks may be cut anywhere; the bytes are expected to be valid UTF-8, a BOM removed. */
export function scanRecords(chunks: Iterable<Uint8Array>, visitor: RecordVisitor): void {
  const scanner = new Scanner(visitor);
  let pending: Uint8Array = new Uint8Array(0);
  for (const chunk of chunks) {
    const bytes = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
    // A copy: the source may use its buffer again for the next chunk.
    pending = Buffer.from(bytes.subarray(scanner.scan(bytes, false)));
    if (scanner.isStopped) return;
  }
  scanner.scan(pending, true);
}

/** Position after the record, or null where its end lies beyond the bytes at hand. */
type NextPosition = number | null;

class Scanner {
  isStopped = false;
  private readonly view = new RecordView();
  /** Line of the record being read. */
  private line = 1;
  private innerLines = 0;
  private quoting: "none" | "plain" | "escaped" | "given-up" = "none";
  /** Of the record being read: told when it is whole, so that none is told twice. */
  private faults: { readonly fault: ScanFault; readonly line: number; readonly field: number }[] = [];
  private mayHoldReplacement = false;

  constructor(private readonly visitor: RecordVisitor) {}

  /** Visits every whole record of the bytes; returns where the unfinished one begins. */
  scan(bytes: Uint8Array, isLast: boolean): number {
    this.mayHoldReplacement = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(REPLACEMENT);
    let start = 0;
    while (start < bytes.length && !this.isStopped) {
      this.quoting = "none";
      if (this.faults.length > 0) this.faults = [];
      const next = this.readRecord(bytes, start, isLast);
      if (next === null) break;
      start = next;
    }
    return start;
  }

  private readRecord(bytes: Uint8Array, start: number, isLast: boolean): NextPosition {
    const length = bytes.length;
    let { starts, ends } = this.view;
    let field = 0;
    let fieldStart = start;
    let position = start;
    this.innerLines = 0;
    starts[0] = start;
    while (position < length) {
      const byte = bytes[position] as number;
      if (byte > COMMA) {
        position++;
        continue;
      }
      if (byte === COMMA) {
        ends[field++] = position++;
        if (field === starts.length) {
          this.view.grow();
          ({ starts, ends } = this.view);
        }
        starts[field] = fieldStart = position;
        continue;
      }
      if (byte === LF) return this.finish(bytes, position, position + 1, field);
      if (byte === CR) {
        if (position + 1 === length && !isLast) return null;
        if (bytes[position + 1] === LF) return this.finish(bytes, position, position + 2, field);
        this.fault("lone-cr", field);
        return this.finish(bytes, position, position + 1, field);
      }
      if (byte === QUOTE && position === fieldStart && this.quoting !== "given-up") {
        const close = closingQuote(bytes, position, isLast);
        if (close === "needs-more-bytes") return null;
        if (close === "unclosed" || close.isStray) {
          // Read again as it stands, to the line's end: the rows after it must not be swallowed.
          this.faults = [];
          this.fault(close === "unclosed" ? "unclosed-quote" : "stray-quote", field);
          this.quoting = "given-up";
          return this.readRecord(bytes, start, isLast);
        }
        if (close.oddByte !== null) this.noteOddByte(close.oddByte, field);
        this.innerLines += close.lines;
        if (close.hasEscapes) this.quoting = "escaped";
        else if (this.quoting === "none") this.quoting = "plain";
        position = close.position + 1;
        continue;
      }
      if (byte < 35 && byte !== 32 && byte !== 33 && byte !== TAB) this.noteOddByte(byte, field);
      position++;
    }
    return isLast ? this.finish(bytes, length, length, field) : null;
  }

  private noteOddByte(byte: number, field: number): void {
    if (byte !== QUOTE) this.fault(byte === 0 ? "nul" : "control-character", field);
    else if (!this.faults.some(({ fault }) => fault.endsWith("quote"))) this.fault("stray-quote", field);
  }

  private finish(bytes: Uint8Array, end: number, next: number, field: number): number {
    const { view } = this;
    const start = view.starts[0] as number;
    view.ends[field] = end;
    view.bytes = bytes;
    view.fieldCount = field + 1;
    view.record++;
    view.line = this.line;
    if (this.quoting === "plain") stripQuotes(view);
    if (this.quoting === "escaped" && !readQuotedRecord(view, start, end)) this.fault("stray-quote", 0);
    if (this.mayHoldReplacement) this.noteReplacements();
    this.line += 1 + this.innerLines;
    view.isFaulty = false;
    if (this.faults.length > 0) this.tellFaults();
    if (!view.isBlank()) this.isStopped = !this.visitor.record(view);
    return next;
  }

  private tellFaults(): void {
    const { view, faults } = this;
    view.isFaulty = faults.some(({ fault }) => fault !== "lone-cr");
    for (const { fault, line, field } of faults) this.visitor.fault(fault, line, view.record, field);
  }

  private noteReplacements(): void {
    const { view } = this;
    for (let field = 0; field < view.fieldCount; field++) {
      if (view.text(field).includes("\uFFFD")) this.fault("replacement-character", field);
    }
  }

  private fault(fault: ScanFault, field: number): void {
    this.faults.push({ fault, line: this.line + this.innerLines, field });
  }
}

/** A quoted field without doubled quotes means what stands between the quotes: no parser is needed. */
function stripQuotes(view: RecordView): void {
  for (let field = 0; field < view.fieldCount; field++) {
    const start = view.starts[field] as number;
    // The scanner has seen each opening quote closed; blank before a quote would have been a fault.
    if (view.bytes[start] !== QUOTE || (view.ends[field] as number) - start < 2) continue;
    view.starts[field] = start + 1;
    view.ends[field] = (view.ends[field] as number) - 1;
  }
}
