import { inLocale, type Locale } from "../../i18n/locale.ts";
import { words } from "../../i18n/words.ts";
import type { Link, PageModel } from "../model.ts";

/** A ready comparison: its page, and its name in the list of all. */
export interface Preset {
  link: Link;
  page: PageModel;
}

/** Makes a ready comparison of a page without its trail; the name in the list is shorter than the title. */
export function presetOf(page: Omit<PageModel, "breadcrumbs" | "locale">, name: string, locale: Locale): Preset {
  const breadcrumbs = [
    { text: words(locale).home, path: "/" },
    { text: inLocale(locale, "So sánh", "Compare"), path: "/so-sanh/" },
  ];
  return { link: { text: name, path: page.path }, page: { ...page, locale, breadcrumbs } };
}
