import { inLocale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import { escapeHtml } from "../lib/escape-html.ts";
import { takeAlongLink } from "../site/charts/chart-addresses.ts";
import type { Figure } from "../site/model.ts";
import type { Pieces } from "./pieces.ts";
import type { FigurePlace } from "./place.ts";
import { addTable } from "./table-html.ts";
import { textHtml } from "./text-html.ts";

/** A longer description repeats a large chart value by value: it opens on demand. */
const longDescription = 420;

/** Writes a chart with its words, notes, sources and table; the table stands open where there is too little to draw. */
export function addFigure(html: Pieces, figure: Figure, place: FigurePlace): void {
  const { id, title, description, chart, chartId, table, sources, notes } = figure;
  const w = words(place.locale);
  html.add(
    `<figure id="${escapeHtml(id)}"><figcaption><h3>${escapeHtml(title)}</h3></figcaption>` +
      (chart === null ? "" : `<div class="chart">${place.svgOf(chart)}</div>`) +
      `<div class="about">${descriptionHtml(description, place)}` +
      notes.map((note) => `<p class="note">${textHtml(note, place)}</p>`).join("") +
      `<p class="source">${w.source}: ${textHtml(sources, place)}${chart === null || chartId === undefined || !place.takeAlong ? "" : ` · ${textHtml([takeAlongLink(chartId, place.locale)], place)}`}</p></div>` +
      `<details${chart === null ? " open" : ""}><summary>${w.dataTable}</summary>`,
  );
  addTable(html, table, place, { captionAbove: table.caption === title });
  html.add("</details></figure>");
}

function descriptionHtml(description: string, { locale }: FigurePlace): string {
  if (description === "") return "";
  const paragraph = `<p class="alt">${escapeHtml(description)}</p>`;
  if (description.length <= longDescription) return paragraph;
  return `<details><summary>${inLocale(locale, "Biểu đồ bằng lời", "The chart in words")}</summary>${paragraph}</details>`;
}
