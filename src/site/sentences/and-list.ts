import { inLocale, type Locale } from "../../i18n/locale.ts";
import type { Link, Text } from "../model.ts";

/** Lists links as a sentence does: "A, B và C", "A, B and C". */
export function andList(links: readonly Link[], locale: Locale): Text {
  const last = links.length - 1;
  return links.flatMap((link, position): Text => (position === 0 ? [link] : [position === last ? inLocale(locale, " và ", " and ") : ", ", link]));
}
