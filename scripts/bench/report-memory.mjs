// Loaded into every process of a measured command: notes at its end how much memory it had at most.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMainThread } from "node:worker_threads";

if (isMainThread) {
  process.on("exit", () => {
    writeFileSync(join(process.env["BENCH_MEMORY_FOLDER"] ?? ".", String(process.pid)), String(process.resourceUsage().maxRSS));
  });
}
