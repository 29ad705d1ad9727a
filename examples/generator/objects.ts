// The 640 objects of the example, each in the order of its trade.

import { type CheckObject, inventObject } from "./check-object.js";
import { randomFor } from "./random.js";
import type { Trade } from "./trade.js";
import { CULTURE_OBJECTS, MARKET_TRADES, OTHER_MARKET_OBJECTS } from "./trades.js";

const TRADES: readonly Trade[] = [...MARKET_TRADES, ...OTHER_MARKET_OBJECTS, ...CULTURE_OBJECTS];

export const EXAMPLE_OBJECTS = TRADES.reduce((sum, { count }) => sum + count, 0);

export function exampleObjects(): readonly CheckObject[] {
  const random = randomFor("objects");
  const objects: CheckObject[] = [];
  for (const trade of TRADES) {
    for (let n = 0; n < trade.count; n++) objects.push(inventObject(trade, objects.length + 1, random));
  }
  return objects;
}
