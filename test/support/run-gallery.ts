// Runs one folder of the error gallery in a copy, and gathers what its last command found.

import { cpSync } from "node:fs";
import { basename, join } from "node:path";
import { BASE, GALLERY, galleryFile, OWN_FILES, SCRIPT } from "./gallery.js";
import { DEFAULT_SCRIPT, parseScript, tamper } from "./gallery-script.js";
import { PROJECT } from "./project-paths.js";
import { type Run, runCli } from "./run-cli.js";
import { temporaryFolder } from "./temporary-folder.js";

export interface Shown {
  readonly code: number;
  /** Findings of the last command, line by line as a person reads them. */
  readonly findings: readonly string[];
  /** Everything that any of the commands has said. */
  readonly said: string;
}

export async function runGallery(code: string, language: "zh" | "en"): Promise<Shown> {
  const folder = workspaceOf(code);
  let said = "";
  let last: Run | null = null;
  for (const step of parseScript(galleryFile(PROJECT, code, SCRIPT) ?? DEFAULT_SCRIPT)) {
    if (step.verb !== "suiji") {
      tamper(folder, step);
      continue;
    }
    last = await runCli([
      ...step.words.map((word) => inside(folder, word)),
      "-C",
      folder,
      "--lang",
      language,
    ]);
    said += last.out + last.err;
  }
  if (last === null) throw new Error(`${code} runs no command`);
  const hide = (text: string) => text.split(folder).join("WORKSPACE");
  return { code: last.code, findings: findingsIn(last.out + last.err).map(hide), said };
}

function workspaceOf(code: string): string {
  const folder = temporaryFolder();
  const root = join(PROJECT, GALLERY);
  cpSync(join(root, BASE), folder, { recursive: true });
  if (code !== BASE) {
    const filter = (source: string) => !OWN_FILES.has(basename(source));
    cpSync(join(root, code), folder, { recursive: true, filter });
  }
  return folder;
}

/** Files outside the ledger, such as seeds, are named from where the person stands: `WORKSPACE/seed.txt`. */
function inside(folder: string, word: string): string {
  return word.replace(/^WORKSPACE(?=\/|$)/, folder);
}

/** A finding in text is a line with place, severity and code; a remedy follows it, or the last of several alike. */
function findingsIn(output: string): readonly string[] {
  return output.split("\n").filter((line) => FINDING.test(line) || REMEDY.test(line));
}

const FINDING = /^\S.*? (?:错误|警告|提示|error|warning|note) [A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+ /;
const REMEDY = /^ {4}(?:办法：|To do: )/;
