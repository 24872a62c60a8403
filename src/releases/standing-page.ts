import { formatDate } from "../lib/format-date.ts";
import { keptStyleFile } from "./frozen-page.ts";
import type { Release } from "./release.ts";

/**
 * Writes the one living page inside a kept release: which release it is and whether a newer one exists, in both languages.
 *
 * Frozen pages show it in a frame that holds two lines even where an embed is 320 px wide, so each language has one short line;
 * the title says all of it.
 */
export function standingPage(release: Pick<Release, "version" | "date">, newest: Pick<Release, "version" | "date">): string {
  const isNewest = release.version === newest.version;
  const title =
    `Bản ${release.version}, ngày ${formatDate(release.date, "vi")}. ${isNewest ? "Đây là bản mới nhất." : `Đã có bản mới hơn: ${newest.version}, ngày ${formatDate(newest.date, "vi")}.`}` +
    ` | Release ${release.version}, ${formatDate(release.date, "en")}. ${isNewest ? "This is the newest release." : `A newer release exists: ${newest.version}, ${formatDate(newest.date, "en")}.`}`;
  const vi = isNewest ? `Bản ${release.version}: bản mới nhất.` : `Bản ${release.version}. Đã có bản mới: ${newest.version}.`;
  const en = isNewest ? `Release ${release.version}: the newest.` : `Release ${release.version}. A newer one: ${newest.version}.`;
  return (
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>` +
    `<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><link rel="stylesheet" href="${keptStyleFile}"></head><body class="standing">` +
    `<a href="../index.html" target="_top">${vi}</a><br><a href="../../en/v/index.html" target="_top" lang="en">${en}</a></body></html>\n`
  );
}
