// C类 联合检查事项: several departments, one object, one visit (Art. 14, 36).

import { CULTURE, EDUCATION, FIRE, HEALTH, LABOUR, MARKET } from "./departments.js";
import type { Item } from "./item.js";

const JOINT = {
  class: "C",
  domain: "特殊重点领域",
  methods: ["实地核查"],
  frequency: "1次/年",
  requiredTags: [],
  confidentialBasis: "",
} as const;

export const JOINT_ITEMS: readonly Item[] = [
  {
    ...JOINT,
    id: "LH-C01",
    category: "旅馆业联合检查",
    name: "旅馆业经营、消防和卫生情况的联合检查",
    department: CULTURE,
    responding: [MARKET, FIRE, HEALTH],
    basis: "《中华人民共和国旅游法》第八十五条；《中华人民共和国消防法》第五十三条",
    objects: "住宿单位",
    content: ["证照是否齐全有效", "消防设施是否完好", "公共用品用具是否消毒", "是否明码标价"],
    annualRatio: "不少于20%",
  },
  {
    ...JOINT,
    id: "LH-C02",
    category: "学校办学情况联合检查",
    name: "学校和培训机构办学、食堂和消防安全情况的联合检查",
    department: EDUCATION,
    responding: [MARKET, FIRE, HEALTH],
    basis: "《中华人民共和国教育法》第八十三条；《学校食品安全与营养健康管理规定》第五条",
    objects: "学校和培训机构",
    content: ["办学条件", "食堂食品安全", "消防安全", "传染病防控"],
    annualRatio: "30%",
  },
  {
    ...JOINT,
    id: "LH-C03",
    category: "餐饮单位联合检查",
    name: "餐饮单位证照和用火用气安全情况的联合检查",
    department: MARKET,
    responding: [FIRE],
    basis: "《中华人民共和国食品安全法》第一百零九条；《中华人民共和国消防法》第五十三条",
    objects: "餐饮单位",
    content: ["证照是否齐全有效", "用火、用电、用气是否安全"],
    annualRatio: "不少于10%",
  },
  {
    ...JOINT,
    id: "LH-C04",
    category: "人力资源市场秩序联合检查",
    name: "人力资源市场秩序的联合检查",
    domain: "一般监管领域",
    department: LABOUR,
    responding: [MARKET],
    basis: "《人力资源市场暂行条例》第三十四条；《中华人民共和国市场主体登记管理条例》第三十八条",
    objects: "人力资源服务机构",
    content: ["许可和备案情况", "是否发布虚假招聘信息", "营业执照规范使用情况"],
    methods: ["书面检查", "实地核查"],
    annualRatio: "20%",
  },
];
