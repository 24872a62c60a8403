import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Locale } from "../../src/i18n/locale.ts";
import { isSiteUrlSet } from "../../src/site/site-address.ts";
import { releaseFeedEntries, releaseFilesOfSite } from "../../src/site/releases/release-files.ts";
import { siteFiles } from "../../src/site/site-files.ts";
import { siteRegistry } from "../../src/tables/data-folder.ts";

/** Writes feeds, manifest, robots.txt, headers and sitemap into the built site; says what is left out where the build has no address. */
export function writeSiteFiles(outFolder: string, paths: readonly string[]): void {
  const registry = siteRegistry();
  const entries = (locale: Locale) => releaseFeedEntries(registry, locale);
  for (const [name, text] of [...siteFiles(registry, [...new Set(paths)], entries), ...releaseFilesOfSite()]) {
    const file = join(outFolder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  if (!isSiteUrlSet())
    console.log(
      "Chưa đặt SITE_URL: không có sitemap, canonical, hreflang, hình chia sẻ / SITE_URL is not set: no sitemap, canonical, hreflang, picture for previews",
    );
}
