// Loaded into every process of a measured command: notes at its end how much memory it had at most and how long it computed.
import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { isMainThread } from "node:worker_threads";

if (isMainThread) {
  process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const usage = { script: basename(process.argv[1] ?? ""), peakMegabytes: maxRSS / 1024, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 };
    writeFileSync(join(process.env["BENCH_USAGE_FOLDER"] ?? ".", String(process.pid)), JSON.stringify(usage));
  });
}
