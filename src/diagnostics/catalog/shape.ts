// Codes of single values: present, of the right form, one of the words allowed.

import type { CatalogEntry } from "../catalog-entry.js";

export const SHAPE_CODES = {
  "SHAPE-REQUIRED": {
    severity: "error",
    gist: { zh: "必填的内容是空的", en: "a required value is blank" },
    remedy: { zh: "请填写", en: "fill it in" },
  },
  "SHAPE-WORD": {
    severity: "error",
    gist: { zh: "不是此处认识的词", en: "not one of the words known here" },
    remedy: { zh: "请改为列出的词之一", en: "use one of the words listed" },
  },
  "SHAPE-NUMBER": {
    severity: "error",
    gist: { zh: "应为规定范围内的整数", en: "a whole number in range is expected" },
    remedy: { zh: "请写阿拉伯数字整数", en: "write a whole number in digits" },
  },
  "SHAPE-BOOLEAN": {
    severity: "error",
    gist: { zh: "应为“是”或“否”", en: "yes or no is expected" },
    remedy: { zh: "请写“是”或“否”", en: "write 是/否 or true/false" },
  },
  "SHAPE-DATE": {
    severity: "error",
    gist: { zh: "不是存在的日期", en: "not a date that exists" },
    remedy: { zh: "请写成 2026-03-01 的形式", en: "write it as 2026-03-01" },
  },
  "SHAPE-DATE-RANGE": {
    severity: "error",
    gist: { zh: "不是有效的起止日期", en: "not a valid range of dates" },
    remedy: {
      zh: "请写成 2026-03-01/2026-03-07，止不早于起",
      en: "write it as 2026-03-01/2026-03-07, the end not before the start",
    },
  },
  "SHAPE-SHARE": {
    severity: "error",
    gist: { zh: "比例无法确定地读出", en: "the share cannot be read for certain" },
    remedy: {
      zh: "请写成 5%、2‰、不少于30%、不超过2% 或 20户 之一",
      en: "write 5%, 2‰, 不少于30%, 不超过2% or 20户",
    },
  },
  "SHAPE-FREQUENCY": {
    severity: "error",
    gist: { zh: "频次无法确定地读出", en: "the frequency cannot be read for certain" },
    remedy: { zh: "请写成“1次/年”，不限则留空", en: "write 1次/年; leave blank for no bound" },
  },
  "SHAPE-COMPARISON": {
    severity: "error",
    gist: { zh: "应为比较式，如 >=3", en: "a comparison such as >=3 is expected" },
    remedy: { zh: "请写成 >=3、>3、<=2、<2 或 3", en: "write >=3, >3, <=2, <2 or 3" },
  },
  "SHAPE-CONDITION": {
    severity: "error",
    gist: { zh: "子库条件无法读出", en: "the sub-library's condition cannot be read" },
    remedy: { zh: "请写成 行业=H62;区域=湖潮乡 的形式", en: "write it as 行业=H62;区域=湖潮乡" },
  },
  "SHAPE-ID": {
    severity: "error",
    gist: { zh: "编号含有不允许的字符", en: "an id has characters that ids may not have" },
    remedy: {
      zh: "编号不得含分号、换行、控制字符或首尾空格",
      en: "no semicolons, line breaks, control characters or outer spaces",
    },
  },
  "SHAPE-LENGTH": {
    severity: "error",
    gist: { zh: "内容长度超出范围", en: "the text is too long or too short" },
    remedy: { zh: "请检查是否错列或粘连", en: "check for shifted columns or cells run together" },
  },
  "SHAPE-PATTERN": {
    severity: "error",
    gist: { zh: "写法不符合规定的格式", en: "the value has not the form prescribed" },
    remedy: { zh: "请按说明的格式改写", en: "write it in the form given" },
  },
  "SHAPE-NORMALISED": {
    severity: "note",
    gist: {
      zh: "按统一写法读取（全角、空格、大小写、同义词）",
      en: "read in its normal form (width, spaces, case, synonyms)",
    },
    remedy: { zh: "无需处理", en: "nothing to do" },
  },
  "SHAPE-EXCEL-DATE": {
    severity: "error",
    gist: { zh: "像是 Excel 的日期序号，原日期已看不出", en: "looks like an Excel date serial" },
    remedy: { zh: "请把该列设为日期格式后重新导出", en: "format the column as dates and export again" },
  },
  "SHAPE-IDENTITY-NUMBER": {
    severity: "error",
    gist: { zh: "身份证号不成立", en: "not a valid identity number" },
    remedy: {
      zh: "请核对证件；在 Excel 中把该列设为文本",
      en: "check the document; format the column as text in Excel",
    },
    source: "GB 11643",
  },
} as const satisfies Record<string, CatalogEntry>;
