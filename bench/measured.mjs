// Preloaded into a measured process: tells on exit what it cost, as the operating system counted it.

import { writeSync } from "node:fs";

process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, JSON.stringify({ maxRssKilobytes: maxRSS, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 }));
});
