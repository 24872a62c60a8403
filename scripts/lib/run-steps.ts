import { spawn } from "node:child_process";
import { projectRoot } from "./project-root.ts";

/** One command of a longer job: a script or tool of this project, run by the Node that runs the job. */
export interface Step {
  title: string;
  /** The script and its arguments, relative to the project. */
  command: readonly string[];
  environment?: Record<string, string>;
}

/** Runs one step with its output shown; resolves to its exit code. */
export function runStep({ command, environment }: Step): Promise<number> {
  const child = spawn(process.execPath, [...command], { cwd: projectRoot, stdio: "inherit", env: { ...process.env, ...environment } });
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
