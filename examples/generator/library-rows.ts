// A library of any size, one line at a time: for the bench, which wants a million rows in little memory.

import { inventObject } from "./check-object.js";
import { csvLine } from "./csv-line.js";
import { randomFor } from "./random.js";
import type { Trade } from "./trade.js";
import { MARKET_TRADES } from "./trades.js";

const HEADERS = [
  "统一社会信用代码",
  "对象名称",
  "地址",
  "法定代表人/负责人/经营者",
  "区域",
  "行业",
  "对象类型",
  "登记状态",
  "信用风险等级",
  "风险等级",
];

/** Far above the serials of the example's own objects, so that no code comes twice. */
const FIRST_SERIAL = 100_000;

/** The header, then `count` businesses in the example's mix of trades; no two have one code. */
export function* generateLibraryRows(count: number): Iterable<string> {
  const random = randomFor("library-rows");
  yield csvLine(HEADERS);
  for (let n = 0; n < count; n++) {
    const object = inventObject(tradeAt(random.below(BUSINESSES)), FIRST_SERIAL + n, random);
    yield csvLine([
      object.code,
      object.name,
      object.address,
      object.representative,
      object.area,
      object.industry,
      object.kind,
      object.status,
      object.credit,
      object.risk,
    ]);
  }
}

const BUSINESSES = MARKET_TRADES.reduce((sum, { count }) => sum + count, 0);

/** The trade of the business at this place, were all of the example's lined up. */
function tradeAt(place: number): Trade {
  let rest = place;
  for (const trade of MARKET_TRADES) {
    rest -= trade.count;
    if (rest < 0) return trade;
  }
  return MARKET_TRADES[0];
}
