import { sectionHtml } from "../html/section-html.ts";
import type { ChartSpec } from "../charts/chart-spec.ts";
import type { ChartReadings } from "../charts/readings.ts";
import { dressChart, drawChart, drawingReadings } from "../charts/render.ts";
import type { Place } from "../html/place.ts";
import { comparisonParts } from "../site/comparison/comparison-parts.ts";
import type { SiteData } from "../tables/create-site-data.ts";
import type { ComparisonChoice } from "../views/comparison-choice.ts";
import type { ExplorerWords } from "./words.ts";

/** A comparison as HTML, with one sentence that says what is there. */
export interface Result {
  html: string;
  /** What the marks of its charts say, by the id of the figure. */
  readings: ReadonlyMap<string, ChartReadings>;
  summary: string;
}

/** Writes a comparison by the code that writes the static pages. */
export function resultHtml(
  data: SiteData,
  choice: ComparisonChoice,
  { place: { locale, base }, words }: { place: Place; words: ExplorerWords },
): Result {
  if (choice.unitIds.length === 0) return { html: "", readings: new Map(), summary: words.chooseUnits };
  const { isRefused, verdicts, figures, tables, instead } = comparisonParts(data, choice, { locale, idPrefix: "ket-qua" });
  const readings = new Map<string, ChartReadings>();
  const svgOf = (chart: ChartSpec): string => {
    const drawing = drawChart(chart);
    readings.set(chart.options.id, drawingReadings(drawing, chart));
    return dressChart(drawing, chart);
  };
  const place = { locale, base, takeAlong: true, svgOf };
  const sections = [
    sectionHtml({ id: "ket-qua-so-sanh", heading: words.result, paragraphs: verdicts, figures, tables }, place),
    ...(instead.length === 0 ? [] : [sectionHtml({ id: "thay-vao-do", heading: words.instead, links: instead }, place)]),
  ];
  const shown = words.shown(choice.unitIds.length, figures.length + tables.length);
  return {
    readings,
    html: `<div class="${isRefused ? "refused" : "allowed"}">${sections.join("")}</div>`,
    summary: isRefused ? `${shown} ${words.refused}` : shown,
  };
}
