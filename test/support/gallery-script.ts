// commands.txt of the error gallery: suiji command lines, and what is done to the files between them.

import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { reseal } from "./reseal.js";

export const DEFAULT_SCRIPT = "suiji validate --notes\n";

/** `suiji draw --all`, or a tampering: its verb and the words after it. */
export interface Step {
  readonly verb: string;
  readonly words: readonly string[];
}

/** Words are parted by blanks; one with blanks inside stands in '…', where every character is itself. */
export function parseScript(text: string): readonly Step[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => {
      const [verb = "", ...words] = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(
        ([, quoted, bare]) => quoted ?? bare ?? "",
      );
      if (verb !== "suiji" && !Object.hasOwn(TAMPERINGS, verb)) throw new Error(`unknown step: ${line}`);
      return { verb, words };
    });
}

export function tamper(folder: string, { verb, words }: Step): void {
  TAMPERINGS[verb]?.(folder, words);
}

type Tampering = (folder: string, words: readonly string[]) => void;

const TAMPERINGS: Readonly<Record<string, Tampering>> = {
  /** replace FILE OLD NEW: OLD must stand there, and its first place is meant. */
  replace(folder, [file = "", old = "", text = ""]) {
    const path = join(folder, file);
    const before = readFileSync(path, "utf8");
    if (old === "" || !before.includes(old)) throw new Error(`${file} has no “${old}”`);
    writeFileSync(
      path,
      before.replace(old, () => text),
    );
  },
  /** write FILE TEXT, with a line break at the end */
  write(folder, [file = "", text = ""]) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${text}\n`);
  },
  /** copy FROM TO: files or folders */
  copy(folder, [from = "", to = ""]) {
    cpSync(join(folder, from), join(folder, to), { recursive: true });
  },
  rename(folder, [from = "", to = ""]) {
    renameSync(join(folder, from), join(folder, to));
  },
  delete(folder, [path = ""]) {
    if (!existsSync(join(folder, path))) throw new Error(`there is no ${path} to delete`);
    rmSync(join(folder, path), { recursive: true });
  },
  /** Makes every hash of the ledger fit again, as a careful forger would. */
  reseal(folder) {
    reseal(join(folder, "ledger"));
  },
};
