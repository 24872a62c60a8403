import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { projectRoot } from "../../scripts/lib/project-root.ts";

let folder: string;
let npm: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "setup-"));
  npm = join(folder, "fake", "npm-cli.cjs");
  mkdirSync(join(folder, "scripts"));
  mkdirSync(join(folder, "fake"));
  copyFileSync(join(projectRoot, "scripts", "setup.mjs"), join(folder, "scripts", "setup.mjs"));
  writeFileSync(join(folder, "package-lock.json"), "{}");
  writeFakeNpm(0);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** An npm that notes how it was called and makes the folder that an install leaves. */
function writeFakeNpm(exitCode: number): void {
  writeFileSync(
    npm,
    `const fs = require("node:fs");
fs.appendFileSync("calls.txt", process.argv.slice(2).join(" ") + "\\n");
fs.mkdirSync("node_modules/.bin", { recursive: true });
process.exit(${exitCode});`,
  );
}
function setUp(): { status: number | null; output: string } {
  const run = spawnSync(process.execPath, ["scripts/setup.mjs"], { cwd: folder, encoding: "utf8", env: { ...process.env, npm_execpath: npm } });
  return { status: run.status, output: run.stdout + run.stderr };
}
const calls = (): string[] => (existsSync(join(folder, "calls.txt")) ? readFileSync(join(folder, "calls.txt"), "utf8").trim().split("\n") : []);

test("the first run installs exactly what is locked, the second nothing and says nothing", () => {
  expect(setUp().status).toBe(0);
  expect(calls()).toHaveLength(1);
  expect(calls()[0]).toMatch(/^ci --include=dev --include=optional /);
  expect(setUp()).toEqual({ status: 0, output: "" });
  expect(calls()).toHaveLength(1);
});

test("a changed lock file installs again", () => {
  setUp();
  writeFileSync(join(folder, "package-lock.json"), '{ "changed": true }');
  setUp();
  expect(calls()).toHaveLength(2);
});

test("a failed install stops, says what to do and is tried again next time", () => {
  writeFakeNpm(1);
  const failed = setUp();
  expect(failed.status).toBe(1);
  expect(failed.output).toContain("npm ci failed");
  writeFakeNpm(0);
  expect(setUp().status).toBe(0);
  expect(calls()).toHaveLength(2);
});

test.runIf(process.platform === "linux")("a locked Node that does not start here does not stand in the way of the machine's own", () => {
  setUp();
  const runtime = join(folder, "node_modules", `node-linux-${process.arch}`, "bin");
  mkdirSync(runtime, { recursive: true });
  writeFileSync(join(runtime, "node"), "not a program", { mode: 0o755 });
  writeFileSync(join(folder, "node_modules", ".bin", "node"), "");
  expect(setUp().status).toBe(0);
  expect(existsSync(join(folder, "node_modules", ".bin", "node"))).toBe(false);
});

test("every npm script sets up first", () => {
  const { scripts } = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8")) as { scripts: Record<string, string> };
  const commands = Object.keys(scripts).filter((name) => !(name.startsWith("pre") && name.slice(3) in scripts));
  expect(commands).toEqual(expect.arrayContaining(["start", "test", "build", "data", "dev", "check", "fix", "bench"]));
  for (const name of commands) expect([name, scripts[`pre${name}`]]).toEqual([name, "node scripts/setup.mjs"]);
});

test("the lock file names no registry host and has every package of every machine", () => {
  const { packages } = JSON.parse(readFileSync(join(projectRoot, "package-lock.json"), "utf8")) as {
    packages: Record<string, { resolved?: string; optionalDependencies?: Record<string, string> }>;
  };
  const names = Object.keys(packages);
  expect(names.length).toBeGreaterThan(300);
  const hosts = Object.values(packages).flatMap(({ resolved }) => (resolved === undefined ? [] : [new URL(resolved).host]));
  expect(hosts.filter((host) => host !== "registry.npmjs.org")).toEqual([]);
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !names.some((other) => other.endsWith(`node_modules/${name}`)) && path !== ""),
  );
  expect(missing).toEqual([]);
});
