// What is wrong with the words of a call, and exit code 2.

import type { Sentence } from "../diagnostics/sentence.js";
import { ExitCode } from "./exit-codes.js";
import type { Shell } from "./shell.js";

const SENTENCES = {
  "task-choice": {
    zh: "请写明抽哪些任务：--task ID…、--all 或 --supersede N，三者之一",
    en: "say which tasks: --task ID…, --all or --supersede N, one of them",
  },
  "freeze-or-tasks": {
    zh: "--freeze N 已写明任务，不能再与 --task、--all、--supersede、--commit、--new-seed、--exclude-faulty 同用",
    en: "--freeze N names the tasks: no --task, --all, --supersede, --commit, --new-seed or --exclude-faulty beside it",
  },
  seed: {
    zh: "抽取要有种子：--seed 文字、--seed - 或 --seed-file 文件，三者之一",
    en: "a draw needs a seed: --seed TEXT, --seed - or --seed-file FILE, one of them",
  },
  "dry-run-seed": {
    zh: "--dry-run 不接受种子：试看不会说出谁会被抽中",
    en: "--dry-run takes no seed: it never says who would be drawn",
  },
  "two-commitments": {
    zh: "--commit 与 --new-seed 只能用一个",
    en: "--commit and --new-seed: one of them only",
  },
} as const satisfies Record<string, Sentence>;

export function usageError(shell: Shell, what: keyof typeof SENTENCES): ExitCode {
  shell.err(`${SENTENCES[what][shell.language]}\n`);
  return ExitCode.WrongUsage;
}
