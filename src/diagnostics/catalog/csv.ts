// Codes of tables as bytes and rows.

import type { CatalogEntry } from "../catalog-entry.js";

export const CSV_CODES = {
  "CSV-NOT-TEXT": {
    severity: "error",
    gist: {
      zh: "不是文本表格（例如 Excel 工作簿或 UTF-16 文本）",
      en: "not a text table (an Excel workbook or UTF-16, say)",
    },
    remedy: {
      zh: "请在 Excel 中“另存为”“CSV UTF-8（逗号分隔）”",
      en: "in Excel, save as “CSV UTF-8 (comma delimited)”",
    },
  },
  "CSV-ENCODING": {
    severity: "error",
    gist: {
      zh: "文件里有既不是 UTF-8 也不是 GB18030 的字节",
      en: "bytes that are neither UTF-8 nor GB18030",
    },
    remedy: {
      zh: "请重新导出该表，或另存为“CSV UTF-8”",
      en: "export the table again, or save it as “CSV UTF-8”",
    },
  },
  "CSV-GB18030": {
    severity: "note",
    gist: { zh: "按内容判断为 GB18030（GBK）编码，已转换", en: "read as GB18030 (GBK), told by its content" },
    remedy: { zh: "无需处理；建议保存为 UTF-8", en: "nothing to do; UTF-8 is the better form" },
  },
  "CSV-EMPTY": {
    severity: "error",
    gist: { zh: "表里没有任何数据行", en: "the table has no rows" },
    remedy: { zh: "请检查文件是否导出完整", en: "check that the export is complete" },
  },
  "CSV-NO-HEADER": {
    severity: "error",
    gist: { zh: "前 20 行里找不到表头", en: "no header row among the first 20 rows" },
    remedy: {
      zh: "请在首行写上列名",
      en: "put the column names in the first row",
    },
  },
  "CSV-TITLE-ROWS": {
    severity: "warning",
    gist: {
      zh: "表头上面有标题或填表说明行，未作为数据读取",
      en: "title or instruction rows stand above the header; they are not read as data",
    },
    remedy: {
      zh: "请确认表头行无误；最好删去上面的行",
      en: "make sure the header is the right row; best delete the rows above it",
    },
  },
  "CSV-DUPLICATE-HEADER": {
    severity: "error",
    gist: { zh: "两列是同一个字段，无法判断以哪一列为准", en: "two columns are one field: which counts?" },
    remedy: { zh: "请删去或改名其中一列", en: "delete or rename one of them" },
  },
  "CSV-UNKNOWN-COLUMN": {
    severity: "note",
    gist: { zh: "不认识的列，原样保留，不参与抽查", en: "an unknown column: kept, not used" },
    remedy: {
      zh: "无需处理；若它应当是某个字段，请改列名",
      en: "nothing to do; rename it if it should be a known field",
    },
  },
  "CSV-MISSING-COLUMN": {
    severity: "error",
    gist: { zh: "缺少必备的列", en: "a required column is missing" },
    remedy: { zh: "请补上这一列", en: "add the column" },
  },
  "CSV-RAGGED-ROW": {
    severity: "error",
    gist: {
      zh: "这一行的列数与表头不同，值可能错位",
      en: "the row has another number of fields than the header: values may have shifted",
    },
    remedy: {
      zh: "请检查多余或缺少的逗号；内容里的逗号要用英文双引号括起整格",
      en: "look for a comma too many or too few; quote cells that contain commas",
    },
  },
  "CSV-STRAY-QUOTE": {
    severity: "error",
    gist: { zh: "格内的英文双引号写法不对", en: "a double quote stands where none may" },
    remedy: {
      zh: "请删去，或把整格用双引号括起并把内部的双引号写两遍",
      en: "delete it, or quote the whole cell and double the quotes inside",
    },
  },
  "CSV-UNCLOSED-QUOTE": {
    severity: "error",
    gist: {
      zh: "双引号没有收尾，后面的行会被吞掉",
      en: "a quote is never closed and would swallow the rows after it",
    },
    remedy: { zh: "请补上收尾的双引号或删去开头的", en: "close the quote or delete it" },
  },
  "CSV-DELIMITER": {
    severity: "error",
    gist: { zh: "列之间用的不是英文逗号", en: "fields are not separated by commas" },
    remedy: { zh: "请另存为以英文逗号分隔的 CSV", en: "save as comma-separated CSV" },
  },
  "CSV-LONE-CR": {
    severity: "note",
    gist: {
      zh: "有的行只以回车（CR）结尾，已按换行读取",
      en: "some rows end in a lone CR; read as row ends",
    },
    remedy: { zh: "无需处理", en: "nothing to do" },
  },
  "CSV-NUL": {
    severity: "error",
    gist: { zh: "有空字符（NUL），文件可能损坏", en: "a NUL character: the file may be damaged" },
    remedy: { zh: "请重新导出", en: "export it again" },
  },
  "CSV-REPLACEMENT-CHARACTER": {
    severity: "error",
    gist: {
      zh: "有替换字符“\uFFFD”，原文在先前的转换中已丢失",
      en: "a replacement character: the original text was lost in an earlier conversion",
    },
    remedy: { zh: "请从来源重新导出，不要在此补猜", en: "export from the source again; do not guess" },
  },
  "CSV-CONTROL-CHARACTER": {
    severity: "error",
    gist: { zh: "格内有看不见的控制字符", en: "an invisible control character in a cell" },
    remedy: { zh: "请删去该字符", en: "delete the character" },
  },
} as const satisfies Record<string, CatalogEntry>;
