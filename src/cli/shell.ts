// The world as a command sees it: passed in, so that tests pass one in memory.

import type { Language } from "../diagnostics/sentence.js";

export interface Shell {
  readonly language: Language;
  readonly format: OutputFormat;
  /** The workspace. */
  readonly folder: string;
  readonly hasColour: boolean;
  /** Data. */
  out(text: string): void;
  /** Messages. */
  err(text: string): void;
  /** The real clock, as an ISO moment in UTC. */
  writtenAt(): string;
  /** Today, or what --on says. */
  readonly on: string;
}

export const OUTPUT_FORMATS = ["text", "json", "github"] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];
