import { inLocale, type Locale } from "../../i18n/locale.ts";
import { words } from "../../i18n/words.ts";
import { chartId } from "../figures/figure-parts.ts";
import type { Link, PageModel, Section } from "../model.ts";

/** A ready comparison: its name in the list of all, its address, and how to make its page. */
export interface Preset {
  link: Link;
  title: string;
  page(): PageModel;
}

/** A page without its trail, whose sections are made when it is written. */
export interface PresetPage extends Omit<PageModel, "breadcrumbs" | "locale" | "sections"> {
  sections(): readonly Section[];
}

/** Makes a ready comparison of a page without its trail; the name in the list is shorter than the title. */
export function presetOf(page: PresetPage, name: string, locale: Locale): Preset {
  const breadcrumbs = [
    { text: words(locale).home, path: "/" },
    { text: inLocale(locale, "So sánh", "Compare"), path: "/so-sanh/" },
  ];
  return {
    link: { text: name, path: page.path },
    title: page.title,
    page: () => ({ ...page, sections: page.sections().map((section) => named(section, page.path)), locale, breadcrumbs }),
  };
}

/**
 * Names the charts that belong to the comparison alone; charts of other pages have their names.
 *
 * The second group of a year has none: which group is the second changes when figures are added.
 */
function named(section: Section, path: string): Section {
  if (section.figures === undefined) return section;
  const names = path.split("/").filter((name) => name !== "");
  const figures = section.figures.map((figure) =>
    figure.chartId !== undefined || /-\d{4}-\d+$/.test(figure.id) ? figure : { ...figure, chartId: chartId(...names, figure.id) },
  );
  return { ...section, figures };
}
