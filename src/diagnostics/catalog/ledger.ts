// Codes of the ledger, as written and as replayed.

import type { CatalogEntry } from "../catalog-entry.js";

const ASK = {
  zh: "请与公布的 HEAD、留存的副本核对，查明何人何时改动",
  en: "compare with the HEAD told to others and with kept copies; find out who changed it and when",
};

export const LEDGER_CODES = {
  "LEDGER-ACT-FORM": {
    severity: "error",
    gist: { zh: "act.json 不是本工具写出的样子", en: "act.json is not as the tool writes it" },
    remedy: ASK,
  },
  "LEDGER-CHAIN": {
    severity: "error",
    gist: {
      zh: "哈希链断开：前一号记录被改动、调换或删除",
      en: "the hash chain is broken: an earlier act was changed, swapped or removed",
    },
    remedy: ASK,
  },
  "LEDGER-HEAD": {
    severity: "error",
    gist: { zh: "HEAD 与最后一号记录不符", en: "HEAD does not fit the last act" },
    remedy: ASK,
  },
  "LEDGER-HEAD-BEHIND": {
    severity: "note",
    gist: { zh: "HEAD 落后一号（写入后中断）", en: "HEAD is one act behind (an interrupted write)" },
    remedy: { zh: "无需处理；下一次写入会补上", en: "nothing to do; the next writing command mends it" },
  },
  "LEDGER-EXPECT": {
    severity: "error",
    gist: {
      zh: "与所给的 HEAD 不符：记录被截短或替换",
      en: "does not fit the HEAD given: the ledger was cut or replaced",
    },
    remedy: ASK,
  },
  "LEDGER-FILE-CHANGED": {
    severity: "error",
    gist: { zh: "文件内容与记录的哈希不符", en: "a file does not fit its recorded hash" },
    remedy: ASK,
  },
  "LEDGER-FILE-MISSING": {
    severity: "error",
    gist: { zh: "记录列出的文件不见了", en: "a listed file is missing" },
    remedy: ASK,
  },
  "LEDGER-FILE-UNLISTED": {
    severity: "error",
    gist: { zh: "多出了记录没有列出的文件", en: "a file that no act lists" },
    remedy: ASK,
  },
  "LEDGER-ACT-MISSING": {
    severity: "error",
    gist: { zh: "记录编号不连续", en: "act numbers do not follow one another" },
    remedy: ASK,
  },
  "LEDGER-FINGERPRINT": {
    severity: "error",
    gist: { zh: "指纹与内容不符", en: "the fingerprint does not fit the content" },
    remedy: ASK,
  },
  "LEDGER-ALGORITHM": {
    severity: "error",
    gist: { zh: "不认识的算法，无法重演", en: "an unknown algorithm: it cannot be replayed" },
    remedy: {
      zh: "请用写出它的版本（见 tool）或更新 suiji",
      en: "use the version that wrote it (see tool), or update suiji",
    },
  },
  "LEDGER-SEED": {
    severity: "error",
    gist: { zh: "种子、密钥、承诺或等级对不上", en: "seed, key, commitment or grade do not fit" },
    remedy: ASK,
  },
  "LEDGER-POOL": {
    severity: "error",
    gist: { zh: "待抽取库与其各列推算的结果不符", en: "the pool does not follow from its own columns" },
    remedy: ASK,
  },
  "LEDGER-PLAN": {
    severity: "error",
    gist: {
      zh: "冻结的任务、分级或应抽数与规则推算的不符",
      en: "frozen tasks, tiers or quotas do not follow from the rules",
    },
    remedy: ASK,
  },
  "LEDGER-SELECTION": {
    severity: "error",
    gist: { zh: "抽取名单与重演的结果不同", en: "the drawn list differs from the replay" },
    remedy: ASK,
  },
  "LEDGER-INPUT-CHANGED": {
    severity: "note",
    gist: {
      zh: "当时读取的文件后来有改动（正常更新也会如此）",
      en: "a file read then has changed since (ordinary updates do that)",
    },
    remedy: {
      zh: "要严格比对，请用 --inputs 指向留存的副本",
      en: "for a strict comparison point --inputs at kept copies",
    },
  },
  "LEDGER-INPUT-DIFFERS": {
    severity: "error",
    gist: { zh: "留存的副本与当时读取的不同", en: "a kept copy differs from what was read then" },
    remedy: ASK,
  },
  "LEDGER-LOCKED": {
    severity: "error",
    gist: { zh: "另一个 suiji 正在写这本记录", en: "another suiji is writing this ledger" },
    remedy: {
      zh: "请等它结束；若确认没有，请删除 ledger/.lock",
      en: "wait for it; if there is none, delete ledger/.lock",
    },
  },
  "LEDGER-STALE-LOCK": {
    severity: "note",
    gist: {
      zh: "上次写入中断，留下的锁或临时文件已清除",
      en: "an interrupted write left a lock or temporary files; they were cleared",
    },
    remedy: { zh: "无需处理", en: "nothing to do" },
  },
  "LEDGER-LEFTOVER": {
    severity: "note",
    gist: {
      zh: "有中断写入留下的临时文件，不属于记录",
      en: "temporary files of an interrupted write; no part of the ledger",
    },
    remedy: { zh: "无需处理；下一次写入会清除", en: "nothing to do; the next writing command clears them" },
  },
  "LEDGER-BROKEN": {
    severity: "error",
    gist: { zh: "记录已损坏，不在其上继续写", en: "the ledger is damaged; nothing is written on top of it" },
    remedy: { zh: "请运行 suiji verify 查明，并从副本恢复", en: "run suiji verify, and restore from a copy" },
  },
  "LEDGER-UNKNOWN-OBJECT": {
    severity: "error",
    gist: { zh: "任何待抽取库里都没有这个对象", en: "no pool holds this object" },
    remedy: { zh: "请核对编码", en: "check the code" },
  },
} as const satisfies Record<string, CatalogEntry>;
