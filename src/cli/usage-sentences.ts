// What commander has against a call, in Chinese; its own words are English.

/** By commander's codes; the quoted words of its message are the names in question. */
const SENTENCES: Readonly<Record<string, (names: readonly string[]) => string>> = {
  "commander.unknownOption": ([name]) => `不认识的选项 ${name ?? ""}`,
  "commander.unknownCommand": ([name]) => `没有“${name ?? ""}”这个命令`,
  "commander.missingArgument": ([name]) => `缺少参数 ${name ?? ""}`,
  "commander.optionMissingArgument": ([name]) => `选项 ${name ?? ""} 后面缺少内容`,
  "commander.invalidArgument": ([name, value]) => `${name ?? ""} 不能是“${value ?? ""}”`,
  "commander.excessArguments": () => "多写了参数",
  "commander.invalidOptionArgument": ([name, value]) => `${name ?? ""} 不能是“${value ?? ""}”`,
};

/** Null where commander's own words have to do. */
export function usageSentence(code: string, message: string): string | null {
  const names = [...message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? "");
  const allowed = /Allowed choices are ([^.]*)\./.exec(message)?.[1];
  // Of an argument commander names the value first, of an option last.
  if (message.includes("command-argument")) names.reverse();
  const sentence = SENTENCES[code]?.(names);
  if (sentence === undefined) return null;
  return allowed === undefined ? sentence : `${sentence}，可写：${allowed}`;
}
