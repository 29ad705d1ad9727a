// Which folder of src may use which: the one table of the house, from the floor up.

/** Floors that only look at values; whoever stands above may use any of them. */
const GROUND = ["domain", "tables", "regulation", "diagnostics"] as const;

export const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  tables: [],
  regulation: ["domain"],
  diagnostics: ["domain", "tables"],
  tickets: ["domain", "tables"],
  calendar: ["domain", "regulation"],
  csv: GROUND,
  ledger: [...GROUND, "csv", "tickets"],
  draw: [...GROUND, "calendar", "csv", "ledger", "tickets"],
  assign: [...GROUND, "calendar", "csv", "ledger", "tickets"],
  merge: [...GROUND, "calendar", "csv", "ledger", "tickets"],
  results: [...GROUND, "calendar", "csv", "ledger"],
  publicity: [...GROUND, "calendar", "csv", "ledger", "results"],
  forecast: [...GROUND, "assign", "calendar", "csv", "draw", "ledger", "merge", "tickets"],
  // The library that intake fills is the table that a draw reads.
  intake: [...GROUND, "calendar", "csv", "draw"],
  rules: [...GROUND, "calendar"],
  audit: [
    ...GROUND,
    "assign",
    "calendar",
    "csv",
    "draw",
    "ledger",
    "merge",
    "publicity",
    "results",
    "tickets",
  ],
  files: [...GROUND, "csv", "intake", "ledger"],
};

/** Stands above all others and may use any of them. */
export const TOP = "cli";
