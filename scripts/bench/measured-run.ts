import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { projectRoot } from "../lib/project-root.ts";

/** What a finished command took, and what it printed. */
export interface MeasuredRun {
  seconds: number;
  /** Computing time of all threads and processes: less shaken than seconds by what else the machine does. */
  cpuSeconds: number;
  /** Highest resident memory; where the command started others, of all of them together. */
  peakMegabytes: number;
  /** What each script that ran took of it. */
  scripts: Record<string, { cpuSeconds: number; peakMegabytes: number }>;
  output: string;
}

/**
 * Runs a script in a process of its own and measures it from outside.
 *
 * @throws with the end of its output if it fails: a broken build has no speed.
 */
export async function measuredRun(
  command: readonly string[],
  { environment = {}, cwd = projectRoot }: { environment?: Record<string, string>; cwd?: string } = {},
): Promise<MeasuredRun> {
  const scratch = join(projectRoot, ".cache", "bench");
  mkdirSync(scratch, { recursive: true });
  const usageFolder = mkdtempSync(join(scratch, "usage-"));
  const report = pathToFileURL(join(import.meta.dirname, "report-usage.mjs")).href;
  const env = { ...process.env, ...environment, NODE_OPTIONS: `--import=${report}`, BENCH_USAGE_FOLDER: usageFolder };
  try {
    const started = performance.now();
    const { code, output } = await run(command, { cwd, env });
    const seconds = (performance.now() - started) / 1000;
    if (code !== 0) throw new Error(`${command.join(" ")} ended with code ${code}:\n${output.slice(-3000)}`);
    const usages = readdirSync(usageFolder).map(
      (name) => JSON.parse(readFileSync(join(usageFolder, name), "utf8")) as { script: string; cpuSeconds: number; peakMegabytes: number },
    );
    const sum = (of: "cpuSeconds" | "peakMegabytes"): number => usages.reduce((total, usage) => total + usage[of], 0);
    return {
      seconds,
      cpuSeconds: sum("cpuSeconds"),
      peakMegabytes: sum("peakMegabytes"),
      scripts: Object.fromEntries(usages.map((usage) => [usage.script, usage])),
      output,
    };
  } finally {
    rmSync(usageFolder, { recursive: true });
  }
}

function run(command: readonly string[], options: { cwd: string; env: NodeJS.ProcessEnv }): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [...command], { ...options, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output }));
  });
}
