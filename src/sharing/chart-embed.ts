import { chartWordsAlone } from "../charts/chart-spec.ts";
import { withFixedColours } from "../charts/fixed-colours.ts";
import { drawingContent } from "../charts/render.ts";
import { inLocale, localPath, type Locale } from "../i18n/locale.ts";
import { escapeHtml } from "../lib/escape-html.ts";
import { siteUrl } from "../lib/site-url.ts";
import { creditText, sourceText, type ChartCopy } from "./chart-copy.ts";
import { embedStyle } from "./embed-style.ts";

/** Writes a chart as one HTML file that stands in a frame of any other page: no script, nothing loaded, source and dates inside. */
export function chartEmbed(copy: ChartCopy, drawing: string): string {
  const { locale, title, spec, notes, address } = copy;
  const { id } = spec.options;
  const { width, height, content } = drawingContent(drawing, spec);
  const svg =
    `<svg role="img" aria-labelledby="${id}-title" aria-describedby="${id}-desc" viewBox="0 0 ${width} ${height}" fill="currentColor" font-family="system-ui,sans-serif" font-size="12" text-anchor="middle">` +
    `<title id="${id}-title">${escapeHtml(title)}</title><desc id="${id}-desc">${escapeHtml(chartWordsAlone(spec))}</desc>${content}</svg>`;
  return (
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
    `<title>${escapeHtml(title)} | Dân vận Mở</title><meta name="robots" content="noindex"><style>${embedStyle}</style></head><body>` +
    `<h1>${escapeHtml(title)}</h1>${withFixedColours(svg)}` +
    notes.map((note) => `<p class="note">${escapeHtml(note)}</p>`).join("") +
    `<p>${escapeHtml(sourceText(copy))}</p>` +
    `<p>${escapeHtml(creditText(copy))}. <a href="${escapeHtml(address)}" target="_blank" rel="noopener">${inLocale(locale, "Số liệu, trích dẫn, tải về", "Figures, citation, downloads")}</a></p>` +
    "</body></html>\n"
  );
}

/**
 * Turns a living embed into the one of a release: its bytes never change again, yet it tells when newer data exists.
 *
 * A style sheet that grows outside the release shows the note: `newerStyle` writes it, `/moi-hon/<version>.css` holds it.
 */
export function frozenEmbed(embed: string, { version, chartId, locale, base }: { version: string; chartId: string; locale: Locale; base: string }): string {
  const living = siteUrl(localPath(`/nhung/${chartId}/`, locale), base);
  const note = `<p class="newer">${inLocale(locale, `Đây là bản giữ nguyên của phiên bản ${version}. Đã có số liệu mới hơn: `, `This is kept as version ${version} had it. Newer data exists: `)}<a href="${escapeHtml(living)}">${inLocale(locale, "xem bản mới nhất", "see the newest")}</a></p>`;
  const style = `<link rel="stylesheet" href="${escapeHtml(siteUrl(newerStylePath(version), base))}">`;
  return embed.replace("</head>", `${style}</head>`).replace("<h1>", `${note}<h1>`);
}

/** Gives the path of the one file of a release that changes once: when the next release exists. */
export function newerStylePath(version: string): string {
  return `/moi-hon/${version}.css`;
}

/** Writes that file: nothing while the release is the newest, then what shows the notes of its embeds. */
export function newerStyle(isNewest: boolean): string {
  return isNewest ? "" : ".newer{display:block}\n";
}
