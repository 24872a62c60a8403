import { spawn } from "node:child_process";
import { join } from "node:path";
import { cacheFolder } from "./cache-folder.ts";
import { projectRoot } from "./project-root.ts";

/** One command of a longer job: a script or tool of this project, run by the Node that runs the job. */
export interface Step {
  title: string;
  /** The script and its arguments, relative to the project. */
  command: readonly string[];
  /** Another command that runs at the same time; the step is done when both are. */
  beside?: readonly string[];
  environment?: Record<string, string>;
}

/** Runs one step with its output shown; resolves to its exit code, or to that of the command beside it where only that failed. */
export async function runStep({ command, beside, environment }: Step): Promise<number> {
  const codes = await Promise.all([command, ...(beside === undefined ? [] : [beside])].map((one) => run(one, environment)));
  return codes.find((code) => code !== 0) ?? 0;
}

/** Where Node keeps the code that one command compiled for the next, and for the threads of the next. */
const compiled = { NODE_COMPILE_CACHE: join(cacheFolder(), "code") };

function run(command: readonly string[], environment: Step["environment"]): Promise<number> {
  const child = spawn(process.execPath, [...command], { cwd: projectRoot, stdio: "inherit", env: { ...compiled, ...process.env, ...environment } });
  // Ctrl-C reaches the child too: wait for it to end in its own way.
  const ignore = (): void => undefined;
  process.on("SIGINT", ignore);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      process.off("SIGINT", ignore);
      resolve(code ?? (signal === null ? 1 : 130));
    });
  });
}

/** Runs steps one after the other, numbered and timed; the first that fails ends the whole with its exit code. */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  for (const [index, step] of steps.entries()) {
    console.log(`\n[${index + 1}/${steps.length}] ${step.title}`);
    const started = performance.now();
    const code = await runStep(step);
    if (code !== 0) {
      console.error(`\nStopped at step ${index + 1} of ${steps.length} (${step.title}): see its message above.`);
      process.exit(code);
    }
    console.log(`[${index + 1}/${steps.length}] done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
}
