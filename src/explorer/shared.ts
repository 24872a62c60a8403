import type { BrowserFigures, BrowserRegistry } from "../site/comparison/browser-data.ts";

/** Where files of data leave what they hold: scripts, because a page opened from a disk may not fetch. */
export interface ComparedFiles {
  registry?: BrowserRegistry;
  figures?: Partial<Record<string, BrowserFigures>>;
}

export const shared: typeof globalThis & { danVanMoCompared?: ComparedFiles } = globalThis;
