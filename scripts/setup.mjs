// Runs before every npm script, on Node 18 or newer, with nothing installed yet: no imports but Node's own.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(root, "node_modules", ".setup-stamp");

/** The oldest Node that runs TypeScript files as they are. */
const oldestRuntime = [22, 18];

function isAtLeast(version, [major, minor]) {
  const [have, haveMinor] = version.replace(/^v/, "").split(".").map(Number);
  return have > major || (have === major && haveMinor >= minor);
}

/** What must not have changed since the last install: the lock file and the kind of machine. */
function fingerprint() {
  const lock = readFileSync(join(root, "package-lock.json"));
  return `${createHash("sha256").update(lock).digest("hex")} ${process.platform}-${process.arch}`;
}

/** The Node that the lock file brings for this machine, if there is one. */
function lockedRuntime() {
  const platform = process.platform === "win32" ? "win" : process.platform;
  return join(root, "node_modules", `node-${platform}-${process.arch}`, "bin", process.platform === "win32" ? "node.exe" : "node");
}

function versionOf(executable) {
  const answer = spawnSync(executable, ["--version"], { encoding: "utf8" });
  return answer.status === 0 ? answer.stdout.trim() : null;
}

/** Runs `npm ci`; resolves to its exit code. npm draws its own progress on a terminal, elsewhere a line is printed every ten seconds. */
function installLocked(node, npmPrefix = []) {
  const npm = process.env.npm_execpath ?? "";
  const options = [...npmPrefix, "ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error"];
  const viaNode = /npm-cli\.[cm]?js$/.test(npm);
  const command = viaNode ? [node, [npm, ...options]] : ["npm", options];
  const started = Date.now();
  const path = `${dirname(node)}${delimiter}${process.env.PATH ?? ""}`;
  const child = spawn(command[0], command[1], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, PATH: path },
    shell: !viaNode && process.platform === "win32",
  });
  const ticker = process.stdout.isTTY
    ? undefined
    : setInterval(() => console.log(`  still installing, ${Math.round((Date.now() - started) / 1000)} s`), 10_000);
  return new Promise((resolve) => {
    child.on("error", () => resolve(1));
    child.on("close", (code) => {
      clearInterval(ticker);
      resolve(code ?? 1);
    });
  });
}

/** Installs once more with the locked Node and a current npm: older ones leave out optional packages for this machine. */
async function installAgainWithLockedRuntime() {
  const folder = mkdtempSync(join(tmpdir(), "dan-van-mo-"));
  try {
    const copy = join(folder, process.platform === "win32" ? "node.exe" : "node");
    copyFileSync(lockedRuntime(), copy);
    chmodSync(copy, 0o755);
    return await installLocked(copy, ["exec", "--yes", "--package=npm@11.19.1", "--", "npm"]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Puts the locked Node where npm looks first for commands; npm 10 and older do not link a command of this name. */
function linkLockedRuntime() {
  const folder = join(root, "node_modules", ".bin");
  const inside = relative(folder, lockedRuntime());
  if (process.platform === "win32") writeFileSync(join(folder, "node.cmd"), `@"%~dp0\\${inside}" %*\r\n`);
  else if (!existsSync(join(folder, "node"))) symlinkSync(inside, join(folder, "node"));
}

/** Checks that later scripts get a Node that can run them; returns one sentence when not. */
function runtimeProblem() {
  const locked = versionOf(lockedRuntime());
  if (locked !== null && isAtLeast(locked, oldestRuntime)) {
    linkLockedRuntime();
    return null;
  }
  // A locked Node that does not start (another C library) must not stand in the way of the machine's own.
  for (const name of ["node", "node.cmd", "node.ps1"]) rmSync(join(root, "node_modules", ".bin", name), { force: true });
  if (isAtLeast(process.version, oldestRuntime)) return null;
  return `No Node ${oldestRuntime.join(".")} or newer comes with the locked packages for ${process.platform} ${process.arch} and this one is ${process.version}: install Node 24 from https://nodejs.org/ and run the command again.`;
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

const wanted = fingerprint();
const stamped = existsSync(stampFile) ? readFileSync(stampFile, "utf8") : "";
if (stamped !== wanted) {
  console.log("Installing the locked packages (once, then again only when package-lock.json changes)");
  const started = Date.now();
  let code = await installLocked(process.execPath);
  const leavesOutPackages = !isAtLeast(process.version, [22, 12]) && !(process.version.startsWith("v20.") && isAtLeast(process.version, [20, 19]));
  if (code === 0 && leavesOutPackages && versionOf(lockedRuntime()) !== null) code = await installAgainWithLockedRuntime();
  if (code !== 0) stop("npm ci failed: read its message above, check the network or the registry that npm uses, and run the command again.");
  console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s`);
}
const problem = runtimeProblem();
if (problem !== null) stop(problem);
if (stamped !== wanted) writeFileSync(stampFile, wanted);
