import { inLocale, type Locale } from "../../i18n/locale.ts";
import type { ModelCount } from "../../registry/observation-tables.ts";
import type { SiteData } from "../../tables/site-data.ts";
import type { CountLevel, PeriodLength } from "../../views/model-groups.ts";
import { agencyLink, areaLink } from "../links.ts";
import type { Link } from "../model.ts";
import { agencyNameWithArea, areaNameWithProvince } from "../names.ts";

/** Names a measure in a language. */
export function measureName(data: SiteData, measureId: string, locale: Locale): string {
  const measure = data.registry.measureById.get(measureId);
  return measure === undefined ? measureId : inLocale(locale, measure.nameVi, measure.nameEn);
}

/** Names the place of a count, with its province, or the agency. */
export function placeName(data: SiteData, row: ModelCount, locale: Locale): string {
  return row.agencyId === null ? areaNameWithProvince(data.registry, row.areaId, locale) : agencyNameWithArea(data.registry, row.agencyId, locale);
}

/** Links to the page of the place or agency of a count. */
export function placeLink(data: SiteData, row: ModelCount, locale: Locale): Link {
  const text = placeName(data, row, locale);
  return row.agencyId === null ? areaLink(data.registry, row.areaId, locale, text) : agencyLink(data.registry, row.agencyId, locale, text);
}

const levelWords: Record<CountLevel, readonly [string, string]> = {
  country: ["Cả nước", "Whole country"],
  region: ["Vùng", "Regions"],
  province: ["Tỉnh, thành phố", "Provinces"],
  district: ["Cấp huyện", "Districts"],
  commune: ["Cấp xã", "Communes"],
  agency: ["Cơ quan, lực lượng", "Agencies and forces"],
};

/** Names the level of places that a basis counts. */
export function levelText(level: CountLevel, locale: Locale): string {
  return inLocale(locale, ...levelWords[level]);
}

/** Says how long a period is: "kỳ 1 năm", "kỳ 6 tháng", "tính đến một thời điểm". */
export function lengthText(length: PeriodLength, locale: Locale): string {
  if (length.kind === "notStated") return inLocale(locale, "không nêu kỳ", "period not stated");
  if (length.kind === "asOf" && length.months === 0) return inLocale(locale, "tính đến một thời điểm", "as of a date");
  const [vi, en] = lengthWords(length.months);
  if (length.kind === "asOf") return inLocale(locale, `${vi} tính đến một thời điểm`, `${en} to a date`);
  return inLocale(locale, `kỳ ${vi}`, `periods of ${en}`);
}

function lengthWords(months: number): readonly [vi: string, en: string] {
  const years = months / 12;
  if (!Number.isInteger(years)) return [`${months} tháng`, `${months} months`];
  return [`${years} năm`, years === 1 ? "one year" : `${years} years`];
}
