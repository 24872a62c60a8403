import { inLocale, type Locale } from "../../i18n/locale.ts";
import type { SiteData } from "../../tables/site-data.ts";

/** Names an indicator in a language. */
export function indicatorName(data: SiteData, indicatorId: string, locale: Locale): string {
  const indicator = data.registry.indicatorById.get(indicatorId);
  return indicator === undefined ? indicatorId : inLocale(locale, indicator.nameVi, indicator.nameEn);
}
