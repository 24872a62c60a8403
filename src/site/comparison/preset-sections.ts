import { inLocale, type Locale } from "../../i18n/locale.ts";
import type { SiteData } from "../../tables/site-data.ts";
import { choiceHash } from "../../views/comparison-choice.ts";
import type { ScoreChoice } from "../../views/score-comparison.ts";
import type { Figure, Link, Section } from "../model.ts";
import { scoreParts } from "./score-parts.ts";

/** A choice with its heading, as a section of a page that works without a script. */
export interface PresetSection {
  id: string;
  heading: string;
  choice: ScoreChoice;
  /** Stand in place of the comparison's own figures of single years. */
  figures?: readonly Figure[];
  links?: readonly Link[];
}

/** Makes the sections of a preset: verdicts, figures, what can be compared instead, and the way to change the choice. */
export function presetSections(data: SiteData, { id, heading, choice, figures, links = [] }: PresetSection, locale: Locale): Section[] {
  const parts = scoreParts(data, choice, { locale, idPrefix: id });
  if (parts.figures.length === 0) return [];
  const change: Link = {
    text: inLocale(locale, "Đổi lựa chọn trong trang so sánh", "Change the choice on the comparison page"),
    path: `/so-sanh/#${choiceHash({ subject: choice.indexId, unitIds: choice.unitIds, years: choice.years })}`,
  };
  const [panels, ...ofYears] = parts.figures;
  const others = figures ?? ofYears;
  // Where the years are drawn one by one and nothing runs through them, their tables hold every value already.
  const first = panels === undefined || (panels.chart === null && others.length > 0) ? [] : [panels];
  return [
    { id, heading, paragraphs: parts.verdicts, figures: [...first, ...others], links: [change, ...links] },
    ...(parts.instead.length === 0
      ? []
      : [{ id: `${id}-thay-vao-do`, heading: inLocale(locale, "So sánh được thay vào đó", "What can be compared instead"), links: parts.instead }]),
  ];
}
