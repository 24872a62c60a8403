import { renderChart } from "../charts/render.ts";
import { inLocale } from "../i18n/locale.ts";
import { escapeHtml } from "../lib/escape-html.ts";
import type { Section } from "../site/model.ts";
import type { ChartDifference } from "../site/releases/page-difference.ts";
import type { Place } from "./place.ts";
import { sectionHtml } from "./section-html.ts";

const style = `body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:80rem;padding:0 1rem;color:#1a1a1a;background:#fff}
table{border-collapse:collapse}th,td{border:1px solid #999;padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere;font-weight:400}
thead th{background:#eee;font-weight:600}.n{text-align:right}.hidden{display:none}caption{text-align:left;font-weight:600;padding:.5rem 0}
.pair{display:flex;flex-wrap:wrap;gap:1rem}.pair>div{flex:1 1 30rem;min-width:0;overflow-x:auto}.verdict{font-weight:600;font-size:1.1em}
@media print{body{margin:0;max-width:none;font-size:10pt}.pair>div{flex-basis:40%}}`;

/** More drawings than this make the report slow to open. */
const shownCharts = 24;

/** What a report of differences says. */
export interface DifferenceReport {
  title: string;
  /** Whether it can be released as it is, and what is to be done if not. */
  verdict: string;
  sections: readonly Section[];
  charts: readonly ChartDifference[];
}

/** Writes the differences as one page to print or send, with each changed chart before and after; it needs nothing but the style of charts. */
export function differenceHtml(
  { title, verdict, sections, charts }: DifferenceReport,
  { place, chartStyle }: { place: Place; chartStyle: string },
): string {
  const { locale } = place;
  const drawn = charts.slice(0, shownCharts);
  const rest = charts.length - drawn.length;
  const pairs = drawn.map(({ chartId, title: name, before, after }, index) => {
    const side = (heading: string, chart: ChartDifference["before"], id: string): string =>
      `<div><h4>${heading}</h4>${chart === null ? `<p>${inLocale(locale, "chưa có", "not there")}</p>` : renderChart({ ...chart, options: { ...chart.options, id } } as typeof chart)}</div>`;
    return `<h3 id="${escapeHtml(`bieu-do-${chartId}`)}">${escapeHtml(name)}</h3><div class="pair">${side(inLocale(locale, "Trước", "Before"), before, `b${index}`)}${side(inLocale(locale, "Sau", "After"), after, `a${index}`)}</div>`;
  });
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title><style>${style}
${chartStyle}</style></head>
<body>
<h1>${escapeHtml(title)}</h1>
<p class="verdict">${escapeHtml(verdict)}</p>
${sections.map((section) => sectionHtml(section, { ...place, takeAlong: true, svgOf: renderChart })).join("\n")}
${pairs.length === 0 ? "" : `<section id="truoc-sau"><h2>${inLocale(locale, "Biểu đồ trước và sau", "Charts before and after")}</h2>${pairs.join("\n")}${rest > 0 ? `<p>${inLocale(locale, `Còn ${rest} biểu đồ nữa.`, `${rest} more charts are not drawn.`)}</p>` : ""}</section>`}
</body>
</html>
`;
}
