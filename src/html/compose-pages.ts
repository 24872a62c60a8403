import { hash } from "node:crypto";
import { join } from "node:path";
import type { SearchIndex } from "../client/search/index-format.ts";
import { Drawings, type DrawReport } from "../charts/drawings.ts";
import { TextStore } from "../charts/text-store.ts";
import { locales, type Locale } from "../i18n/locale.ts";
import { browserFigures, browserRegistry } from "../site/comparison/browser-data.ts";
import { comparisonSubjects, type ComparisonSubject } from "../site/comparison/subjects.ts";
import type { PageFrame, PageModel } from "../site/model.ts";
import { pageKinds, type PageKind } from "../site/page-kinds.ts";
import { pagesOf } from "../site/plan.ts";
import { searchIndex } from "../site/search/search-index.ts";
import type { SiteData } from "../tables/site-data.ts";
import { bodiesFolder } from "./bodies-folder.ts";
import { bodyHtml } from "./body-html.ts";

/** What the frame of a page needs of its model; the rest stands as HTML in the store of bodies, under `bodyKey`. */
export interface PageHead extends PageFrame {
  bodyKey: string;
}

/** All pages of a language, their bodies written. */
export interface ComposedPages {
  heads: Record<PageKind, PageHead[]>;
  searchIndex: SearchIndex;
  /** What the page of comparing offers. */
  subjects: ComparisonSubject[];
  /** As JSON, the registry and the figures of each subject as they go to a browser; they have no language and come with the first. */
  compared: { registry: string; figures: Record<string, string> } | null;
  drawings: DrawReport;
}

export interface ComposeOptions {
  data: SiteData;
  locale: Locale;
  /** The base of the deployment. */
  base: string;
  cacheFolder: string;
  /** Whether every chart gets a page of its own. */
  takeAlong: boolean;
}

const packBytes = 8_000_000;

/**
 * Makes the pages of a language one after the other, draws their charts and writes their bodies into the store.
 *
 * Only the heads are kept in memory; a body that an earlier build has written is not written again.
 */
export function composePages({ data, locale, base, cacheFolder, takeAlong }: ComposeOptions): ComposedPages {
  const drawings = Drawings.open(join(cacheFolder, "charts", locale));
  const bodies = TextStore.open(bodiesFolder(cacheFolder, locale));
  const place = { locale, base, svgOf: drawings.svgOf.bind(drawings) };
  const used = new Set<string>();
  let fresh: [key: string, html: string][] = [];
  let freshBytes = 0;
  const keep = (): void => {
    bodies.add(fresh);
    fresh = [];
    freshBytes = 0;
  };
  const compose = ({ lead, sections, ...head }: PageModel): PageHead => {
    const html = bodyHtml({ lead, sections }, place);
    const bodyKey = hash("sha1", html, "base64url");
    if (!bodies.has(bodyKey) && !used.has(bodyKey)) {
      fresh.push([bodyKey, html]);
      freshBytes += html.length;
      if (freshBytes > packBytes) keep();
    }
    used.add(bodyKey);
    return { ...head, bodyKey };
  };
  const heads = Object.fromEntries(pageKinds.map((kind): [PageKind, PageHead[]] => [kind, []])) as Record<PageKind, PageHead[]>;
  for (const [kind, page] of pagesOf(data, locale, { takeAlong })) heads[kind].push(compose(page));
  keep();
  bodies.compact(used);
  bodies.close();
  const subjects = comparisonSubjects(data, locale);
  return {
    heads,
    searchIndex: searchIndex(data, locale, Object.values(heads).flat()),
    subjects,
    compared: locale === locales[0] ? comparedTexts(data, subjects) : null,
    drawings: drawings.close(),
  };
}

function comparedTexts(data: SiteData, subjects: readonly ComparisonSubject[]): ComposedPages["compared"] {
  return {
    registry: JSON.stringify(browserRegistry(data)),
    figures: Object.fromEntries(subjects.map(({ id }) => [id, JSON.stringify(browserFigures(data, id))])),
  };
}
