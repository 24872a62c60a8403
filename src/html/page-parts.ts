import { inLocale, type Locale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import { escapeHtml } from "../lib/escape-html.ts";
import { feedNames, feeds } from "../site/feeds.ts";
import { headTags } from "../site/head-tags.ts";
import type { PageFrame, PageModel } from "../site/model.ts";
import { leadHtml, sectionsHtml } from "./body-html.ts";
import { pageAddress, type FigurePlace, type Place } from "./place.ts";

/** What differs between pages of a kind, as HTML; everything else is the frame. */
export interface PageParts {
  /** The elements inside `head` that speak of the page. */
  head: string;
  breadcrumbs: string;
  title: string;
  /** The address of the same page in the other language. */
  twin: string;
  lead: string;
  /** In pieces. */
  sections: readonly string[];
  /** What the page is about, for search engines. */
  structuredData: string;
  /** What a form of the page lets a reader choose from. */
  formOptions?: string;
}

/** Writes all parts of a page. */
export function pageParts(page: PageModel, place: FigurePlace): PageParts {
  const { structuredData } = page;
  return {
    head: headHtml(page, place),
    breadcrumbs: breadcrumbsHtml(page, place),
    title: escapeHtml(page.title),
    twin: pageAddress(page.path, { ...place, locale: otherLocale(page.locale) }),
    lead: leadHtml(page, place),
    sections: sectionsHtml(page, place),
    // Data, not a program: no browser runs it.
    structuredData:
      structuredData === undefined ? "" : `<script type="application/ld+json">${JSON.stringify(structuredData).replaceAll("<", "\\u003c")}</script>`,
    ...(page.formOptions === undefined
      ? {}
      : { formOptions: page.formOptions.map(({ value, text }) => `<option value="${escapeHtml(value)}">${escapeHtml(text)}</option>`).join("") }),
  };
}

/** Gives the other language of the site. */
export function otherLocale(locale: Locale): Locale {
  return inLocale(locale, "en", "vi");
}

/** Pages of agencies and areas stay small: who follows the data starts at one of these. */
const pathsWithFeeds = ["/", "/du-lieu/", "/trich-dan/"];

function headHtml(head: PageFrame, place: Place): string {
  const tags = headTags(head).map(({ element, attributes }) => elementHtml(element, attributes));
  const manifest = elementHtml("link", { rel: "manifest", href: pageAddress("/site.webmanifest", place) });
  const links = feedNames.map((name) => {
    const { path, titleVi, titleEn } = feeds[name];
    return elementHtml("link", {
      rel: "alternate",
      type: "application/atom+xml",
      href: pageAddress(path, place),
      title: inLocale(place.locale, titleVi, titleEn),
    });
  });
  return [
    `<title>${escapeHtml(`${head.documentTitle ?? head.title} | ${words(place.locale).siteName}`)}</title>`,
    elementHtml("meta", { name: "description", content: head.description }),
    ...tags,
    ...(pathsWithFeeds.includes(head.path) ? [manifest, ...links] : []),
  ].join("");
}

function elementHtml(element: string, attributes: Readonly<Record<string, string>>): string {
  return `<${element}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join("")}>`;
}

function breadcrumbsHtml({ breadcrumbs, title, locale }: PageFrame, place: Place): string {
  if (breadcrumbs.length === 0) return "";
  const links = breadcrumbs.map(({ text, path }) => `<li><a href="${escapeHtml(pageAddress(path, place))}">${escapeHtml(text)}</a></li>`).join("");
  return `<nav class="crumbs" aria-label="${words(locale).breadcrumbs}"><ol>${links}<li aria-current="page">${escapeHtml(title)}</li></ol></nav>`;
}
