import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { localPath } from "../i18n/locale.ts";
import type { PageKind } from "../site/page-kinds.ts";
import type { PageHead } from "./compose-pages.ts";
import { fillerOf } from "./frame.ts";
import { pageParts } from "./page-parts.ts";

/** The frame of each kind of page, in one language. */
export type Frames = Record<PageKind, string>;

/** Writes composed pages into the built site, each in the frame of its kind, and says how many; Astro has written those that have a form. */
export function writePages(
  heads: Record<PageKind, PageHead[]>,
  options: { frames: Frames; outFolder: string; base: string; bodyOf: (head: PageHead) => string },
): number {
  const { frames, outFolder, base, bodyOf } = options;
  let written = 0;
  for (const [kind, frame] of Object.entries(frames)) {
    const fill = fillerOf(frame);
    for (const head of heads[kind as PageKind]) {
      if (head.hasForm === true) continue;
      const folder = join(outFolder, localPath(head.path, head.locale));
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, "index.html"), fill(pageParts(head, bodyOf(head), base)));
      written += 1;
    }
  }
  return written;
}
