import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { TestProject } from "vitest/node";
import { projectRoot } from "../scripts/lib/project-root.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The file that is there once the site is built, or cannot be: it holds what went wrong, or nothing. */
    siteOutcome: string;
  }
}

/**
 * Builds the real site once for the tests that read it, beside the tests that do not; nothing is drawn again where nothing changed.
 *
 * A site that does not build ends the run at once: one failure, with the message of the build.
 *
 * @throws if the tables are not what the data gives: no test would say it better.
 */
export default async function startSite(project: TestProject): Promise<() => Promise<void>> {
  if ((await run("scripts/build-data.ts", "--check")) !== 0)
    throw new Error("data/tables is not what data/ gives: run npm run data, look at what changed and commit it.");
  const folder = mkdtempSync(join(tmpdir(), "site-of-tests-"));
  const outcome = join(folder, "outcome");
  project.provide("siteOutcome", outcome);
  const building = run("scripts/build-site.ts").then((code) => {
    const problem = code === 0 ? "" : "The site does not build: see the message above.";
    if (problem !== "") {
      console.error(`\n${problem}\n`);
      process.exitCode = 1;
      void project.vitest.cancelCurrentRun("test-failure");
    }
    writeFileSync(outcome, problem);
  });
  return async () => {
    await building;
    rmSync(folder, { recursive: true });
  };
}

/** Runs a script, its output line by line among that of the tests. */
function run(...command: string[]): Promise<number> {
  const child = spawn(process.execPath, command, { cwd: projectRoot, stdio: ["ignore", "pipe", "pipe"] });
  createInterface(child.stdout).on("line", (line) => console.log(line));
  createInterface(child.stderr).on("line", (line) => console.error(line));
  return new Promise((resolve, reject) => child.once("error", reject).once("close", (code) => resolve(code ?? 1)));
}
