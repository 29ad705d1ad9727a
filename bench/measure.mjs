// Runs commands as whole processes, in turn, several times, and gives medians.

import { spawnSync } from "node:child_process";

const PRELOAD = new URL("./measured.mjs", import.meta.url).href;

/** `commands`: name → { args, before? }. A round runs each once, so that a drifting machine is fair to all. */
export function measureInTurn(commands, rounds) {
  const samples = new Map(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, { args, before }] of Object.entries(commands)) {
      before?.();
      const sample = runOnce(name, args);
      // The first round warms the file cache and is not counted.
      if (round > 0) samples.get(name).push(sample);
    }
  }
  return Object.fromEntries([...samples].map(([name, runs]) => [name, summary(runs)]));
}

function runOnce(name, args) {
  const started = process.hrtime.bigint();
  const { status, output, stderr } = spawnSync(process.execPath, ["--import", PRELOAD, ...args], {
    stdio: ["ignore", "ignore", "pipe", "pipe"],
    maxBuffer: 1 << 26,
  });
  const wallSeconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
  return { wallSeconds, ...JSON.parse(output[3].toString()) };
}

function summary(runs) {
  const of = (key) => runs.map((run) => run[key]).sort((a, b) => a - b);
  const figures = (key) => {
    const sorted = of(key);
    return { min: sorted[0], median: sorted[Math.floor(sorted.length / 2)], max: sorted.at(-1) };
  };
  return { wall: figures("wallSeconds"), cpu: figures("cpuSeconds"), rss: figures("maxRssKilobytes") };
}
