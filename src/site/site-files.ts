import { localPath, locales, type Locale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import { siteUrl } from "../lib/site-url.ts";
import { sitemapFiles } from "../sharing/sitemap.ts";
import type { Registry } from "../registry/registry.ts";
import { feedNames, feeds, feedText, noEntries, type FeedEntries } from "./feeds.ts";
import { headersFile } from "./response-headers.ts";
import { fullAddress, isSiteUrlSet, siteAddress, siteBase } from "./site-address.ts";

/**
 * Writes the files that stand beside the pages for machines: feeds, manifest, headers, robots.txt and, where the build knows its
 * address (SITE_URL), the sitemap; names are paths below the site's first page.
 *
 * @param paths the pages of the site, each once, without the folder of a language.
 */
export function siteFiles(
  registry: Registry,
  paths: readonly string[],
  entries: (locale: Locale) => FeedEntries = () => noEntries,
): Map<string, string> {
  const files = new Map<string, string>([
    ["_headers", headersFile(siteBase())],
    ["robots.txt", robots()],
  ]);
  for (const locale of locales) {
    files.set(localPath("/site.webmanifest", locale).slice(1), manifest(locale));
    for (const name of feedNames) files.set(localPath(feeds[name].path, locale).slice(1), feedText(registry, name, entries(locale)[name], locale));
  }
  if (!isSiteUrlSet()) return files;
  const pages = paths.map((path) => ({ vi: siteAddress(localPath(path, "vi")), en: siteAddress(localPath(path, "en")) }));
  for (const [file, text] of sitemapFiles(pages, (name) => siteAddress(`/${name}`))) files.set(file, text);
  return files;
}

/** Lets everybody read everything; below a host's root nobody asks for it, and there the sitemap is to be handed in by its address. */
function robots(): string {
  const sitemap = fullAddress("/sitemap.xml");
  return ["User-agent: *", "Disallow:", ...(sitemap === null ? [] : ["", `Sitemap: ${sitemap}`]), ""].join("\n");
}

function manifest(locale: Locale): string {
  const w = words(locale);
  const icon = (src: string, sizes: string, type: string) => ({ src: siteUrl(src, siteBase()), sizes, type });
  const content = {
    id: siteUrl("/", siteBase()),
    name: w.siteTitle,
    short_name: w.siteName,
    lang: locale,
    start_url: siteUrl(localPath("/", locale), siteBase()),
    scope: siteUrl("/", siteBase()),
    display: "browser",
    background_color: "#ffffff",
    theme_color: "#0b5c7a",
    icons: [
      icon("/favicon.svg", "any", "image/svg+xml"),
      icon("/icon-192.png", "192x192", "image/png"),
      icon("/icon-512.png", "512x512", "image/png"),
    ],
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
