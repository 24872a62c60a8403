import type { Locale } from "../i18n/locale.ts";
import { escapeHtml } from "../lib/escape-html.ts";

/** A page by its address in each language. */
export type PageAddresses = Readonly<Record<Locale, string>>;

/** A sitemap holds at most 50,000 addresses; each page has two. */
const pagesEach = 20_000;

/** Lists pages for search engines, each with its twin in the other language; more than one file holds becomes an index of files. */
export function sitemapFiles(pages: readonly PageAddresses[], addressOf: (file: string) => string): Map<string, string> {
  if (pages.length <= pagesEach) return new Map([["sitemap.xml", sitemap(pages)]]);
  const parts = Array.from({ length: Math.ceil(pages.length / pagesEach) }, (_, index) => ({
    file: `sitemap-${index + 1}.xml`,
    text: sitemap(pages.slice(index * pagesEach, (index + 1) * pagesEach)),
  }));
  const index = parts.map(({ file }) => `<sitemap><loc>${escapeHtml(addressOf(file))}</loc></sitemap>\n`).join("");
  return new Map([
    ["sitemap.xml", `${head}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${index}</sitemapindex>\n`],
    ...parts.map(({ file, text }): [string, string] => [file, text]),
  ]);
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

function sitemap(pages: readonly PageAddresses[]): string {
  const entries = pages.flatMap(({ vi, en }) => {
    const links = (["vi", "en"] as const)
      .map((locale) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${escapeHtml(locale === "vi" ? vi : en)}"/>`)
      .join("");
    return [vi, en].map((address) => `<url><loc>${escapeHtml(address)}</loc>${links}</url>\n`);
  });
  return `${head}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join("")}</urlset>\n`;
}
