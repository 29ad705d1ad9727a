// Invents one object of a trade 检查对象.

import { addressIn, TOWNS, WHOLE_AREA } from "./areas.js";
import { creditCode } from "./credit-codes.js";
import { dayIn } from "./days.js";
import type { Department } from "./departments.js";
import { brandName, personName } from "./names.js";
import type { Random } from "./random.js";
import type { Form, Kind, Risk, Trade } from "./trade.js";

export interface CheckObject {
  readonly identifierName: string;
  readonly code: string;
  readonly name: string;
  readonly address: string;
  readonly representative: string;
  readonly departments: readonly Department[];
  readonly area: string;
  readonly industry: string;
  readonly kind: Kind;
  readonly status: string;
  /** Blank: not classified, as nobody but a business is. */
  readonly credit: string;
  readonly risk: Risk;
  readonly isOnline: boolean;
  readonly tags: readonly string[];
  readonly complaints: number;
  readonly cases: number;
  /** Blank: never. */
  readonly lastInspectedOn: string;
  readonly updatedOn: string;
  readonly licences: readonly string[];
}

/** One serial number, one object: its code hangs on it. */
export function inventObject(trade: Trade, serial: number, random: Random): CheckObject {
  const form = random.pick(trade.forms);
  const town = random.pick(TOWNS);
  const isOnline = random.isLucky(trade.percentOnline);
  const complaints = random.isLucky(15) ? 1 + random.below(5) : 0;
  const cases = random.isLucky(6) ? 1 + random.below(2) : 0;
  const lastInspectedOn = lastInspection(random);
  // Not spread into the object below: that costs four fifths of the time of a large library.
  const { identifierName, code } = identifierOf(form, serial);
  return {
    identifierName,
    code,
    name: `${WHOLE_AREA}${town.name}${brandName(random)}${random.pick(form.endings)}`,
    address: addressIn(town, random),
    representative: personName(random),
    departments: trade.departments,
    area: town.name,
    industry: trade.industry,
    kind: form.kind,
    status: statusOf(form, random),
    credit: creditOf(form, complaints + 2 * cases, random),
    risk: random.pick(trade.risks),
    isOnline,
    tags: tagsOf(trade, isOnline, random),
    complaints,
    cases,
    lastInspectedOn,
    updatedOn: lastUpdate(lastInspectedOn, random),
    licences: trade.licences,
  };
}

function identifierOf(form: Form, serial: number): { identifierName: string; code: string } {
  if (form.codePrefix !== null) {
    return { identifierName: "统一社会信用代码", code: creditCode(form.codePrefix, serial) };
  }
  const digits = String(serial).padStart(6, "0");
  return form.kind === "项目"
    ? { identifierName: "项目代码", code: `2603-520900-04-01-${digits}` }
    : { identifierName: "特种设备使用登记证编号", code: `T11GA${digits}` };
}

const OUT_OF_BUSINESS = ["注销", "注销", "吊销", "迁出", "停业", "撤销"] as const;

function statusOf({ codePrefix }: Form, random: Random): string {
  const mayClose = codePrefix !== null && codePrefix !== "12";
  return mayClose && random.isLucky(6) ? random.pick(OUT_OF_BUSINESS) : "存续";
}

/** More complaints and cases, a worse class; a few businesses are not classified yet. */
function creditOf({ codePrefix }: Form, trouble: number, random: Random): string {
  const isBusiness = codePrefix?.startsWith("9") ?? false;
  if (!isBusiness || random.isLucky(2)) return "";
  const score = random.below(100) + 8 * trouble;
  if (score < 52) return "A";
  if (score < 87) return "B";
  return score < 98 ? "C" : "D";
}

const PLACES = ["校园周边", "景区周边", "大学城片区"] as const;

function tagsOf(trade: Trade, isOnline: boolean, random: Random): readonly string[] {
  const place = random.isLucky(12) ? [random.pick(PLACES)] : [];
  return [...trade.tags, ...(isOnline ? ["网络经营"] : []), ...place];
}

function lastInspection(random: Random): string {
  const chance = random.below(100);
  if (chance < 6) return dayIn(random, { years: [2026, 2026], months: [1, 2] });
  return chance < 36 ? dayIn(random, { years: [2023, 2025], months: [1, 12] }) : "";
}

/** In the first quarter of 2026, and after the last inspection (Art. 18). */
function lastUpdate(lastInspectedOn: string, random: Random): string {
  const first = lastInspectedOn.startsWith("2026") ? 3 : 1;
  return dayIn(random, { years: [2026, 2026], months: [first, 3] });
}
