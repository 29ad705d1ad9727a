// The words of the command line; each command's module is loaded only when it is called.

import { Command, InvalidArgumentError, Option } from "commander";
import type { Language, Sentence } from "../diagnostics/sentence.js";
import { parsePlainDate } from "../domain/plain-date.js";
import { displayWidth } from "./display-width.js";
import type { ExitCode } from "./exit-codes.js";
import { COMMAND_SENTENCES, OPTION_SENTENCES } from "./help-sentences.js";
import { OUTPUT_FORMATS, type OutputFormat, type Shell } from "./shell.js";
import { TOOL } from "./tool.js";
import { usageError } from "./usage-error.js";

/** What stands before or after the command, whichever the person prefers. */
export interface GlobalOptions {
  readonly C?: string;
  readonly on?: string;
  readonly lang?: string;
  readonly format?: OutputFormat;
}

export interface ProgramContext {
  readonly language: Language;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly shellFor: (options: GlobalOptions) => Shell;
  readonly finish: (code: ExitCode) => void;
}

export function createProgram(context: ProgramContext): Command {
  const { language } = context;
  const say = (sentence: Sentence) => sentence[language];
  const program = new Command("suiji");
  program
    .description(say(COMMAND_SENTENCES.suiji))
    .version(TOOL.version, "-V, --version", say(OPTION_SENTENCES.version))
    .configureHelp({ displayWidth })
    .configureOutput({ writeOut: context.out, writeErr: context.err, outputError: () => undefined })
    .exitOverride()
    .helpOption("-h, --help", say(OPTION_SENTENCES.help))
    .helpCommand(false);

  const run = (work: (shell: Shell) => Promise<ExitCode>) => async (command: Command) => {
    context.finish(await work(context.shellFor(command.optsWithGlobals<GlobalOptions>())));
  };
  const add = (name: keyof typeof COMMAND_SENTENCES, syntax: string) =>
    withGlobals(
      program
        .command(syntax)
        .description(say(COMMAND_SENTENCES[name]))
        .helpOption("-h, --help", say(OPTION_SENTENCES.help))
        .configureHelp({ displayWidth }),
      say,
    );

  withGlobals(program, say);

  add("validate", "validate")
    .option("--strict", say(OPTION_SENTENCES.strict))
    .option("--notes", say(OPTION_SENTENCES.notes))
    .option("--max-findings <N>", say(OPTION_SENTENCES.maxFindings), wholeNumber)
    .action(async (options, command: Command) =>
      run(async (shell) => (await import("./commands/validate.js")).runValidate(options, shell))(command),
    );

  withFreezeOptions(add("freeze", "freeze"), say).action(async (options, command: Command) =>
    run(async (shell) => {
      if (options.commit !== undefined && options.newSeed !== undefined)
        return usageError(shell, "two-commitments");
      return (await import("./commands/freeze.js")).runFreeze(options, shell);
    })(command),
  );

  withFreezeOptions(add("draw", "draw"), say)
    .option("--freeze <N>", say(OPTION_SENTENCES.freeze), wholeNumber)
    .option("--seed <TEXT>", say(OPTION_SENTENCES.seed))
    .option("--seed-file <FILE>", say(OPTION_SENTENCES.seedFile))
    .option("--dry-run", say(OPTION_SENTENCES.dryRun))
    .action(async (options, command: Command) =>
      run(async (shell) => {
        const misuse = drawMisuse(options);
        if (misuse) return usageError(shell, misuse);
        if (options.dryRun) return (await import("./commands/draw-dry-run.js")).runDrawDryRun(options, shell);
        return (await import("./commands/draw.js")).runDraw(options, shell);
      })(command),
    );

  add("verify", "verify")
    .argument("[acts...]", say(OPTION_SENTENCES.acts), (value, before: number[] = []) => [
      ...before,
      wholeNumber(value),
    ])
    .option("--expect <NNNN:HEX>", say(OPTION_SENTENCES.expect), (value, before: object[] = []) => [
      ...before,
      expectation(value),
    ])
    .option("--inputs <FOLDER>", say(OPTION_SENTENCES.inputs))
    .action(async (acts, options, command: Command) =>
      run(async (shell) =>
        (await import("./commands/verify.js")).runVerify({ expect: [], ...options, acts: acts ?? [] }, shell),
      )(command),
    );

  add("log", "log").action(async (_options, command: Command) =>
    run(async (shell) => (await import("./commands/log.js")).runLog(shell))(command),
  );

  add("explain", "explain")
    .argument("<object>", say(OPTION_SENTENCES.object))
    .option("--slip", say(OPTION_SENTENCES.slip))
    .action(async (object, options, command: Command) =>
      run(async (shell) => (await import("./commands/explain.js")).runExplain({ ...options, object }, shell))(
        command,
      ),
    );

  return program;
}

function withGlobals(command: Command, say: (sentence: Sentence) => string): Command {
  return command
    .option("-C <DIR>", say(OPTION_SENTENCES.folder))
    .option("--on <YYYY-MM-DD>", say(OPTION_SENTENCES.on), day)
    .addOption(new Option("--lang <LANG>", say(OPTION_SENTENCES.lang)).choices(["zh", "en"]))
    .addOption(new Option("--format <FORMAT>", say(OPTION_SENTENCES.format)).choices([...OUTPUT_FORMATS]));
}

function withFreezeOptions(command: Command, say: (sentence: Sentence) => string): Command {
  return command
    .option("--task <ID...>", say(OPTION_SENTENCES.task))
    .option("--all", say(OPTION_SENTENCES.all))
    .option("--plan <ID>", say(OPTION_SENTENCES.plan))
    .option("--commit <SHA256>", say(OPTION_SENTENCES.commit))
    .option("--new-seed <FILE>", say(OPTION_SENTENCES.newSeed))
    .option("--supersede <N>", say(OPTION_SENTENCES.supersede), wholeNumber)
    .option("--reason <TEXT>", say(OPTION_SENTENCES.reason))
    .option("--exclude-faulty", say(OPTION_SENTENCES.excludeFaulty))
    .addOption(
      new Option("--generator <NAME>", say(OPTION_SENTENCES.generator)).choices(["sha256", "seedrandom"]),
    );
}

function drawMisuse(options: Readonly<Record<string, unknown>>): Parameters<typeof usageError>[1] | null {
  const has = (key: string) => options[key] !== undefined;
  const seeds = ["seed", "seedFile", "newSeed"].filter(has).length;
  if (options.dryRun) return seeds > 0 ? "dry-run-seed" : null;
  if (has("commit") && has("newSeed")) return "two-commitments";
  const others = ["task", "all", "supersede", "commit", "newSeed", "excludeFaulty", "plan"];
  if (has("freeze") && others.some(has)) return "freeze-or-tasks";
  return seeds === 1 ? null : "seed";
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError(`${text}`);
  return Number(text);
}

function day(text: string): string {
  if (parsePlainDate(text) === null) throw new InvalidArgumentError(`${text}: YYYY-MM-DD`);
  return text;
}

function expectation(text: string): { act: number; hex: string } {
  const match = /^(\d{1,9}):([0-9a-f]{12,64})$/.exec(text);
  if (!match?.[1] || !match[2]) throw new InvalidArgumentError(`${text}: NNNN:HEX`);
  return { act: Number(match[1]), hex: match[2] };
}
