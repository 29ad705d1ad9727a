// Codes of the object library.

import type { CatalogEntry } from "../catalog-entry.js";

export const OBJECT_CODES = {
  "OBJECT-CHECK-DIGIT": {
    severity: "warning",
    gist: {
      zh: "统一社会信用代码校验位不符；确有这样的真实企业，保留",
      en: "the credit code's check digit is wrong; some real firms have such codes, so it stays",
    },
    remedy: { zh: "请与登记信息核对", en: "compare with the register" },
    source: "GB 32100",
  },
  "OBJECT-CODE-FORM": {
    severity: "warning",
    gist: {
      zh: "编码既不是统一社会信用代码，也不是 13 或 15 位注册号",
      en: "the code is neither a unified credit code nor a 13- or 15-digit number",
    },
    remedy: {
      zh: "请核对；若是其他编码，请加“标识名称”列说明",
      en: "check it; if it is another kind of number, name the kind in 标识名称",
    },
    source: "Art. 17",
  },
  "OBJECT-EXCEL-DAMAGE": {
    severity: "error",
    gist: {
      zh: "编码被 Excel 改成了数字，原编码已丢失",
      en: "Excel turned the code into a number: digits are lost",
    },
    remedy: {
      zh: "请从来源重新导出，并在 Excel 中先把该列设为文本",
      en: "export again, with the column formatted as text",
    },
  },
  "OBJECT-EXCEL-POSSIBLE": {
    severity: "warning",
    gist: {
      zh: "18 位数字以 000 结尾，校验位却相符：可能是真码，也可能是 Excel 抹掉了末三位",
      en: "18 digits ending in 000 with a valid check digit: a true code, or one that Excel rounded",
    },
    remedy: { zh: "请与登记信息核对", en: "compare with the register" },
    source: "GB 32100",
  },
  "OBJECT-MISSING-CODE": {
    severity: "error",
    gist: { zh: "没有标识编码，无法给出签号", en: "no code, so no ticket can be given" },
    remedy: { zh: "请补上编码", en: "fill in the code" },
    source: "Art. 17",
  },
  "OBJECT-REPEATED": {
    severity: "note",
    gist: { zh: "同一编码的行重复，作为一个对象", en: "rows of one code are one object" },
    remedy: { zh: "无需处理", en: "nothing to do" },
  },
  "OBJECT-CONFLICT": {
    severity: "error",
    gist: { zh: "同一编码的两行说法不一", en: "two rows of one code disagree" },
    remedy: { zh: "请核对后改成一致", en: "make them agree" },
    source: "Art. 19",
  },
  "OBJECT-ELEMENT-MISSING": {
    severity: "warning",
    gist: {
      zh: "必备要素（地址、法定代表人/负责人/经营者）为空",
      en: "a required element (address, representative) is blank",
    },
    remedy: { zh: "请补充", en: "fill it in" },
    source: "Art. 17",
  },
  "OBJECT-PLACEHOLDER": {
    severity: "note",
    gist: { zh: "占位符（N/A、无、-）按空白读取", en: "a placeholder (N/A, 无, -) is read as blank" },
    remedy: { zh: "无需处理；能补则补", en: "nothing to do; fill in what can be" },
  },
  "OBJECT-NORMALISED": {
    severity: "note",
    gist: {
      zh: "编码按统一写法读取（全角、空格、大小写）",
      en: "codes are read in their normal form (width, spaces, case)",
    },
    remedy: { zh: "无需处理", en: "nothing to do" },
  },
  "OBJECT-NO-STATUS": {
    severity: "note",
    gist: { zh: "没有登记状态，按存续读取", en: "no status given: read as 存续" },
    remedy: { zh: "建议补上“登记状态”列", en: "better add the 登记状态 column" },
  },
  "OBJECT-NO-AREA": {
    severity: "warning",
    gist: { zh: "没有区域；计划限定区域时不会被抽到", en: "no area; never drawn where the plan names one" },
    remedy: { zh: "请补上区域", en: "fill in the area" },
    source: "Art. 18",
  },
  "OBJECT-NO-DEPARTMENT": {
    severity: "note",
    gist: {
      zh: "没有监管部门，视为在各部门名录库中",
      en: "no department given: it stands in every department's library",
    },
    remedy: {
      zh: "建议在 suiji.yaml 或表中写明部门",
      en: "better name the department in suiji.yaml or the table",
    },
    source: "Art. 15",
  },
  "OVERLAY-UNKNOWN-CODE": {
    severity: "warning",
    gist: { zh: "附加表中的编码不在名录库里", en: "a code of the overlay is not in the library" },
    remedy: { zh: "请核对编码，或补入名录库", en: "check the code, or add the object to the library" },
  },
  "OVERLAY-WINS": {
    severity: "note",
    gist: { zh: "附加表与名录库不一致，以附加表为准", en: "overlay and library differ: the overlay wins" },
    remedy: { zh: "请核对", en: "check it" },
  },
  "OVERLAY-REPEATED": {
    severity: "error",
    gist: { zh: "附加表里同一编码有两种说法", en: "the overlay says two things of one code" },
    remedy: { zh: "请只保留一行", en: "keep one row" },
  },
} as const satisfies Record<string, CatalogEntry>;
