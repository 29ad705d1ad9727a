// What suiji.yaml settles for tasks that say nothing themselves.

import { CREDIT_CLASSES } from "../domain/check-object.js";
import type { Defaults } from "../domain/settings.js";
import { wholeOf, wordOf } from "./record-values.js";
import type { SourceRecord } from "./source-record.js";

/** 行政处罚法 asks for two officers at least. */
const TEAM = 2;

export function defaultsOf(record: SourceRecord | undefined): Defaults {
  const empty: Defaults = {
    team: TEAM,
    rounding: "wording",
    generator: "sha256",
    unclassifiedCredit: null,
    inspected: "剔除",
  };
  if (!record) return empty;
  return {
    team: wholeOf(record, "team") ?? empty.team,
    rounding: wordOf(record, "rounding", ["wording", "up", "down"]) ?? empty.rounding,
    generator: wordOf(record, "generator", ["sha256", "seedrandom"]) ?? empty.generator,
    unclassifiedCredit: wordOf(record, "unclassifiedCredit", CREDIT_CLASSES),
    inspected: wordOf(record, "inspected", ["剔除", "融合"]) ?? empty.inspected,
  };
}
