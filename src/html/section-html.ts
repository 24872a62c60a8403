import { escapeHtml } from "../lib/escape-html.ts";
import type { Section } from "../site/model.ts";
import { figureHtml } from "./figure-html.ts";
import type { FigurePlace } from "./place.ts";
import { tableHtml } from "./table-html.ts";
import { textHtml } from "./text-html.ts";

/** Writes a section of a page with all that stands in it. */
export function sectionHtml(section: Section, place: FigurePlace): string {
  const { id, heading, paragraphs, facts, figures, tables, links, samples } = section;
  return [
    `<section id="${escapeHtml(id)}"${section.isSheet === true ? ' class="sheet"' : ""}><h2>${escapeHtml(heading)}</h2>`,
    ...(paragraphs ?? []).map((paragraph) => `<p>${textHtml(paragraph, place)}</p>`),
    listHtml(
      "dl",
      facts?.map(({ term, detail }) => `<div><dt>${escapeHtml(term)}</dt><dd>${textHtml(detail, place)}</dd></div>`),
    ),
    ...(figures ?? []).map((figure) => figureHtml(figure, place)),
    ...(tables ?? []).map((table) => tableHtml(table, place, { captionAbove: table.caption === heading })),
    listHtml(
      'ul class="links"',
      links?.map((link) => `<li>${textHtml([link], place)}</li>`),
    ),
    ...(samples ?? []).map(({ title, code }) => sampleHtml(escapeHtml(title), escapeHtml(code))),
    "</section>",
  ].join("");
}

function listHtml(tag: string, entries: readonly string[] | undefined): string {
  return entries === undefined ? "" : `<${tag}>${entries.join("")}</${tag.split(" ")[0]}>`;
}

function sampleHtml(title: string, code: string): string {
  return `<h3>${title}</h3><pre tabindex="0" role="region" aria-label="${title}"><code>${code}</code></pre>`;
}
