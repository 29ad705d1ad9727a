// 2025: days off and weekend days worked, re-typed from the State Council's notice 国办发明电〔2024〕12号.

import type { AnnouncedYear } from "./announced-year.js";

export const YEAR_2025: AnnouncedYear = {
  year: 2025,
  source: [
    {
      title: "国务院办公厅关于2025年部分节假日安排的通知",
      number: "国办发明电〔2024〕12号",
      url: "https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm",
    },
  ],
  holidays: [
    { name: "元旦", from: "2025-01-01", to: "2025-01-01", worked: [] },
    { name: "春节", from: "2025-01-28", to: "2025-02-04", worked: ["2025-01-26", "2025-02-08"] },
    { name: "清明节", from: "2025-04-04", to: "2025-04-06", worked: [] },
    { name: "劳动节", from: "2025-05-01", to: "2025-05-05", worked: ["2025-04-27"] },
    { name: "端午节", from: "2025-05-31", to: "2025-06-02", worked: [] },
    { name: "国庆节、中秋节", from: "2025-10-01", to: "2025-10-08", worked: ["2025-09-28", "2025-10-11"] },
  ],
};
