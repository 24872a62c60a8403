import type { PageModel } from "../site/model.ts";
import type { FigurePlace } from "./place.ts";
import { sectionHtml } from "./section-html.ts";
import { textHtml } from "./text-html.ts";

/** Stands in a body where a form or other part of one page goes: after the lead, before the sections. */
const slot = "<!--slot-->";

/** Writes what the frame of a page goes around: its lead and its sections. */
export function bodyHtml({ lead, sections }: Pick<PageModel, "lead" | "sections">, place: FigurePlace): string {
  return `<div class="lead">${lead.map((sentence) => `<p>${textHtml(sentence, place)}</p>`).join("")}</div>${slot}${sections.map((section) => sectionHtml(section, place)).join("")}`;
}

/** Parts a body at the place where something may go between. */
export function bodyParts(html: string): { lead: string; sections: string } {
  const at = html.indexOf(slot);
  return { lead: html.slice(0, at), sections: html.slice(at + slot.length) };
}
