import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { projectRoot } from "../../scripts/lib/project-root.ts";

const version = "153.0.0";

/** The Chromium of the npm package, unpacked; its libraries and fonts are for machines that have none. */
export interface PackagedBrowser {
  executablePath: string;
  environment: Record<string, string>;
}

/**
 * Unpacks the Chromium that the npm package @sparticuz/chromium ships into `.cache`, once, and says where it lies.
 *
 * The package itself unpacks into the shared temporary folder, where a second test process would start a half-written file.
 */
export async function packagedBrowser(): Promise<PackagedBrowser> {
  if (process.platform !== "linux" || process.arch !== "x64") throw new Error(`is for Linux x64, not ${process.platform} ${process.arch}`);
  const folder = join(projectRoot, ".cache", `packaged-chromium-${version}`);
  if (!existsSync(folder)) await unpack(folder);
  return {
    executablePath: join(folder, "chromium"),
    environment: { LD_LIBRARY_PATH: join(folder, "al2023", "lib"), FONTCONFIG_FILE: join(folder, "fonts.conf") },
  };
}

/** Names where the fonts lie: the settings of the package look for them elsewhere, and a Chromium without any font ends at the first page. */
function fontSettings(folder: string): string {
  const folders = ["/usr/share/fonts", join(folder, "fonts")].map((path) => `<dir>${path}</dir>`).join("");
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}<cachedir>${join(folder, "font-cache")}</cachedir></fontconfig>\n`;
}

async function unpack(folder: string): Promise<void> {
  await mkdir(join(projectRoot, ".cache"), { recursive: true });
  const unpacked = await mkdtemp(`${folder}-`);
  const script = `const { default: chromium } = await import("@sparticuz/chromium"); await chromium.executablePath();`;
  // The package adds its libraries only where it recognises a cloud machine by this variable.
  const env = { ...process.env, TMPDIR: unpacked, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x" };
  await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], { cwd: projectRoot, env });
  await writeFile(join(unpacked, "fonts.conf"), fontSettings(folder));
  // Another process may have been quicker: its copy is as good.
  await rename(unpacked, folder).catch(() => rm(unpacked, { recursive: true, force: true }));
}
