import { readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Locale } from "../../src/i18n/locale.ts";
import type { Frames } from "../../src/html/write-pages.ts";
import { pageKinds, framePath } from "../../src/site/page-kinds.ts";

/** Takes the frames of a language out of the site that Astro built. */
export function takeFrames(outFolder: string, locale: Locale): Frames {
  const frames = {} as Frames;
  let folder = "";
  for (const kind of pageKinds) {
    const file = join(outFolder, framePath(kind, locale), "index.html");
    frames[kind] = readFileSync(file, "utf8");
    folder = dirname(dirname(file));
  }
  rmSync(folder, { recursive: true });
  return frames;
}
