// Runs the compiled program as a process of its own, the way people and CI do.

import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "./project-paths.js";
import type { Run } from "./run-cli.js";

const LAUNCHER = join(PROJECT, "bin", "suiji.js");

export interface ChildOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** Called at once, with the running process. */
  readonly started?: (child: ChildProcess) => void;
  /** Words before `node bin/suiji.js`, such as a shell that sets a limit. */
  readonly through?: (command: readonly string[]) => readonly string[];
}

/** Code -1 where a signal ended it. Sees nothing of this process's environment but PATH. */
export function runChild(argv: readonly string[], options: ChildOptions = {}): Promise<Run> {
  if (!existsSync(join(PROJECT, "dist", "cli", "main.js"))) throw new Error("run npm run build first");
  const direct = [process.execPath, LAUNCHER, ...argv];
  const [command = "", ...words] = options.through?.(direct) ?? direct;
  const child = spawn(command, words, {
    env: { PATH: process.env.PATH ?? "", ...options.environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  options.started?.(child);
  return new Promise((resolve, reject) => {
    let [out, err] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      err += text;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? -1, out, err }));
  });
}
