// What --help says, in both languages.

import type { Sentence } from "../diagnostics/sentence.js";

export const COMMAND_SENTENCES = {
  suiji: {
    zh: "双随机、一公开：本地文件上的抽取，人人可以重演",
    en: "random inspection draws on local files that anyone can repeat",
  },
  validate: {
    zh: "检查工作区的全部文件，报告所有问题",
    en: "check all files of the workspace and report everything wrong",
  },
  freeze: {
    zh: "在知道种子之前，固定待抽取库、分级和应抽数",
    en: "fix pools, tiers and quotas before a seed is known",
  },
  draw: { zh: "用种子抽取检查对象，写入记录", en: "draw the objects with a seed and write the ledger" },
  verify: { zh: "重演记录，说明哪里不一致", en: "replay the ledger and say what differs" },
  log: { zh: "列出记录", en: "list the acts of the ledger" },
  explain: { zh: "说明一个对象为什么抽中或没抽中", en: "say why an object was or was not drawn" },
} as const satisfies Record<string, Sentence>;

export const OPTION_SENTENCES = {
  version: { zh: "显示版本", en: "show the version" },
  help: { zh: "显示帮助", en: "show help" },
  folder: { zh: "工作区文件夹（默认当前文件夹）", en: "workspace (default: the current folder)" },
  on: { zh: "今天的日期", en: "today's date" },
  lang: { zh: "语言", en: "language" },
  format: { zh: "输出格式", en: "output format" },
  strict: { zh: "警告也算不通过", en: "warnings fail too" },
  notes: { zh: "也显示提示", en: "show notes too" },
  maxFindings: { zh: "最多列出几条（默认 1000）", en: "list at most so many (default 1000)" },
  task: { zh: "抽查任务编号，可写多个", en: "task ids" },
  all: { zh: "计划中尚未抽取的全部任务", en: "every task of the plan not yet drawn" },
  plan: { zh: "有多个计划时，与 --all 同用，指明计划", en: "with --all, which plan" },
  commit: { zh: "事先承诺的种子哈希", en: "hash of a seed committed to beforehand" },
  newSeed: {
    zh: "生成 32 字节随机种子写入文件，并承诺它",
    en: "write 32 random bytes to a file and commit to them",
  },
  supersede: {
    zh: "重抽第 N 号抽取的任务，原抽取仍可查见",
    en: "draw the tasks of act N again; act N stays to be seen",
  },
  reason: { zh: "重抽的理由", en: "why" },
  excludeFaulty: {
    zh: "有错误的对象记明原因后排除",
    en: "put faulty objects out of the pool, the reason kept",
  },
  freeze: { zh: "抽取第 N 号冻结", en: "draw the freeze N" },
  seed: { zh: "种子文字；- 从标准输入读取", en: "seed text; - reads standard input" },
  seedFile: { zh: "从文件读取种子", en: "read the seed from a file" },
  generator: { zh: "随机数生成器", en: "generator" },
  dryRun: { zh: "只试看应抽数，不要种子，不写入", en: "show quotas only: no seed, nothing written" },
  acts: { zh: "只重演这些号", en: "replay these acts only" },
  expect: { zh: "别人留存的 HEAD，可写多次", en: "a HEAD told to others; may be repeated" },
  inputs: { zh: "当时文件的留存副本，严格比对", en: "kept copies of the inputs, compared strictly" },
  object: { zh: "检查对象编码", en: "code of the object" },
  slip: { zh: "打印交给该户的凭据", en: "print that firm's own proof" },
} as const satisfies Record<string, Sentence>;
