// Runs the command line in this process, with the clock, environment and terminal of the test's choosing.

import { main } from "../../src/cli/main.js";

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** ISO moment. */
  readonly now?: string;
}

const NOON = "2026-04-01T04:00:00.000Z";

/** Chinese unless the arguments or the environment say otherwise. */
export async function runCli(
  argv: readonly string[],
  { environment = {}, now = NOON }: RunOptions = {},
): Promise<Run> {
  let [out, err] = ["", ""];
  const code = await main(argv, {
    environment,
    isTerminal: false,
    now: () => new Date(now),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}
