import { chartPlotOptions, chartWordsAlone } from "../charts/chart-spec.ts";
import { wrapText } from "../charts/text-width.ts";
import { withFixedColours } from "../charts/fixed-colours.ts";
import { drawingContent } from "../charts/render.ts";
import { inLocale } from "../i18n/locale.ts";
import { escapeHtml } from "../lib/escape-html.ts";
import { creditText, sourceText, type ChartCopy } from "./chart-copy.ts";
import { embedStyle } from "./embed-style.ts";

/** The widest that a drawing becomes in an embed, in px; the style of embeds says the same. */
const widest = 448;

/** Estimates how high the frame of an embed must be at its full width, in px: no script can tell the page around it. */
export function embedHeight({ title, spec, notes, sources }: ChartCopy): number {
  const options = chartPlotOptions(spec);
  const drawn = ((options.height ?? 0) * widest) / (options.width ?? widest);
  const linesOf = (text: string, size: number) => wrapText(text, widest, size).length;
  const words = linesOf(title, 18) * 24 + notes.reduce((sum, note) => sum + linesOf(note, 13) * 19 + 6, 0) + (linesOf(sources, 14.5) + 2) * 21;
  return Math.ceil((drawn + words + 50) / 10) * 10;
}

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
    `<title>${escapeHtml(title)} | Dân vận Mở</title><meta name="robots" content="noindex"><style>${embedStyle}</style></head><body><main>` +
    `<h1>${escapeHtml(title)}</h1>${withFixedColours(svg)}` +
    notes.map((note) => `<p class="note">${escapeHtml(note)}</p>`).join("") +
    `<p>${escapeHtml(sourceText(copy))}</p>` +
    `<p>${creditText}. <a href="${escapeHtml(address)}" target="_blank" rel="noopener">${inLocale(locale, "Số liệu, trích dẫn, tải về", "Figures, citation, downloads")}</a></p>` +
    "</main></body></html>\n"
  );
}
