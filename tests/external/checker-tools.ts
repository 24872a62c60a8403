import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../scripts/lib/project-root.ts";

const listed = join(projectRoot, "tests", "external", "tools");
const folder = join(projectRoot, ".cache", "checker-tools");
const lockFile = "package-lock.json";

/**
 * Installs the locked checkers into `.cache` once, and gives the path of a file in one of them.
 *
 * They weigh 200 MB, so an ordinary `npm ci` leaves them out.
 *
 * @throws what npm says if it cannot install.
 */
export function checkerFile(path: string): string {
  const installed = join(folder, "node_modules", ".package-lock.json");
  const isCurrent = existsSync(installed) && readFileSync(join(listed, lockFile), "utf8") === readFileSync(join(folder, lockFile), "utf8");
  if (!isCurrent) install();
  return join(folder, "node_modules", path);
}

function install(): void {
  mkdirSync(folder, { recursive: true });
  for (const file of ["package.json", lockFile]) copyFileSync(join(listed, file), join(folder, file));
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status, stderr } = spawnSync(npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: folder,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`npm ci in ${folder} failed: ${stderr}`);
}
