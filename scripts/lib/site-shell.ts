import { cpSync, existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import type { Frames, FramesOfLanguage } from "../../src/html/page-writer.ts";
import { locales, localPath, type Locale } from "../../src/i18n/locale.ts";
import { framePath, pageKinds } from "../../src/site/page-kinds.ts";
import { dataFolder } from "../../src/tables/data-folder.ts";
import { codeFiles, hashOf } from "./input-hash.ts";

/**
 * Lets Astro build what no figure changes: frames of pages, forms, scripts, styles, templates.
 *
 * Kept in the cache until the code or the registry changes.
 */
export async function buildShell(cacheFolder: string): Promise<string> {
  const folder = join(cacheFolder, "shell");
  const stampFile = join(cacheFolder, "shell-stamp");
  const stamp = hashOf([...codeFiles, join(dataFolder(), "registry/*.csv")], [process.env["SITE_BASE"] ?? "/"]);
  if (existsSync(folder) && existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return folder;
  // A build that is cut off leaves no stamp that could fit another shell.
  rmSync(stampFile, { force: true });
  const { build } = await import("astro");
  const growing = `${folder}-${process.pid}`;
  // Vitest leaves these to whoever builds from a test, and Astro would take them for its own: pages of a development server, another base.
  for (const name of ["DEV", "PROD", "MODE", "SSR", "BASE_URL"]) delete process.env[name];
  process.env["NODE_ENV"] = "production";
  try {
    await build({ root: resolve("."), outDir: growing, logLevel: "warn" });
  } catch (error) {
    rmSync(growing, { recursive: true, force: true });
    throw error;
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(growing, folder);
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(stampFile, stamp);
  return folder;
}

/** Puts what the shell has for readers into a folder, instead of whatever is there. */
export function placeShell(shell: string, folder: string): void {
  const framesFolders = ["khung", join("en", "khung")];
  rmSync(folder, { recursive: true, force: true });
  cpSync(shell, folder, { recursive: true, filter: (source) => !framesFolders.includes(relative(shell, source)) });
}

/** Reads the frames out of the shell. */
export function framesOf(shell: string, outFolder: string): Frames {
  return { of: Object.fromEntries(locales.map((locale) => [locale, framesOfLanguage(shell, locale)])) as Frames["of"], outFolder };
}

function framesOfLanguage(shell: string, locale: Locale): FramesOfLanguage {
  const read = (path: string): string => readFileSync(join(shell, path, "index.html"), "utf8");
  const root = join(shell, localPath("/", locale));
  const forms = globSync("*/index.html", { cwd: root }).map((file) => `/${file.split(sep)[0]}/`);
  return {
    ofKind: Object.fromEntries(pageKinds.map((kind) => [kind, read(framePath(kind, locale))])) as FramesOfLanguage["ofKind"],
    ofPath: Object.fromEntries(forms.map((path) => [path, read(localPath(path, locale))])),
  };
}
