import { inLocale, type Locale } from "../i18n/locale.ts";
import { formatDate } from "../lib/format.ts";
import type { Score } from "../registry/observation-tables.ts";
import type { Agency, Area } from "../registry/registry-tables.ts";
import { componentFor, type Registry } from "../registry/registry.ts";
import { provinceOf } from "../registry/province-of.ts";

export { provinceOf };

/** Gives the full name of an area: "tỉnh Gia Lai", "thành phố Hải Phòng", "Gia Lai Province". */
export function areaName(registry: Registry, areaId: string, locale: Locale): string {
  const area = registry.areaById.get(areaId);
  return area === undefined ? areaId : nameOfArea(area, locale);
}

/** Gives the full name of an area as it stands inside a sentence: "tỉnh Gia Lai"; the country and Thành phố Hồ Chí Minh keep their capital. */
export function areaNameInText(registry: Registry, areaId: string, locale: Locale): string {
  const name = areaName(registry, areaId, locale);
  const keepsCapital = locale === "en" || name === "Thành phố Hồ Chí Minh" || registry.areaById.get(areaId)?.level === "country";
  return keepsCapital ? name : name.charAt(0).toLocaleLowerCase("vi") + name.slice(1);
}

/** Gives the short name of an area as it stands in lists, with its years where another area shares the name. */
export function shortAreaName(registry: Registry, areaId: string, locale: Locale): string {
  const area = registry.areaById.get(areaId);
  if (area === undefined) return areaId;
  const name = area.level === "province" || area.level === "country" ? area.nameVi : nameOfArea(area, locale);
  return `${name}${areaYears(area, locale)}`;
}

/** Gives the short name of an area with its province where it lies in one: "Huyện Ngân Sơn, Bắc Kạn (đến 30/6/2025)". */
export function areaNameWithProvince(registry: Registry, areaId: string, locale: Locale): string {
  const province = provinceOf(registry, areaId);
  const own = shortAreaName(registry, areaId, locale);
  return province === areaId || province === "viet-nam" ? own : `${own}, ${shortAreaName(registry, province, locale)}`;
}

/** Says since or until when an area exists, for names that two areas share: " (từ 01/7/2025)". */
export function areaYears(area: Area | undefined, locale: Locale): string {
  if (area === undefined) return "";
  if (area.level !== "province" && area.level !== "region") return "";
  if (area.validFrom !== null && area.validFrom >= "2025-07-01")
    return inLocale(locale, ` (từ ${formatDate(area.validFrom, locale)})`, ` (from ${formatDate(area.validFrom, locale)})`);
  if (area.validTo !== null) return inLocale(locale, ` (đến ${formatDate(area.validTo, locale)})`, ` (to ${formatDate(area.validTo, locale)})`);
  return "";
}

function nameOfArea(area: Area, locale: Locale): string {
  return inLocale(locale, area.fullNameVi, area.fullNameEn);
}

/** Gives the name of an agency without its area. */
export function agencyName(registry: Registry, agencyId: string, locale: Locale): string {
  const agency = registry.agencyById.get(agencyId);
  return agency === undefined ? agencyId : inLocale(locale, agency.nameVi, agency.nameEn);
}

/** Gives the name of an agency with its area: "Sở Nội vụ, tỉnh Gia Lai". */
export function agencyNameWithArea(registry: Registry, agencyId: string, locale: Locale): string {
  const agency = registry.agencyById.get(agencyId);
  if (agency === undefined) return agencyId;
  const place = placeOfAgency(registry, agency);
  return `${agencyName(registry, agencyId, locale)}, ${areaNameInText(registry, place, locale)}`;
}

/** Finds the area that a reader would name beside an agency: the parent, for a People's Committee that carries its own area's name. */
export function placeOfAgency(registry: Registry, agency: Agency): string {
  const area = registry.areaById.get(agency.areaId);
  const governsItself = agency.agencyTypeId.startsWith("ubnd-cap-");
  return governsItself && area?.parentId != null ? area.parentId : agency.areaId;
}

/** Gives the short name an agency takes in charts: "Sở NN&PTNT" for long ones. */
export function chartLabel(registry: Registry, agencyId: string, locale: Locale): string {
  const name = agencyName(registry, agencyId, locale);
  return inLocale(locale, shortenVietnamese(name), shortenEnglish(name));
}

const vietnameseShortForms: readonly (readonly [string, string])[] = [
  ["Nông nghiệp và Phát triển nông thôn", "NN&PTNT"],
  ["Nông nghiệp và Môi trường", "NN&MT"],
  ["Lao động - Thương binh và Xã hội", "LĐ-TB&XH"],
  ["Văn hóa, Thể thao và Du lịch", "VH,TT&DL"],
  ["Thông tin và Truyền thông", "TT&TT"],
  ["Tài nguyên và Môi trường", "TN&MT"],
  ["Khoa học và Công nghệ", "KH&CN"],
  ["Giáo dục và Đào tạo", "GD&ĐT"],
  ["Kế hoạch và Đầu tư", "KH&ĐT"],
  ["Ban Quản lý", "BQL"],
  ["Văn phòng", "VP"],
];

function shortenVietnamese(name: string): string {
  return vietnameseShortForms.reduce((text, [long, short]) => text.replace(long, short), name);
}

function shortenEnglish(name: string): string {
  return name
    .replace(/^Department of /, "")
    .replace("Office of the Provincial People's Committee", "People's Committee Office")
    .replace(/^People's Committee of /, "");
}

/** Names what of an index a score is of: the whole, or a component. */
export function componentName(registry: Registry, score: Score, locale: Locale): string {
  if (score.componentId === "total") return inLocale(locale, "cả chỉ số", "whole index");
  const component = componentFor(registry, score);
  return component === null ? score.componentId : inLocale(locale, component.nameVi ?? component.nameEn, component.nameEn);
}
