import { escapeHtml } from "../lib/escape-html.ts";
import type { Section } from "../site/model.ts";
import { figureHtml } from "./figure-html.ts";
import type { FigurePlace } from "./place.ts";
import { tableHtml } from "./table-html.ts";
import { textHtml } from "./text-html.ts";
import { tileMapHtml } from "./tile-map-html.ts";

/**
 * Writes a section of a page with all that stands in it.
 *
 * Large texts are put together with `+`, here and up to the page: engines copy them once, when the page is written, but with every `join`.
 */
export function sectionHtml(section: Section, place: FigurePlace): string {
  const { id, heading, isSheet, paragraphs = [], tileMap, facts, figures = [], tables = [], links, samples = [] } = section;
  let html = `<section id="${escapeHtml(id)}"${isSheet === true ? ' class="sheet"' : ""}><h2>${escapeHtml(heading)}</h2>`;
  for (const paragraph of paragraphs) html += `<p>${textHtml(paragraph, place)}</p>`;
  if (tileMap !== undefined) html += tileMapHtml(tileMap, place);
  html += listHtml(
    "dl",
    facts?.map(({ term, detail }) => `<div><dt>${escapeHtml(term)}</dt><dd>${textHtml(detail, place)}</dd></div>`),
  );
  for (const figure of figures) html += figureHtml(figure, place);
  for (const table of tables) html += tableHtml(table, place, { captionAbove: table.caption === heading });
  html += listHtml(
    'ul class="links"',
    links?.map((link) => `<li>${textHtml([link], place)}</li>`),
  );
  for (const { title, code } of samples) html += sampleHtml(escapeHtml(title), escapeHtml(code));
  return `${html}</section>`;
}

function listHtml(tag: string, entries: readonly string[] | undefined): string {
  return entries === undefined ? "" : `<${tag}>${entries.join("")}</${tag.split(" ")[0]}>`;
}

function sampleHtml(title: string, code: string): string {
  return `<h3>${title}</h3><pre tabindex="0" role="region" aria-label="${title}"><code>${code}</code></pre>`;
}
