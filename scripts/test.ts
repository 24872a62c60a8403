import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { projectRoot } from "./lib/project-root.ts";
import { runStep } from "./lib/run-steps.ts";
import { countTests, summaryLine } from "./lib/test-summary.ts";

const report = join(projectRoot, ".cache", "test-report.json");
await mkdir(join(projectRoot, ".cache"), { recursive: true });
await rm(report, { force: true });
const code = await runStep({
  title: "Tests",
  command: [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
});
const counts = countTests(await readFile(report, "utf8").catch(() => null), code);
console.log(`\n${summaryLine(counts)}`);
process.exit(code !== 0 ? code : counts.failed > 0 || counts.passed === 0 ? 1 : 0);
