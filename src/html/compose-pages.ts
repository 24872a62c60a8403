import { join } from "node:path";
import { Drawings, type DrawReport } from "../charts/drawings.ts";
import type { Locale } from "../i18n/locale.ts";
import type { PageKind } from "../site/page-kinds.ts";
import { pagesOf } from "../site/plan.ts";
import type { SiteData } from "../tables/site-data.ts";
import { browserTexts } from "./browser-texts.ts";
import { pageParts, type PageParts } from "./page-parts.ts";

/** A page of which all is written but its frame. */
export interface ComposedPage {
  kind: PageKind;
  /** Without base and folder of the language. */
  path: string;
  hasForm: boolean;
  parts: PageParts;
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
  cacheFolder: string;
  /** Whether every chart gets a page of its own. */
  takeAlong: boolean;
  writer: Writer;
}

/** What was composed: the path of every page, and its charts. */
export interface ComposeReport {
  paths: string[];
  drawings: DrawReport;
}

/** Makes the pages of a language one after the other, draws their charts and hands them on; of a model only what the pages of its charts need outlives its turn. */
export function composePages({ data, locale, base, cacheFolder, takeAlong, writer }: ComposeOptions): ComposeReport {
  const drawings = Drawings.open(join(cacheFolder, "charts", locale));
  const place = { locale, base, takeAlong, svgOf: drawings.svgOf.bind(drawings) };
  const pages: { path: string; title: string }[] = [];
  for (const [kind, page] of pagesOf(data, locale, { takeAlong })) {
    writer.page({ kind, path: page.path, hasForm: page.hasForm === true, parts: pageParts(page, place) });
    pages.push({ path: page.path, title: page.title });
  }
  for (const [address, text] of browserTexts(data, locale, pages)) writer.text(address, text);
  return { paths: pages.map(({ path }) => path), drawings: drawings.close() };
}
