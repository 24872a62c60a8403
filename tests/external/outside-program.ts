import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";

/** A program from outside npm, or how to get it. */
export interface OutsideProgram {
  found: boolean;
  /** Runs it and gives what it prints. */
  run: (args: readonly string[]) => Promise<string>;
}

/** Looks for the first command that answers; says loudly which packages bring it where none does. */
export function outsideProgram(commands: readonly string[], { probe, packages }: { probe: readonly string[]; packages: string }): OutsideProgram {
  const command = commands.find((name) => spawnSync(name, [...probe], { stdio: "ignore" }).status === 0);
  if (command === undefined) console.warn(`\nSKIPPED: ${commands.join(" or ")} does not run here; apt-get install -y ${packages} brings it.\n`);
  return {
    found: command !== undefined,
    run: async (args) => (await promisify(execFile)(command ?? "", [...args], { encoding: "utf8", maxBuffer: 1e8 })).stdout,
  };
}
