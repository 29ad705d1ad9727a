// Invented names of people and of businesses.

import type { Random } from "./random.js";

const SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹喻苏潘葛范彭鲁韦马方任袁柳";
const GIVEN = "岚霁昀澍珩禾岫洵沅棠茗筠璟栩苒汀槿屿晞珞葭萱澄序彦竺翊庭芷朔";
const BRAND =
  "岫禾澜霁筠棠沅晞茗屿珞葭苒汀槿澍栩珩璟朔翎曜沐霖桉榆柘楠槐梓杉柏芃菽稷黍麦粟穗垄畦墟坞埠桥渡津汐潮";

export function personName(random: Random): string {
  const second = random.isLucky(75) ? letterOf(GIVEN, random) : "";
  return letterOf(SURNAMES, random) + letterOf(GIVEN, random) + second;
}

/** Three characters that hardly ever stand together in a real name. */
export function brandName(random: Random): string {
  return letterOf(BRAND, random) + letterOf(BRAND, random) + letterOf(BRAND, random);
}

function letterOf(letters: string, random: Random): string {
  return letters.charAt(random.below(letters.length));
}
