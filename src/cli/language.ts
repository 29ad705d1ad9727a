// Which language a person is spoken to in: asked for, or as the environment says, else Chinese.

import type { Language } from "../diagnostics/sentence.js";

const VARIABLES = ["SUIJI_LANG", "LC_ALL", "LC_MESSAGES", "LANG"] as const;

/** `C`, `POSIX` and other languages say nothing about these two, so the next variable is asked. */
export function languageOf(asked: string | undefined, environment: NodeJS.ProcessEnv): Language {
  for (const word of [asked, ...VARIABLES.map((name) => environment[name])]) {
    if (word?.toLowerCase().startsWith("zh")) return "zh";
    if (word?.toLowerCase().startsWith("en")) return "en";
  }
  return "zh";
}
