// The "never" list of the house as checks over file contents, each complaint a sentence naming file and rule.

import { posix } from "node:path";
import { sourceCode } from "../support/source-code.js";
import { MAY_USE, TOP } from "./flow.js";

export interface HouseFile {
  /** Below src, with slashes. */
  readonly path: string;
  readonly text: string;
}

export type HouseRule = (files: readonly HouseFile[]) => readonly string[];

interface OpenedFile extends HouseFile {
  readonly folder: string;
  readonly code: string;
  readonly modules: readonly string[];
  readonly comments: readonly string[];
  /** Modules of ours that it names, as paths below src. */
  readonly ours: readonly string[];
}

/** Folders that touch the world outside: disk, terminal, clock. */
const OUTER = new Set(["files", TOP]);
const DECIDING = ["draw", "assign", "merge"] as const;
const BANNED_NAMES = new Set(
  "utils util helpers helper common shared misc manager service handler data info".split(" "),
);
const LOCALE = /\b(?:localeCompare|toLocale\w*|Intl\s*\.\s*(?:Collator|DateTimeFormat|NumberFormat))\b/g;
const LONGEST = 250;
const LONG = 150;
const MEDIAN = 80;
/** Of a hundred files, so many may be long. */
const MOST_LONG = 5;

export const HOUSE_RULES = {
  "domain and tables import nothing of ours": eachImport(
    ({ folder }, to) => (folder === "domain" || folder === "tables") && folderOf(to) !== folder,
    ({ folder }) => `${folder} imports nothing of ours`,
  ),
  "files is imported only by cli": eachImport(
    ({ folder }, to) => folderOf(to) === "files" && folder !== "files" && folder !== TOP,
    () => "files is imported only by cli",
  ),
  "draw, assign and merge import one another never": eachImport(
    ({ folder }, to) => isDeciding(folder) && isDeciding(folderOf(to)) && folderOf(to) !== folder,
    () => "draw, assign and merge do not import one another",
  ),
  "rules import neither draw nor assign nor merge": eachImport(
    ({ folder }, to) => folder === "rules" && isDeciding(folderOf(to)),
    () => "rules look at what people wrote, not at draw, assign or merge",
  ),
  "audit imports neither intake nor files": eachImport(
    ({ folder }, to) => folder === "audit" && ["intake", "files"].includes(folderOf(to)),
    () => "audit replays from bytes it is handed: it imports neither intake nor files",
  ),
  "a command imports no command": eachImport(
    ({ path }, to) => isCommand(path) && isCommand(to),
    () => "a command imports no command",
  ),
  "imports flow as the table says": eachImport(
    ({ folder }, to) =>
      folder !== TOP && folderOf(to) !== folder && !(MAY_USE[folder] ?? []).includes(folderOf(to)),
    ({ folder }, to) => `the table of flow does not let ${folder} use ${folderOf(to)}`,
  ),
  "every folder stands in the table of flow": (files) =>
    opened(files)
      .filter(({ folder }) => folder !== TOP && !Object.hasOwn(MAY_USE, folder))
      .map(
        ({ path, folder }) => `src/${path}: the table of flow does not know the folder ${folder || "src"}`,
      ),
  "no import cycles": (files) => [
    ...cycles(new Map(opened(files).map(({ path, ours }) => [path, ours]))).map(
      (cycle) => `src/${cycle.join(" → src/")}: files import one another in a circle`,
    ),
    ...cycles(folderGraph(files)).map(
      (cycle) => `src/${cycle.join(" → src/")}: folders import one another in a circle`,
    ),
  ],
  "no barrels and no common types.ts": eachFile(({ path }) => {
    const name = posix.basename(path);
    if (name === "index.ts") return ["is a barrel: import from the file that has the thing"];
    return name === "types.ts" ? ["a common types.ts: a type lives with its notion"] : [];
  }),
  "no folder or file named after nothing": eachFile(({ path }) =>
    path
      .replace(/\.ts$/, "")
      .split("/")
      .flatMap((part) => part.split("-").filter((word) => BANNED_NAMES.has(word)))
      .map((word) => `“${word}” says nothing: name the notion`),
  ),
  "kebab-case names": eachFile(({ path }) =>
    path.split("/").every((part) => /^[a-z0-9]+(-[a-z0-9]+)*(\.ts)?$/.test(part)) && path.endsWith(".ts")
      ? []
      : ["names are kebab-case and end in .ts"],
  ),
  "disk, process and clock only in files and cli": eachFile(({ folder, code, modules }) => {
    if (OUTER.has(folder)) return [];
    const outer = modules.filter((name) => /^(?:node:)?(?:fs|process|child_process|os)(?:\/|$)/.test(name));
    const words = [
      [/\bprocess\s*(?:\.|\[)/, "process"],
      [/\bDate\s*\.\s*now\b/, "Date.now"],
      [/\bnew\s+Date\s*(?:\(\s*\)|(?=[;,)\n]))/, "new Date()"],
      [/\bnew\s+Date\s*\(\s*[^\s)]/, "new Date("],
      [/\bperformance\s*\.\s*now\b/, "performance.now"],
      [/\bconsole\s*\./, "console"],
    ] as const;
    const used = words.filter(([pattern]) => pattern.test(code)).map(([, word]) => word);
    return [...outer, ...used].map(
      (word) => `uses ${word}: only files and cli touch disk, process and clock`,
    );
  }),
  "no chance and no locale": eachFile(({ code }) => [
    ...(/\bMath\s*\.\s*random\b/.test(code) ? ["uses Math.random: nothing here is left to chance"] : []),
    ...(code.match(LOCALE) ?? []).map((word) => `uses ${word}: order and form never hang on a locale`),
  ]),
  "no any, no ts-ignore, no non-null assertion": eachFile(({ code, comments }) => [
    ...(/(?<![.\w])any\b(?!\s*[:(])/.test(code) ? ["uses any: name the type, or unknown"] : []),
    ...(/[\w)\]]!(?!=)/.test(code) ? ["has a non-null assertion (!): handle the other case"] : []),
    ...(comments.some((comment) => /@ts-(?:ignore|nocheck|expect-error)|biome-ignore/.test(comment))
      ? ["silences a checker: mend what it found"]
      : []),
  ]),
  "the first line says what the file is for": eachFile(({ text }) =>
    /^\/\/ \S.*[.!?]$/.test(text.split("\n", 1)[0] ?? "")
      ? []
      : ["its first line is not a sentence after “// ”: say what the file is for"],
  ),
  "files are short": (files) => {
    const sizes = files.map(({ path, text }) => ({ path, lines: lineCount(text) }));
    const long = sizes.filter(({ lines }) => lines > LONG);
    const middle = sizes.map(({ lines }) => lines).sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
    const most = Math.max(1, Math.floor((sizes.length * MOST_LONG) / 100));
    return [
      ...sizes
        .filter(({ lines }) => lines > LONGEST)
        .map(({ path, lines }) => `src/${path}: has ${lines} lines, more than ${LONGEST}`),
      ...(middle > MEDIAN ? [`src: the median file has ${middle} lines, more than ${MEDIAN}`] : []),
      ...(long.length > most
        ? [
            `src: ${long.length} files have more than ${LONG} lines, ${most} may: ${long.map(({ path }) => path).join(", ")}`,
          ]
        : []),
    ];
  },
} as const satisfies Record<string, HouseRule>;

function eachFile(check: (file: OpenedFile) => readonly string[]): HouseRule {
  return (files) => opened(files).flatMap((file) => check(file).map((said) => `src/${file.path}: ${said}`));
}

function eachImport(
  isWrong: (file: OpenedFile, to: string) => boolean,
  rule: (file: OpenedFile, to: string) => string,
): HouseRule {
  return eachFile((file) =>
    file.ours.filter((to) => isWrong(file, to)).map((to) => `imports ${to}: ${rule(file, to)}`),
  );
}

const known = new WeakMap<HouseFile, OpenedFile>();

function opened(files: readonly HouseFile[]): OpenedFile[] {
  return files.map((file) => {
    const before = known.get(file);
    if (before) return before;
    const source = sourceCode(file.text);
    const ours = source.modules
      .filter((name) => name.startsWith("."))
      .map((name) => posix.join(posix.dirname(file.path), name).replace(/\.js$/, ".ts"));
    const open = { ...file, ...source, folder: folderOf(file.path), ours };
    known.set(file, open);
    return open;
  });
}

function folderOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.indexOf("/")) : "";
}

function isDeciding(folder: string): boolean {
  return DECIDING.some((name) => name === folder);
}

function isCommand(path: string): boolean {
  return path.startsWith("cli/commands/");
}

function lineCount(text: string): number {
  return text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
}

function folderGraph(files: readonly HouseFile[]): Map<string, readonly string[]> {
  const graph = new Map<string, string[]>();
  for (const { folder, ours } of opened(files)) {
    const others = ours.map(folderOf).filter((to) => to !== folder);
    graph.set(folder, [...(graph.get(folder) ?? []), ...others]);
  }
  return graph;
}

/** One cycle for each edge that closes one, shown from its smallest member. */
function cycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const found = new Map<string, string[]>();
  const visit = (node: string, path: readonly string[]) => {
    const at = path.indexOf(node);
    if (at >= 0) {
      const ring = path.slice(at);
      const first = ring.indexOf([...ring].sort()[0] ?? "");
      const turned = [...ring.slice(first), ...ring.slice(0, first)];
      found.set(turned.join(), [...turned, turned[0] ?? ""]);
      return;
    }
    if (done.has(node)) return;
    for (const next of graph.get(node) ?? []) visit(next, [...path, node]);
    done.add(node);
  };
  for (const node of graph.keys()) visit(node, []);
  return [...found.values()];
}
