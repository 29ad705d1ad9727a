// A scenario: commands as a person types them, run one after the other on a folder of their own.

import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { normalFile, normalTerminal } from "./normal-form.js";
import { runCli } from "./run-cli.js";

/**
 * Lines of commands.txt:
 *
 *     # a remark, shown with the commands
 *     base: ../same-seed-same-draw/input          the workspace to begin with, if not input/
 *     suiji draw --task T1 --seed "some words"    $HEAD = the HEAD printed last, $WORKSPACE = the folder
 *     replace FILE "what stands there" "what shall"
 *     reverse FILE                                its rows in reverse order, the header first
 *     remove PATH
 *     keep FILE [as NAME]                         compared with expected/
 *     same FILE NAME                              FILE is byte for byte what was kept as NAME
 */
export interface ScenarioRun {
  /** Everything typed and shown, with exit codes. */
  readonly terminal: string;
  /** By name. */
  readonly kept: ReadonlyMap<string, string>;
}

interface State {
  readonly folder: string;
  readonly kept: Map<string, string>;
  readonly raw: Map<string, string>;
  terminal: string;
  head: string;
}

/** `folder` holds the scenario; `workspace` is empty and its own. */
export async function runScenario(folder: string, workspace: string): Promise<ScenarioRun> {
  const lines = readFileSync(join(folder, "commands.txt"), "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const base = lines.find((line) => line.startsWith("base:"))?.slice("base:".length);
  cpSync(join(folder, base?.trim() ?? "input"), workspace, { recursive: true });
  const state: State = { folder: workspace, kept: new Map(), raw: new Map(), terminal: "", head: "" };
  for (const line of lines) {
    if (line.startsWith("base:")) continue;
    if (line.startsWith("#")) state.terminal += `${line}\n`;
    else await perform(line, state);
  }
  return { terminal: state.terminal, kept: state.kept };
}

async function perform(line: string, state: State): Promise<void> {
  const [verb = "", ...words] = wordsOf(line);
  if (verb === "suiji") {
    await callSuiji(words, line, state);
    return;
  }
  state.terminal += `> ${line}\n`;
  const [first = "", second = "", third = ""] = words;
  const path = inside(state.folder, first);
  if (verb === "replace") replace(path, second, third);
  else if (verb === "reverse") reverse(path);
  else if (verb === "remove") rmSync(path, { recursive: true });
  else if (verb === "keep") keep(first, third || first, state);
  else if (verb === "same") state.terminal += `${sameness(first, second, state)}\n`;
  else throw new Error(`commands.txt has an unknown line: ${line}`);
}

async function callSuiji(words: readonly string[], line: string, state: State): Promise<void> {
  const argv = words.map((word) =>
    word.replaceAll("$HEAD", state.head).replaceAll("$WORKSPACE", state.folder),
  );
  const { code, out, err } = await runCli(["-C", state.folder, "--on", "2026-04-01", ...argv]);
  state.head = /\b\d{4}:[0-9a-f]{64}\b/.exec(out)?.[0] ?? state.head;
  const said = err === "" ? "" : `(stderr)\n${err}`;
  const shown = normalTerminal(`${out}${said}`).replaceAll(`${state.folder}${sep}`, "");
  state.terminal += `$ ${line}\n${shown}(exit ${code})\n\n`;
}

function replace(path: string, before: string, after: string): void {
  const text = readFileSync(path, "utf8");
  if (text.split(before).length !== 2) throw new Error(`“${before}” has to stand once in ${path}`);
  writeFileSync(
    path,
    text.replace(before, () => after),
  );
}

function reverse(path: string): void {
  const [header = "", ...rows] = readFileSync(path, "utf8").trimEnd().split("\n");
  writeFileSync(path, `${[header, ...rows.reverse()].join("\n")}\n`);
}

function keep(path: string, name: string, { folder, kept, raw }: State): void {
  const text = readFileSync(inside(folder, path), "utf8");
  raw.set(name, text);
  kept.set(name, normalFile(path, text));
}

function sameness(path: string, name: string, { folder, raw }: State): string {
  const file = inside(folder, path);
  return existsSync(file) && readFileSync(file, "utf8") === raw.get(name) ? "(same)" : "(different)";
}

function inside(folder: string, path: string): string {
  const full = join(folder, path);
  if (!dirname(full).startsWith(folder)) throw new Error(`${path} lies outside the workspace`);
  return full;
}

/** Split at blanks; double quotes hold words together. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? "");
}
