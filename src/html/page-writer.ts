import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ChartOrder } from "../charts/drawings.ts";
import { localPath, type Locale } from "../i18n/locale.ts";
import type { PageKind } from "../site/page-kinds.ts";
import { ByteRoom } from "./byte-room.ts";
import { chartHole, type ComposedPage, type Writer } from "./compose-pages.ts";
import { fillerOf, type PartsOf } from "./frame.ts";

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

type Piece = string | Uint8Array;
type PageWithCharts = Omit<ComposedPage, "charts" | "parts" | "sections"> & { parts: PartsOf<Piece> };

const hole = Buffer.from(chartHole);

/** Puts charts into composed pages, these into their frames, and writes them into the site; pages that come before the frames do wait for them. */
export class PageWriter implements Writer {
  private readonly svgOf: (chart: ChartOrder) => string;
  private readonly onWritten: () => void;
  private frames: Frames | null = null;
  private waiting: [file: string, content: PageWithCharts | string][] = [];
  private readonly room = new ByteRoom();
  private readonly fillers = new Map<string, ReturnType<typeof fillerOf>>();

  /**
   * @param svgOf draws a chart.
   * @param onWritten is told of each page or text once it is in its file.
   */
  constructor(svgOf: (chart: ChartOrder) => string, onWritten: () => void = () => undefined) {
    this.svgOf = svgOf;
    this.onWritten = onWritten;
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
    const pieces = typeof content === "string" ? [content] : this.fillerFor(content, frames.of[content.locale])(content.parts);
    for (const piece of pieces) this.room.add(piece);
    const path = join(frames.outFolder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, this.room.take());
    this.onWritten();
  }

  private withCharts({ charts, sections, parts, ...page }: ComposedPage): PageWithCharts {
    const texts = split(sections);
    if (texts.length - 1 !== charts.length)
      throw new Error(`${page.path} has ${charts.length} charts and ${texts.length - 1} places for them; no text may hold U+E002.`);
    return {
      ...page,
      parts: { ...parts, sections: texts.flatMap((text, index) => (index === 0 ? [text] : [this.svgOf(charts[index - 1]!), text])) },
    };
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

/** Parts sections where charts go. */
function split(sections: Uint8Array): Uint8Array[] {
  const bytes = Buffer.from(sections.buffer, sections.byteOffset, sections.length);
  const texts: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(hole); end !== -1; end = bytes.indexOf(hole, start)) {
    texts.push(bytes.subarray(start, end));
    start = end + hole.length;
  }
  return [...texts, bytes.subarray(start)];
}
