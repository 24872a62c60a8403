import type { Locale } from "../../i18n/locale.ts";
import { provinceOf } from "../../registry/province-of.ts";
import type { SiteData } from "../../tables/site-data.ts";
import { agencyLink, areaLink } from "../links.ts";
import type { Link } from "../model.ts";
import { agencyNameWithArea, areaNameWithProvince, areaYears, chartLabel, shortAreaName } from "../names.ts";

/** Names units so that none of those chosen can be taken for another. */
export interface UnitNames {
  /** Short, for a chart. */
  label: (unitId: string) => string;
  /** In full, leading to the unit's page. */
  link: (unitId: string) => Link;
}

/** Names the units of a choice: agencies of one kind by their province, of one province by themselves, others by both. */
export function unitNames(data: SiteData, unitIds: readonly string[], locale: Locale): UnitNames {
  const { registry } = data;
  const agencies = unitIds.map((id) => registry.agencyById.get(id)).filter((agency) => agency !== undefined);
  const provinces = new Set(agencies.map((agency) => provinceOf(registry, agency.areaId)));
  const types = new Set(agencies.map((agency) => agency.agencyTypeId));
  const areaIds = unitIds.map((id) => provinceOrArea(data, id));
  const namesTwice = new Set(areaIds.map((id) => registry.areaById.get(id)?.nameVi)).size < new Set(areaIds).size;
  // Years tell two areas of one name apart; where no name occurs twice they are noise.
  const area = (areaId: string) =>
    namesTwice ? shortAreaName(registry, areaId, locale) : shortAreaName(registry, areaId, locale).replace(/ \([^)]*\)$/, "");
  const place = (areaId: string) => area(provinceOf(registry, areaId));
  const label = (unitId: string): string => {
    const agency = registry.agencyById.get(unitId);
    if (agency === undefined) return area(unitId);
    if (types.size === 1 && provinces.size === agencies.length && agencies.length === unitIds.length && provinces.size > 1)
      return place(agency.areaId);
    const own = chartLabel(registry, unitId, locale);
    return provinces.size <= 1 && agencies.length === unitIds.length ? own : `${own}, ${place(agency.areaId)}`;
  };
  const link = (unitId: string): Link => {
    const agency = registry.agencyById.get(unitId);
    if (agency === undefined) return areaLink(registry, unitId, locale, areaNameWithProvince(registry, unitId, locale));
    const years = areaYears(registry.areaById.get(provinceOf(registry, agency.areaId)), locale);
    return agencyLink(registry, unitId, locale, `${agencyNameWithArea(registry, unitId, locale)}${years}`);
  };
  return { label, link };
}

function provinceOrArea({ registry }: SiteData, unitId: string): string {
  const agency = registry.agencyById.get(unitId);
  return agency === undefined ? unitId : provinceOf(registry, agency.areaId);
}
