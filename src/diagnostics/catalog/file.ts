// Codes of files as such.

import type { CatalogEntry } from "../catalog-entry.js";

export const FILE_CODES = {
  "FILE-MISSING": {
    severity: "error",
    gist: { zh: "找不到文件", en: "a file is not there" },
    remedy: { zh: "请检查路径和 suiji.yaml 中的文件名", en: "check the path and the name in suiji.yaml" },
  },
  "FILE-UNREADABLE": {
    severity: "error",
    gist: { zh: "文件读不出来或写不了", en: "a file cannot be read or written" },
    remedy: { zh: "请检查权限；若在 Excel 中打开，请先关闭", en: "check permissions; close it in Excel" },
  },
  "FILE-OUTSIDE": {
    severity: "error",
    gist: { zh: "文件不在工作区里", en: "a file lies outside the workspace" },
    remedy: {
      zh: "请把文件放进工作区，用相对路径写",
      en: "put it into the workspace and name it by a relative path",
    },
  },
} as const satisfies Record<string, CatalogEntry>;
