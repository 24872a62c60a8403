import { inLocale, type Locale } from "../../i18n/locale.ts";
import type { Agency, AgencyType } from "../../registry/registry-tables.ts";
import { listedAgencyTypes } from "../agency-types.ts";
import { agencyName, placeOfAgency } from "../names.ts";
import type { SiteData } from "../../tables/site-data.ts";
import { placeChain, shortHeads } from "./area-entries.ts";
import type { DraftEntry } from "./draft-entry.ts";
import { yearsText } from "../years-text.ts";

/** Makes an entry for every agency. */
export function agencyEntries(data: SiteData, locale: Locale): DraftEntry[] {
  const otherNames = new Map(data.registry.tables.agencyTypes.map((type) => [type.agencyTypeId, otherNamesOfType(data, type, locale)]));
  return data.registry.tables.agencies.map((agency) => ({
    kind: "agency",
    id: agency.agencyId,
    title: agencyName(data.registry, agency.agencyId, locale),
    place: placeChain(data, placeOfAgency(data.registry, agency), locale),
    years: yearsText(agency, locale),
    others: [...inLocale(locale, [], [agency.nameVi]), ...(otherNames.get(agency.agencyTypeId) ?? []), ...shortHeads(agency.nameVi)],
    figures: figureCount(data, agency),
    isCurrent: agency.validTo === null,
  }));
}

/** Makes an entry for every kind of agency that stands in several areas. */
export function agencyTypeEntries(data: SiteData, locale: Locale): DraftEntry[] {
  return listedAgencyTypes(data).map(({ type, agencies }) => ({
    kind: "agencyType",
    id: type.agencyTypeId,
    title: inLocale(locale, type.nameVi, type.nameEn).replace(/ \(.*\)/, ""),
    place: inLocale(locale, "tất cả địa phương", "all areas"),
    years: yearsText(type, locale),
    others: inLocale(locale, otherNamesOfType(data, type, locale), [type.nameVi, ...otherNamesOfType(data, type, locale)]),
    figures: agencies.length,
  }));
}

function figureCount(data: SiteData, agency: Agency): number {
  const { agencyId } = agency;
  return [data.ratingsByAgency, data.scoresByAgency, data.figuresByAgency].reduce((sum, byAgency) => sum + (byAgency.get(agencyId)?.length ?? 0), 0);
}

/** Other spellings of a kind of agency; those that only the marks, signs or initials tell apart are found anyway. */
function otherNamesOfType(data: SiteData, type: AgencyType, locale: Locale): string[] {
  const names = type.nameVi.startsWith("UBND") ? ["Ủy ban nhân dân"] : [];
  const short = type.abbreviation === null || type.abbreviation === "UBND" ? [] : [type.abbreviation];
  const english = inLocale(locale, type.level === "country" ? [] : [type.nameEn], []);
  const aliases = data.registry.tables.aliases
    .filter((alias) => alias.kind === "agency-type" && alias.targetId === type.agencyTypeId)
    .map((alias) => alias.alias);
  const shortened = aliases.filter((alias) => /^Sở \p{Lu}[\p{L}&,-]*\p{Lu}$/u.test(alias));
  return [...names, ...english, ...new Set([...short, ...shortened].map((name) => name.replace(/[&,-]/g, "")))];
}
