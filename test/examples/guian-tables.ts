// The committed example, read with the parsers alone.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse as parseCsv } from "csv-parse/sync";
import { parse as parseYaml } from "yaml";

const FOLDER = join(import.meta.dirname, "../../examples/guian");

export type Row = Readonly<Record<string, string>>;

export interface Task {
  readonly id: string;
  readonly items: readonly string[];
  readonly objects: string;
  readonly ratio?: string;
  readonly count?: number;
  readonly tiers?: readonly Tier[];
  readonly rounds?: number;
  readonly lead: string;
  readonly responding?: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly group?: string;
  readonly inspected?: string;
}

export interface Tier {
  readonly credit?: readonly string[];
  readonly risk?: readonly string[];
  readonly complaints?: string;
  readonly ratio: string;
}

interface Settings {
  readonly departments: readonly { readonly id: string; readonly name: string }[];
  readonly subLibraries: readonly { readonly name: string; readonly where: Where }[];
}

export interface Where {
  readonly industry?: readonly string[];
  readonly kind?: readonly string[];
  readonly tags?: readonly string[];
}

export function bytesOf(name: string): string {
  return readFileSync(join(FOLDER, name), "utf8");
}

export function rowsOf(name: string): readonly Row[] {
  return parseCsv(bytesOf(name), { columns: true });
}

export function columnOf(name: string, header: string): readonly string[] {
  return rowsOf(name).map((row) => row[header] ?? "");
}

export function listOf(cell: string | undefined): readonly string[] {
  return cell ? cell.split(";") : [];
}

export const settings: Settings = parseYaml(bytesOf("suiji.yaml"));
export const tasks: readonly Task[] = parseYaml(bytesOf("plan-2026.yaml")).tasks;
