// The inspector library 执法人员名录库 (Art. 20–24).

import { TOWNS, WHOLE_AREA } from "./areas.js";
import { csvLine } from "./csv-line.js";
import { dayIn } from "./days.js";
import { CULTURE, type Department, EDUCATION, FIRE, HEALTH, LABOUR, MARKET } from "./departments.js";
import { identityNumber } from "./identity-numbers.js";
import { personName } from "./names.js";
import { type Random, randomFor } from "./random.js";

export interface Inspector {
  readonly name: string;
  readonly idNumber: string;
  readonly department: Department;
  readonly areas: readonly string[];
  readonly phone: string;
  /** Blank: no certificate; such people never fill a drawn seat. */
  readonly certificate: string;
  readonly certificateValidTo: string;
  readonly category: string;
  readonly tags: readonly string[];
  readonly maxVisits: string;
  readonly unavailable: readonly string[];
}

interface Staff {
  readonly department: Department;
  readonly certified: number;
  readonly uncertified: number;
  /** Some, not all, of the certified hold each. */
  readonly qualifications: readonly string[];
}

const STAFF: readonly Staff[] = [
  { department: MARKET, certified: 16, uncertified: 2, qualifications: ["特种设备", "食品安全"] },
  { department: FIRE, certified: 8, uncertified: 1, qualifications: ["消防监督"] },
  { department: CULTURE, certified: 7, uncertified: 1, qualifications: ["文物保护"] },
  { department: LABOUR, certified: 5, uncertified: 0, qualifications: ["劳动监察"] },
  { department: EDUCATION, certified: 5, uncertified: 1, qualifications: ["教育督导"] },
  { department: HEALTH, certified: 6, uncertified: 0, qualifications: ["公共卫生"] },
];

const LEAVES = [
  "2026-05-01/2026-05-07",
  "2026-06-15/2026-06-26",
  "2026-07-20/2026-08-07",
  "2026-09-07/2026-09-30",
] as const;

export function exampleInspectors(): readonly Inspector[] {
  const random = randomFor("inspectors");
  const inspectors: Inspector[] = [];
  for (const staff of STAFF) {
    for (let n = 0; n < staff.certified + staff.uncertified; n++) {
      inspectors.push(inventInspector(staff, n, inspectors.length + 1, random));
    }
  }
  return inspectors;
}

/** `place` within the department decides areas and qualifications, so that each is well covered. */
function inventInspector(staff: Staff, place: number, serial: number, random: Random): Inspector {
  const isCertified = place < staff.certified;
  const leave = random.isLucky(25) ? [random.pick(LEAVES)] : [];
  return {
    name: personName(random),
    idNumber: identityNumber(random, serial),
    department: staff.department,
    areas: areasAt(place),
    phone: `1380000${String(serial).padStart(4, "0")}`,
    certificate: isCertified ? `GA26${String(serial).padStart(4, "0")}` : "",
    certificateValidTo: isCertified ? dayIn(random, { years: [2027, 2030], months: [1, 12] }) : "",
    category: categoryAt(place, isCertified),
    tags: isCertified ? tagsAt(place, staff.qualifications) : ["书面检查"],
    maxVisits: isCertified && place % 4 === 3 ? "30" : "",
    unavailable: place % 9 === 8 ? ["2026-05-18/2026-05-22", "2026-10-09/2026-10-16"] : leave,
  };
}

/** Two of three serve the whole area, the third two neighbouring towns. */
function areasAt(place: number): readonly string[] {
  if (place % 3 !== 2) return [WHOLE_AREA];
  const first = Math.floor(place / 3) % TOWNS.length;
  return [0, 1].flatMap((step) => TOWNS[(first + step) % TOWNS.length]?.name ?? []);
}

function categoryAt(place: number, isCertified: boolean): string {
  if (isCertified) return place % 5 === 4 ? "具有执法资格" : "持行政执法证";
  return place % 2 === 0 ? "日常监管" : "其他";
}

/** Every certificate holder does paper and site checks; most do online ones, half of them others. */
function tagsAt(place: number, qualifications: readonly string[]): readonly string[] {
  return [
    "书面检查",
    ...(place % 5 === 4 ? [] : ["网络监测"]),
    "实地核查",
    ...(place % 2 === 0 ? ["其他"] : []),
    ...qualifications.filter((_, n) => (place + n) % 2 === 0),
  ];
}

export function* inspectorTable(inspectors: readonly Inspector[]): Iterable<string> {
  yield csvLine([
    "姓名",
    "身份证号",
    "单位",
    "执法区域",
    "联系方式",
    "执法证号",
    "执法证有效期",
    "人员类别",
    "标签",
    "年检查上限",
    "不可用时段",
  ]);
  for (const inspector of inspectors) {
    yield csvLine([
      inspector.name,
      inspector.idNumber,
      inspector.department,
      inspector.areas.join(";"),
      inspector.phone,
      inspector.certificate,
      inspector.certificateValidTo,
      inspector.category,
      inspector.tags.join(";"),
      inspector.maxVisits,
      inspector.unavailable.join(";"),
    ]);
  }
}
