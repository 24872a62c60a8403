import type { PageModel } from "../site/model.ts";
import { Pieces } from "./pieces.ts";
import type { FigurePlace } from "./place.ts";
import { addSection } from "./section-html.ts";
import { textHtml } from "./text-html.ts";

/** Writes the opening sentences of a page. */
export function leadHtml({ lead }: Pick<PageModel, "lead">, place: FigurePlace): string {
  return `<div class="lead">${lead.map((sentence) => `<p>${textHtml(sentence, place)}</p>`).join("")}</div>`;
}

/** Writes the sections of a page, in pieces. */
export function sectionsHtml({ sections }: Pick<PageModel, "sections">, place: FigurePlace): string[] {
  const html = new Pieces();
  for (const section of sections) addSection(html, section, place);
  return html.all();
}
