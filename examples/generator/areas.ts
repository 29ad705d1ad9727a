// The towns of the area, with invented roads.

import type { Random } from "./random.js";

export interface Town {
  readonly name: string;
  readonly roads: readonly [string, ...string[]];
}

export const WHOLE_AREA = "贵安新区";

export const TOWNS: readonly [Town, ...Town[]] = [
  { name: "湖潮乡", roads: ["岫禾路", "汀屿大道", "霁月街", "学府例街"] },
  { name: "马场镇", roads: ["粟穗路", "松影例街", "槐荫巷"] },
  { name: "高峰镇", roads: ["云桉路", "柘溪街", "竹坞巷"] },
  { name: "党武镇", roads: ["榆津路", "晞光大道", "书院例巷"] },
];

/** About one in a hundred has a half-width comma, as real lists do, and so needs quotes. */
export function addressIn(town: Town, random: Random): string {
  const house = `${WHOLE_AREA}${town.name}${random.pick(town.roads)}${1 + random.below(380)}号`;
  return random.isLucky(1) ? `${house}${1 + random.below(9)}栋,${1 + random.below(6)}层` : house;
}
