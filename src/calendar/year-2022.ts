// 2022: days off and weekend days worked, re-typed from the State Council's notice 国办发明电〔2021〕11号.

import type { AnnouncedYear } from "./announced-year.js";

export const YEAR_2022: AnnouncedYear = {
  year: 2022,
  source: [
    {
      title: "国务院办公厅关于2022年部分节假日安排的通知",
      number: "国办发明电〔2021〕11号",
      url: "https://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm",
    },
  ],
  holidays: [
    { name: "元旦", from: "2022-01-01", to: "2022-01-03", worked: [] },
    { name: "春节", from: "2022-01-31", to: "2022-02-06", worked: ["2022-01-29", "2022-01-30"] },
    { name: "清明节", from: "2022-04-03", to: "2022-04-05", worked: ["2022-04-02"] },
    { name: "劳动节", from: "2022-04-30", to: "2022-05-04", worked: ["2022-04-24", "2022-05-07"] },
    { name: "端午节", from: "2022-06-03", to: "2022-06-05", worked: [] },
    { name: "中秋节", from: "2022-09-10", to: "2022-09-12", worked: [] },
    { name: "国庆节", from: "2022-10-01", to: "2022-10-07", worked: ["2022-10-08", "2022-10-09"] },
  ],
};
