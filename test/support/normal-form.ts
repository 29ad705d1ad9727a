// The one normaliser: takes out of a ledger's files and of terminal text what a replay may differ in.

/** CONTRACT: a replay may differ in these keys of act.json and in nothing else. */
const MAY_DIFFER = ["envelope", "previous", "inputs", "tool"] as const;

const HIDDEN = "…";

/** act.json with the keys that may differ hidden, everything else byte for byte. */
function normalAct(text: string): string {
  const act = JSON.parse(text) as Record<string, unknown>;
  for (const key of MAY_DIFFER) if (key in act) act[key] = HIDDEN;
  return `${JSON.stringify(act, null, 2)}\n`;
}

/** Any file of a ledger, by its path. */
export function normalFile(path: string, text: string): string {
  return path.endsWith("act.json") ? normalAct(text) : text;
}

/** Hashes of act.json cover its envelope, so HEAD is hidden; fingerprints do not, so they stay. */
export function normalTerminal(text: string): string {
  return text
    .replace(/\b(\d{4}):[0-9a-f]{12,64}\b/g, `$1:${HIDDEN}`)
    .replace(/\b\d{4}-\d\d-\d\dT[\d:.]+Z/g, HIDDEN);
}
