// Reads a whole workspace: settings, lists, libraries, plans, in the order in which they lean on each other.

import { createCalendar, type OwnDay, type WorkingCalendar } from "../calendar/working-calendar.js";
import { type Finding, hasErrors } from "../diagnostics/finding.js";
import type { InspectionItem } from "../domain/inspection-item.js";
import type { Inspector } from "../domain/inspector.js";
import type { Plan } from "../domain/plan.js";
import type { Recusal } from "../domain/recusal.js";
import type { Settings } from "../domain/settings.js";
import type { FrozenRecusal } from "../draw/frozen-people.js";
import { InputFiles } from "../files/input-files.js";
import { readSchemas } from "../files/schema-files.js";
import type { IntakeContext, SourceFile } from "../intake/intake-context.js";
import type { ObjectLibrary } from "../intake/object-library.js";
import { createCellReader } from "../intake/read-cell.js";
import { readInspectors } from "../intake/read-inspectors.js";
import { readItems } from "../intake/read-items.js";
import { readObjects } from "../intake/read-objects.js";
import { readOwnDays } from "../intake/read-own-days.js";
import { readPlans } from "../intake/read-plans.js";
import { readRecusals } from "../intake/read-recusals.js";
import { readSettings, SETTINGS_FILE } from "../intake/read-settings.js";
import { resolveRecusals } from "../intake/resolve-recusals.js";
import type { FileHash } from "../ledger/act.js";
import { ITEM_RULES } from "../rules/all-rules.js";
import { applyRules } from "../rules/apply-rules.js";

export interface Workspace {
  readonly settings: Settings;
  readonly items: ReadonlyMap<string, InspectionItem>;
  readonly library: ObjectLibrary;
  readonly inspectors: readonly Inspector[];
  /** People without a certificate: counted, never seated. */
  readonly uncertified: number;
  readonly recusals: readonly FrozenRecusal[];
  readonly plans: readonly Plan[];
  readonly ownDays: readonly OwnDay[];
  readonly calendar: WorkingCalendar;
  readonly inputs: readonly FileHash[];
  /** An error here refuses every draw; faults of single object rows do not stand among these. */
  readonly blocking: readonly Finding[];
}

export interface OpenedWorkspace {
  /** Null where suiji.yaml itself cannot be read. */
  readonly workspace: Workspace | null;
  readonly findings: readonly Finding[];
}

export function openWorkspace(folder: string): OpenedWorkspace {
  const files = new InputFiles(folder);
  const schemas = readSchemas();
  const bytes = files.read(SETTINGS_FILE);
  if (isFinding(bytes)) return { workspace: null, findings: [bytes] };
  const { value: settings, findings } = readSettings(bytes, schemas);
  if (!settings) return { workspace: null, findings };
  const context: IntakeContext = { schemas, readCell: createCellReader(schemas), settings };
  const lists = readLists(files, context);
  const objects = readLibrary(files, context, lists.recusals);
  const blocking = [
    ...findings,
    ...lists.findings,
    ...objects.missing,
    ...objects.recusals.findings,
    ...files.changeFindings(),
    ...(objects.isComplete ? [] : objects.findings.filter(({ severity }) => severity === "error")),
  ];
  const isListed = new Set(blocking);
  const workspace: Workspace = {
    ...lists,
    settings,
    items: new Map(lists.items.map((item) => [item.id, item])),
    library: objects.library,
    recusals: objects.recusals.value,
    calendar: createCalendar(lists.ownDays),
    inputs: files.fileHashes(),
    blocking: hasErrors(blocking) ? blocking : [],
  };
  return { workspace, findings: [...blocking, ...objects.findings.filter((each) => !isListed.has(each))] };
}

/** Everything but the object library, each list read with those it leans on. */
function readLists(files: InputFiles, context: IntakeContext) {
  const { files: named } = context.settings;
  const missing: Finding[] = [];
  const open = (names: readonly string[]): SourceFile[] =>
    names.flatMap((file) => {
      const bytes = files.read(file);
      if (!isFinding(bytes)) return [{ file, bytes }];
      missing.push(bytes);
      return [];
    });
  const ownDays = ownDaysOf(named.calendar === null ? [] : open([named.calendar]), context);
  const items = readItems(open(named.items), context);
  const inspectors = readInspectors(open(named.inspectors), context);
  const recusals = readRecusals(open(named.recusals), { ...context, inspectors: inspectors.value });
  const plans = readPlans(open(named.plans), { ...context, items: items.value });
  return {
    ownDays: ownDays.value,
    items: items.value.items,
    inspectors: inspectors.value.inspectors,
    uncertified: inspectors.value.uncertified,
    recusals: recusals.value,
    plans: plans.value,
    findings: [
      ...missing,
      ...ownDays.findings,
      ...items.findings,
      ...applyRules(ITEM_RULES, items.value.items),
      ...inspectors.findings,
      ...recusals.findings,
      ...plans.findings,
    ],
  };
}

function readLibrary(files: InputFiles, context: IntakeContext, recusals: readonly Recusal[]) {
  const { objects, overlays } = context.settings.files;
  const missing: Finding[] = [];
  const sources = <Named extends { readonly file: string }>(list: readonly Named[]) =>
    list.flatMap((each) => {
      const source = files.source(each.file);
      if (!isFinding(source)) return [{ ...each, source }];
      missing.push(source);
      return [];
    });
  const recusedRepresentatives = new Set(
    recusals.flatMap(({ subject }) => (subject.kind === "representative" ? [subject.name] : [])),
  );
  const read = readObjects(
    {
      files: sources(objects),
      overlays: sources(overlays.map((file) => ({ file }))),
      recusedRepresentatives,
    },
    context,
  );
  return {
    ...read,
    missing,
    recusals: resolveRecusals(read.isComplete ? recusals : [], read.library, read.recused),
  };
}

function ownDaysOf(sources: readonly SourceFile[], context: IntakeContext) {
  const readings = sources.map((source) => readOwnDays(source, context));
  return {
    value: readings.flatMap(({ value }) =>
      [...value].map(([date, isWorking]): OwnDay => ({ date, isWorking })),
    ),
    findings: readings.flatMap(({ findings }) => findings),
  };
}

function isFinding(value: object): value is Finding {
  return "severity" in value;
}
