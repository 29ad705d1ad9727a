// npm run bench: the budgets, each as a ratio of medians against a peer or a unit measured in the same run.
// `npm run bench -- --rows 60000 --rounds 3` for a quick look.

import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { makeWorkspace } from "./make-workspace.mjs";
import { measureInTurn } from "./measure.mjs";

const { values } = parseArgs({
  options: { rows: { type: "string", default: "1000000" }, rounds: { type: "string", default: "5" } },
});
const [rows, rounds] = [Number(values.rows), Number(values.rounds)];
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const suiji = here("../bin/suiji.js");

const folder = mkdtempSync(join(tmpdir(), "suiji-bench-"));
try {
  const big = join(folder, "big");
  const small = join(folder, "small");
  await makeWorkspace(big, rows);
  cpSync(here("../examples/guian"), small, { recursive: true });
  const withoutLedger = (workspace) => () =>
    rmSync(join(workspace, "ledger"), { recursive: true, force: true });
  const results = measureInTurn(
    {
      "draw, whole library": {
        args: [suiji, "draw", "--task", "T1", "--seed", "bench", "-C", big],
        before: withoutLedger(big),
      },
      "verify of it": { args: [suiji, "verify", "-C", big] },
      "validate of it": { args: [suiji, "validate", "-C", big] },
      "csv-parse to arrays": { args: [here("csv-parse-alone.mjs"), join(big, "objects.csv")] },
      "a million hashes": { args: [here("million-hashes.mjs")] },
      "draw, the example": {
        args: [suiji, "draw", "--all", "--seed", "bench", "-C", small],
        before: withoutLedger(small),
      },
      "--help": { args: [suiji, "--help"] },
      "bare node": { args: [here("nothing.mjs")] },
    },
    rounds,
  );
  print(results);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function print(results) {
  const seconds = ({ min, median, max }) => `${median.toFixed(2)} (${min.toFixed(2)}–${max.toFixed(2)})`;
  console.log(
    `${rows} rows, ${rounds} rounds, node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`,
  );
  for (const [name, { wall, cpu, rss }] of Object.entries(results)) {
    const megabytes = (rss.median / 1024).toFixed(0);
    console.log(`${name.padEnd(22)} wall ${seconds(wall)} s  cpu ${seconds(cpu)} s  peak ${megabytes} MB`);
  }
  const ratio = (a, b, figure = "wall") => (results[a][figure].median / results[b][figure].median).toFixed(2);
  const budget = (text, is, most) => console.log(`${text.padEnd(58)} ${is.padStart(6)}  at most ${most}`);
  budget("draw / csv-parse, wall", ratio("draw, whole library", "csv-parse to arrays"), "0.6");
  budget("draw / csv-parse, cpu", ratio("draw, whole library", "csv-parse to arrays", "cpu"), "0.6");
  budget("draw, peak MB", (results["draw, whole library"].rss.median / 1024).toFixed(0), "400");
  budget("verify / draw, wall", ratio("verify of it", "draw, whole library"), "1.0 (later)");
  budget(
    "draw of the example / a million hashes, wall",
    ratio("draw, the example", "a million hashes"),
    "2.5",
  );
  budget("--help / bare node, wall", ratio("--help", "bare node"), "3");
}
