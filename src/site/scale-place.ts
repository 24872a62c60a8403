import { inLocale, type Locale } from "../i18n/locale.ts";
import type { Rating } from "../registry/observation-tables.ts";
import type { SiteData } from "../tables/site-data.ts";

/** Says where a level stands in its scale, without which its name means nothing. */
export function scalePlace(data: SiteData, rating: Rating, locale: Locale): string {
  const level = data.registry.levelById.get(rating.levelId ?? "");
  const scale = data.registry.scaleById.get(rating.scaleId);
  if (level === undefined || scale === undefined) return "–";
  const count = (data.registry.levelsByScale.get(rating.scaleId) ?? []).length;
  if (level.order === null) return inLocale(locale, "thứ bậc không công bố", "order not published");
  return scale.completeness === "complete"
    ? inLocale(locale, `mức ${level.order} trên ${count} (1 là cao nhất)`, `level ${level.order} of ${count} (1 is the highest)`)
    : inLocale(locale, `mức ${level.order} trong ${count} mức thấy được`, `level ${level.order} of the ${count} levels seen`);
}
