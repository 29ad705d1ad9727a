// 2019: days off and weekend days worked, re-typed from the State Council's notice 国办发明电〔2018〕15号 and 国办发明电〔2019〕3号.

import type { AnnouncedYear } from "./announced-year.js";

export const YEAR_2019: AnnouncedYear = {
  year: 2019,
  source: [
    {
      title: "国务院办公厅关于2019年部分节假日安排的通知",
      number: "国办发明电〔2018〕15号",
      url: "https://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm",
    },
    {
      title: "国务院办公厅关于调整2019年劳动节假期安排的通知",
      number: "国办发明电〔2019〕3号",
      url: "https://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm",
    },
  ],
  holidays: [
    { name: "元旦", from: "2018-12-30", to: "2019-01-01", worked: ["2018-12-29"] },
    { name: "春节", from: "2019-02-04", to: "2019-02-10", worked: ["2019-02-02", "2019-02-03"] },
    { name: "清明节", from: "2019-04-05", to: "2019-04-05", worked: [] },
    // As the second notice has it; the first gave only 1 May.
    { name: "劳动节", from: "2019-05-01", to: "2019-05-04", worked: ["2019-04-28", "2019-05-05"] },
    { name: "端午节", from: "2019-06-07", to: "2019-06-07", worked: [] },
    { name: "中秋节", from: "2019-09-13", to: "2019-09-13", worked: [] },
    { name: "国庆节", from: "2019-10-01", to: "2019-10-07", worked: ["2019-09-29", "2019-10-12"] },
  ],
};
