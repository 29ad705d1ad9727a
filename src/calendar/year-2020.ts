// 2020: days off and weekend days worked, re-typed from the State Council's notice 国办发明电〔2019〕16号 and 国办发明电〔2020〕1号.

import type { AnnouncedYear } from "./announced-year.js";

export const YEAR_2020: AnnouncedYear = {
  year: 2020,
  source: [
    {
      title: "国务院办公厅关于2020年部分节假日安排的通知",
      number: "国办发明电〔2019〕16号",
      url: "https://www.gov.cn/zhengce/zhengceku/2019-11/21/content_5454164.htm",
    },
    {
      title: "国务院办公厅关于延长2020年春节假期的通知",
      number: "国办发明电〔2020〕1号",
      url: "https://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm",
    },
  ],
  holidays: [
    { name: "元旦", from: "2020-01-01", to: "2020-01-01", worked: [] },
    // Extended from 30 January by the second notice, which also undid the working Saturday, 1 February.
    { name: "春节", from: "2020-01-24", to: "2020-02-02", worked: ["2020-01-19"] },
    { name: "清明节", from: "2020-04-04", to: "2020-04-06", worked: [] },
    { name: "劳动节", from: "2020-05-01", to: "2020-05-05", worked: ["2020-04-26", "2020-05-09"] },
    { name: "端午节", from: "2020-06-25", to: "2020-06-27", worked: ["2020-06-28"] },
    { name: "国庆节、中秋节", from: "2020-10-01", to: "2020-10-08", worked: ["2020-09-27", "2020-10-10"] },
  ],
};
