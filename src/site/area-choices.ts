import { inLocale, type Locale } from "../i18n/locale.ts";
import { compareVietnamese } from "../lib/collation.ts";
import { formatDate } from "../lib/format-date.ts";
import type { Registry } from "../registry/registry.ts";

/** An area that a reader may choose as the one that published a file. */
export interface AreaChoice {
  areaId: string;
  text: string;
}

/** Lists the country and all provinces, old and new ones told apart by their dates. */
export function areaChoices(registry: Registry, locale: Locale): AreaChoice[] {
  const areas = registry.tables.areas.filter((area) => area.level === "province" || area.level === "country");
  const sorted = [...areas].sort(
    (left, right) =>
      Number(right.level === "country") - Number(left.level === "country") ||
      compareVietnamese(left.nameVi, right.nameVi) ||
      (left.validFrom ?? "").localeCompare(right.validFrom ?? ""),
  );
  return sorted.map((area) => {
    const name = inLocale(locale, area.nameVi, area.fullNameEn);
    const until =
      area.validTo === null ? null : inLocale(locale, `đến ${formatDate(area.validTo, locale)}`, `to ${formatDate(area.validTo, locale)}`);
    const from =
      area.validFrom === null ? null : inLocale(locale, `từ ${formatDate(area.validFrom, locale)}`, `from ${formatDate(area.validFrom, locale)}`);
    const when = [from, until].filter((part) => part !== null).join(" ");
    return { areaId: area.areaId, text: when === "" ? name : `${name} (${when})` };
  });
}
