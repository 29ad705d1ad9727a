// Shows findings the way the caller asked for, and says how many there are.

import { Chalk } from "chalk";
import { type Finding, hasErrors } from "../diagnostics/finding.js";
import { sortedFindings } from "../diagnostics/order.js";
import { githubAnnotation } from "../diagnostics/render-github.js";
import { jsonFinding } from "../diagnostics/render-json.js";
import { findingText, type Palette, remedyText } from "../diagnostics/render-text.js";
import { ExitCode } from "./exit-codes.js";
import type { Shell } from "./shell.js";

export interface ReportOptions {
  readonly showsNotes?: boolean;
  readonly maxFindings?: number;
  readonly isStrict?: boolean;
}

const DEFAULT_MAX = 1000;

/** Findings to stderr, or as the one JSON document on stdout; the exit code they mean. */
export function reportFindings(
  shell: Shell,
  findings: readonly Finding[],
  options: ReportOptions = {},
): ExitCode {
  if (shell.format === "json") shell.out(findingsJson(shell, findings));
  else writeFindings(shell, findings, options, (text) => shell.err(text));
  return exitCodeOf(findings, options.isStrict ?? false);
}

function findingsJson({ language }: Shell, findings: readonly Finding[]): string {
  const shown = sortedFindings(findings).map((finding) => jsonFinding(finding, language));
  return `${JSON.stringify({ findings: shown, summary: countFindings(findings) }, null, 2)}\n`;
}

export function writeFindings(
  shell: Shell,
  findings: readonly Finding[],
  { showsNotes = false, maxFindings = DEFAULT_MAX }: ReportOptions,
  write: (text: string) => void,
): void {
  const shown = sortedFindings(findings.filter(({ severity }) => showsNotes || severity !== "note"));
  const listed = shown.slice(0, maxFindings);
  if (shell.format === "github") {
    for (const finding of listed) write(githubAnnotation(finding, shell.language));
  } else {
    writeTexts(listed, shell, write);
  }
  const rest = shown.length - maxFindings;
  if (rest <= 0) return;
  write(
    shell.language === "zh"
      ? `……还有 ${rest} 条未列出（--max-findings 可增加，--format json 全列）\n`
      : `… and ${rest} more (--max-findings shows more, --format json all)\n`,
  );
}

function writeTexts(findings: readonly Finding[], shell: Shell, write: (text: string) => void): void {
  const palette = paletteOf(shell);
  findings.forEach((finding, index) => {
    write(findingText(finding, shell.language, palette));
    const next = findings[index + 1];
    const isSameNext =
      next?.code === finding.code && next.remedy[shell.language] === finding.remedy[shell.language];
    if (!isSameNext) write(remedyText(finding, shell.language, palette));
  });
}

export function exitCodeOf(findings: readonly Finding[], isStrict: boolean): ExitCode {
  if (findings.some(({ code }) => COULD_NOT_RUN.has(code))) return ExitCode.CouldNotRun;
  if (hasErrors(findings)) return ExitCode.FindingsReported;
  return isStrict && findings.some(({ severity }) => severity === "warning")
    ? ExitCode.FindingsReported
    : ExitCode.Clean;
}

const COULD_NOT_RUN: ReadonlySet<string> = new Set(["FILE-MISSING", "FILE-UNREADABLE", "LEDGER-LOCKED"]);

export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

export function countFindings(findings: readonly Finding[]): FindingCounts {
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return { errors: count("error"), warnings: count("warning"), notes: count("note") };
}

function paletteOf({ hasColour }: Shell): Palette {
  const chalk = new Chalk({ level: hasColour ? 1 : 0 });
  return { severity: { error: chalk.red, warning: chalk.yellow, note: chalk.cyan }, dim: chalk.dim };
}
