import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folders: string[] = [];

/**
 * Builds the site from a copy of the project in another folder, time zone and locale.
 *
 * Of the caches it has only the pictures of charts, which take longest and lie under the hash of what they show: where that differs
 * there, another picture is drawn, and seen.
 */
function buildElsewhere(environment: Record<string, string>): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "dan-van-mo-"));
  folders.push(folder);
  for (const name of [
    "src",
    "scripts",
    "public",
    "data",
    "astro.config.mjs",
    "package.json",
    "package-lock.json",
    "tsconfig.json",
    "CITATION.cff",
    "LICENSE-DATA",
  ]) {
    cpSync(name, join(folder, name), { recursive: true });
  }
  cpSync(".cache/chart-files", join(folder, ".cache/chart-files"), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  for (const script of ["build-data.ts", "build-site.ts"]) {
    const run = spawnSync(process.execPath, [join("scripts", script)], { cwd: folder, env: { ...process.env, ...environment }, encoding: "utf8" });
    if (run.status !== 0) throw new Error(`${script} failed:\n${run.stdout}\n${run.stderr}`);
  }
  return hashes(join(folder, "dist"));
}

function hashes(folder: string): Map<string, string> {
  const files = globSync("**/*", { cwd: folder, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  return new Map(
    files.map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(join(folder, file)))
        .digest("hex"),
    ]),
  );
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe("two builds", () => {
  it("give the same bytes in another folder, time zone and locale", { timeout: 240_000 }, () => {
    const here = hashes("dist");
    expect(here.size).toBeGreaterThan(1_000);
    const there = buildElsewhere({ TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" });
    const different = [...new Set([...here.keys(), ...there.keys()])].filter((file) => here.get(file) !== there.get(file));
    expect(different).toEqual([]);
  });
});
