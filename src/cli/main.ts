// argv in, exit code out: the only place that knows clock, environment and terminal.

import process from "node:process";
import { CommanderError } from "commander";
import { ExitCode } from "./exit-codes.js";
import { languageOf } from "./language.js";
import { createProgram, type GlobalOptions } from "./program.js";
import type { Shell } from "./shell.js";
import { usageSentence } from "./usage-sentences.js";

/** What a test replaces: where text goes, and what the environment says. */
export interface World {
  readonly environment: NodeJS.ProcessEnv;
  readonly isTerminal: boolean;
  readonly now: () => Date;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

export async function main(argv: readonly string[], world: World = processWorld()): Promise<ExitCode> {
  const language = languageOf(askedLanguage(argv), world.environment);
  let code: ExitCode = ExitCode.Clean;
  const program = createProgram({
    language,
    out: world.out,
    err: world.err,
    shellFor: (options) => shellFor(options, world),
    finish: (finished) => {
      code = finished;
    },
  });
  try {
    await program.parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    return exitCodeOfError(error, world, language);
  }
}

function shellFor({ C: folder = ".", on, lang, format = "text" }: GlobalOptions, world: World): Shell {
  return {
    language: languageOf(lang, world.environment),
    format,
    folder,
    hasColour: world.isTerminal && !world.environment.NO_COLOR && format === "text",
    out: world.out,
    err: world.err,
    writtenAt: () => world.now().toISOString(),
    on: on ?? localDate(world.now()),
  };
}

function exitCodeOfError(error: unknown, { err }: World, language: "zh" | "en"): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return ExitCode.Clean;
    // Called without a command: the help is already there.
    if (error.code === "commander.help") return ExitCode.WrongUsage;
    const sentence = language === "zh" ? usageSentence(error.code, error.message) : null;
    err(
      `${sentence ?? error.message}\n${language === "zh" ? "用 --help 查看用法" : "--help shows the usage"}\n`,
    );
    return ExitCode.WrongUsage;
  }
  if (error instanceof Error && "code" in error && typeof error.code === "string" && "syscall" in error) {
    err(language === "zh" ? `无法运行：${error.message}\n` : `could not run: ${error.message}\n`);
    return ExitCode.CouldNotRun;
  }
  const what = error instanceof Error ? error.message : String(error);
  err(
    language === "zh"
      ? `suiji 出现内部错误，没有写入任何内容。请报告：${what}\n`
      : `suiji has an internal fault; nothing was written. Please report: ${what}\n`,
  );
  return ExitCode.CouldNotRun;
}

/** Looked for before parsing, so that even usage errors come in the right language. */
function askedLanguage(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  return at < 0 ? undefined : argv[at] === "--lang" ? argv[at + 1] : argv[at]?.slice("--lang=".length);
}

function localDate(now: Date): string {
  const [month, date] = [now.getMonth() + 1, now.getDate()].map((part) => part.toString().padStart(2, "0"));
  return `${now.getFullYear()}-${month}-${date}`;
}

function processWorld(): World {
  // A reader that has seen enough closes the pipe: no error of ours.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return {
    environment: process.env,
    isTerminal: process.stdout.isTTY === true,
    now: () => new Date(),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  };
}
