import { chartOrder, type ChartOrder } from "../charts/drawings.ts";
import type { Locale } from "../i18n/locale.ts";
import type { PageKind } from "../site/page-kinds.ts";
import { pagesOf } from "../site/plan.ts";
import type { SiteData } from "../tables/site-data.ts";
import { browserTexts } from "./browser-texts.ts";
import { ByteRoom } from "./byte-room.ts";
import { pageParts, type PageParts } from "./page-parts.ts";

/** Stands in the sections of a page where one of its charts goes; no text of the data may hold it. */
export const chartHole = "\uE002";

/** A page of which all is written but its frame and its charts. */
export interface ComposedPage {
  kind: PageKind;
  locale: Locale;
  /** Without base and folder of the language. */
  path: string;
  hasForm: boolean;
  parts: Omit<PageParts, "sections">;
  /** The sections as bytes of UTF-8, which go to another thread as they are. */
  sections: Uint8Array<ArrayBuffer>;
  /** In the order of their holes. */
  charts: ChartOrder[];
}

/** Takes what is composed, one after the other. */
export interface Writer {
  page(page: ComposedPage): void;
  /** A text at an address of the site. */
  text(address: string, text: string): void;
}

export interface ComposeOptions {
  data: SiteData;
  locale: Locale;
  /** The base of the deployment. */
  base: string;
  /** Whether every chart gets a page of its own. */
  takeAlong: boolean;
  writer: Writer;
}

/**
 * Makes the pages of a language one after the other, orders their charts and hands them on; a model goes with its turn, but for what the
 * pages of its charts need and what later pages would ask again.
 *
 * @returns the path of every page.
 */
export function composePages({ data, locale, base, takeAlong, writer }: ComposeOptions): string[] {
  const pages: { path: string; title: string }[] = [];
  const room = new ByteRoom();
  for (const [kind, page] of pagesOf(data, locale, { takeAlong })) {
    const charts: ChartOrder[] = [];
    const svgOf: Parameters<typeof pageParts>[1]["svgOf"] = (spec) => {
      charts.push(chartOrder(spec));
      return chartHole;
    };
    const { sections, ...parts } = pageParts(page, { locale, base, takeAlong, svgOf });
    for (const piece of sections) room.add(piece);
    writer.page({ kind, locale, path: page.path, hasForm: page.hasForm === true, parts, sections: new Uint8Array(room.take()), charts });
    pages.push({ path: page.path, title: page.title });
  }
  for (const [address, text] of browserTexts(data, locale, pages)) writer.text(address, text);
  return pages.map(({ path }) => path);
}
