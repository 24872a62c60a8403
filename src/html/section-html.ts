import { escapeHtml } from "../lib/escape-html.ts";
import type { Section } from "../site/model.ts";
import { addFigure } from "./figure-html.ts";
import { Pieces } from "./pieces.ts";
import type { FigurePlace } from "./place.ts";
import { addTable } from "./table-html.ts";
import { textHtml } from "./text-html.ts";
import { tileMapHtml } from "./tile-map-html.ts";

/** Writes a section of a page with all that stands in it. */
export function sectionHtml(section: Section, place: FigurePlace): string {
  const html = new Pieces();
  addSection(html, section, place);
  return html.all().join("");
}

/** Adds a section of a page with all that stands in it. */
export function addSection(html: Pieces, section: Section, place: FigurePlace): void {
  const { id, heading, isSheet, paragraphs = [], tileMap, facts, figures = [], tables = [], links, samples = [] } = section;
  html.add(`<section id="${escapeHtml(id)}"${isSheet === true ? ' class="sheet"' : ""}><h2>${escapeHtml(heading)}</h2>`);
  for (const paragraph of paragraphs) html.add(`<p>${textHtml(paragraph, place)}</p>`);
  if (tileMap !== undefined) html.add(tileMapHtml(tileMap, place));
  html.add(
    listHtml(
      "dl",
      facts?.map(({ term, detail }) => `<div><dt>${escapeHtml(term)}</dt><dd>${textHtml(detail, place)}</dd></div>`),
    ),
  );
  for (const figure of figures) addFigure(html, figure, place);
  for (const table of tables) addTable(html, table, place, { captionAbove: table.caption === heading });
  html.add(
    listHtml(
      'ul class="links"',
      links?.map((link) => `<li>${textHtml([link], place)}</li>`),
    ),
  );
  for (const { title, code } of samples) html.add(sampleHtml(escapeHtml(title), escapeHtml(code)));
  html.add("</section>");
}

function listHtml(tag: string, entries: readonly string[] | undefined): string {
  return entries === undefined ? "" : `<${tag}>${entries.join("")}</${tag.split(" ")[0]}>`;
}

function sampleHtml(title: string, code: string): string {
  return `<h3>${title}</h3><pre tabindex="0" role="region" aria-label="${title}"><code>${code}</code></pre>`;
}
