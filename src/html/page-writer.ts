import { join } from "node:path";
import type { ChartOrder } from "../charts/drawings.ts";
import { localPath, type Locale } from "../i18n/locale.ts";
import type { PageKind } from "../site/page-kinds.ts";
import { chartHole, type ComposedPage, type Writer } from "./compose-pages.ts";
import { fillerOf } from "./frame.ts";
import { writeTexts } from "./write-texts.ts";

/** The frames of a language: of each kind of page, and of each page with a form, by its path. */
export interface FramesOfLanguage {
  ofKind: Record<PageKind, string>;
  ofPath: Record<string, string>;
}

/** The frames of all pages, and the folder where pages go. */
export interface Frames {
  of: Record<Locale, FramesOfLanguage>;
  outFolder: string;
}

type PageWithCharts = Omit<ComposedPage, "charts">;

/** Puts charts into composed pages, these into their frames, and writes them into the site; pages that come before the frames do wait for them. */
export class PageWriter implements Writer {
  private readonly svgOf: (chart: ChartOrder) => string;
  private frames: Frames | null = null;
  private waiting: [file: string, content: PageWithCharts | string][] = [];
  private readonly fillers = new Map<string, ReturnType<typeof fillerOf>>();

  /** @param svgOf draws a chart. */
  constructor(svgOf: (chart: ChartOrder) => string) {
    this.svgOf = svgOf;
  }

  page(page: ComposedPage): void {
    this.take(`${localPath(page.path, page.locale)}index.html`, this.withCharts(page));
  }

  text(address: string, text: string): void {
    this.take(address, text);
  }

  /** Takes the frames, and writes what waits for them. */
  useFrames(frames: Frames): void {
    this.frames = frames;
    for (const [file, content] of this.waiting) this.write(file, content, frames);
    this.waiting = [];
  }

  private take(file: string, content: PageWithCharts | string): void {
    if (this.frames === null) this.waiting.push([file, content]);
    else this.write(file, content, this.frames);
  }

  private write(file: string, content: PageWithCharts | string, frames: Frames): void {
    const texts = typeof content === "string" ? [content] : this.fillerFor(content, frames.of[content.locale])(content.parts);
    writeTexts(join(frames.outFolder, file), texts);
  }

  private withCharts({ charts, ...page }: ComposedPage): PageWithCharts {
    const texts = page.parts.sections.map((piece) => piece.split(chartHole));
    const places = texts.reduce((sum, { length }) => sum + length - 1, 0);
    if (places !== charts.length) throw new Error(`${page.path} has ${charts.length} charts and ${places} places for them.`);
    let drawn = 0;
    const sections = texts.flatMap((pieces) => pieces.flatMap((piece, index) => (index === 0 ? piece : [this.svgOf(charts[drawn++]!), piece])));
    return { ...page, parts: { ...page.parts, sections } };
  }

  private fillerFor({ kind, locale, path, hasForm }: PageWithCharts, frames: FramesOfLanguage): ReturnType<typeof fillerOf> {
    const name = `${locale} ${hasForm ? path : kind}`;
    const known = this.fillers.get(name);
    if (known !== undefined) return known;
    const frame = hasForm ? frames.ofPath[path] : frames.ofKind[kind];
    if (frame === undefined) throw new Error(`Nothing in src/pages makes a frame for ${path}.`);
    const filler = fillerOf(frame);
    this.fillers.set(name, filler);
    return filler;
  }
}
