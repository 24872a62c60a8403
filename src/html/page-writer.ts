import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { localPath, type Locale } from "../i18n/locale.ts";
import type { PageKind } from "../site/page-kinds.ts";
import type { ComposedPage, Writer } from "./compose-pages.ts";
import { fillerOf } from "./frame.ts";

/** The frames of a language: of each kind of page, and of each page with a form, by its path; and where pages go. */
export interface Frames {
  ofKind: Record<PageKind, string>;
  ofPath: Record<string, string>;
  outFolder: string;
}

/** Puts composed pages into their frames and writes them into the site; what comes before the frames do waits for them. */
export class PageWriter implements Writer {
  private readonly locale: Locale;
  private readonly takeFrames: () => Frames | null;
  private frames: Frames | null = null;
  private waiting: [file: string, content: ComposedPage | string][] = [];
  private readonly fillers = new Map<string, ReturnType<typeof fillerOf>>();

  /** @param takeFrames gives the frames as soon as they are there, null before. */
  constructor(locale: Locale, takeFrames: () => Frames | null) {
    this.locale = locale;
    this.takeFrames = takeFrames;
  }

  page(page: ComposedPage): void {
    this.take(`${localPath(page.path, this.locale)}index.html`, page);
  }

  text(address: string, text: string): void {
    this.take(address, text);
  }

  private take(file: string, content: ComposedPage | string): void {
    this.frames ??= this.takeFrames();
    this.waiting.push([file, content]);
    if (this.frames !== null) this.finish(this.frames);
  }

  /** Writes what waits. */
  finish(frames: Frames): void {
    this.frames = frames;
    for (const [file, content] of this.waiting) {
      const path = join(frames.outFolder, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, typeof content === "string" ? content : this.fillerFor(content, frames)(content.parts));
    }
    this.waiting = [];
  }

  private fillerFor({ kind, path, hasForm }: ComposedPage, frames: Frames): ReturnType<typeof fillerOf> {
    const name = hasForm ? path : kind;
    const known = this.fillers.get(name);
    if (known !== undefined) return known;
    const frame = hasForm ? frames.ofPath[path] : frames.ofKind[kind];
    if (frame === undefined) throw new Error(`Nothing in src/pages makes a frame for ${path}.`);
    const filler = fillerOf(frame);
    this.fillers.set(name, filler);
    return filler;
  }
}
