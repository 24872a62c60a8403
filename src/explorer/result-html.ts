import { sectionHtml } from "../html/section-html.ts";
import type { FigurePlace } from "../html/place.ts";
import { comparisonParts } from "../site/comparison/comparison-parts.ts";
import type { SiteData } from "../tables/create-site-data.ts";
import type { ComparisonChoice } from "../views/comparison-choice.ts";
import type { ExplorerWords } from "./words.ts";

/** A comparison as HTML, with one sentence that says what is there. */
export interface Result {
  html: string;
  summary: string;
}

/** Writes a comparison by the code that writes the static pages. */
export function resultHtml(data: SiteData, choice: ComparisonChoice, { place, words }: { place: FigurePlace; words: ExplorerWords }): Result {
  if (choice.unitIds.length === 0) return { html: "", summary: words.chooseUnits };
  const { isRefused, verdicts, figures, tables, instead } = comparisonParts(data, choice, { locale: place.locale, idPrefix: "ket-qua" });
  const sections = [
    sectionHtml({ id: "ket-qua-so-sanh", heading: words.result, paragraphs: verdicts, figures, tables }, place),
    ...(instead.length === 0 ? [] : [sectionHtml({ id: "thay-vao-do", heading: words.instead, links: instead }, place)]),
  ];
  const shown = words.shown(choice.unitIds.length, figures.length + tables.length);
  return {
    html: `<div class="${isRefused ? "refused" : "allowed"}">${sections.join("")}</div>`,
    summary: isRefused ? `${shown} ${words.refused}` : shown,
  };
}
