import { inLocale, type Locale } from "../i18n/locale.ts";
import type { Agency, AgencyType } from "../registry/registry-tables.ts";
import { groupBy } from "../registry/registry.ts";
import type { SiteData } from "../tables/site-data.ts";
import type { Link } from "./model.ts";

/** A kind of agency that stands in several areas, with those the data names. */
export interface ListedAgencyType {
  type: AgencyType;
  agencies: Agency[];
}

/** Lists the kinds of agency below the ministries that data names, or that followed one it names. */
export function listedAgencyTypes(data: SiteData): ListedAgencyType[] {
  const { registry } = data;
  const byType = groupBy(registry.tables.agencies, (agency) => agency.agencyTypeId);
  const isNamed = (typeId: string) => byType.has(typeId);
  return registry.tables.agencyTypes
    .filter((type) => type.level !== "country" && (isNamed(type.agencyTypeId) || relatedTypes(data, type.agencyTypeId).before.some(isNamed)))
    .map((type) => ({ type, agencies: byType.get(type.agencyTypeId) ?? [] }));
}

/** Finds the kinds of agency that became a kind, and those it became; parts that merely moved are left out. */
export function relatedTypes(data: SiteData, agencyTypeId: string): { before: string[]; after: string[] } {
  const successions = data.registry.tables.agencyTypeSuccessions.filter(
    (row) => row.kind !== "continue" && (row.scope !== "part" || row.kind === "merge-split"),
  );
  return {
    before: successions.filter((row) => row.successorTypeId === agencyTypeId).map((row) => row.predecessorTypeId),
    after: successions
      .filter((row) => row.predecessorTypeId === agencyTypeId && row.successorTypeId !== null)
      .map((row) => row.successorTypeId ?? ""),
  };
}

/** Names a kind of agency. */
export function agencyTypeName(data: SiteData, agencyTypeId: string, locale: Locale): string {
  const type = data.registry.agencyTypeById.get(agencyTypeId);
  return type === undefined ? agencyTypeId : inLocale(locale, type.nameVi, type.nameEn);
}

/** Links to the page of a kind of agency; just its name where it has no page. */
export function agencyTypeLink(data: SiteData, agencyTypeId: string, locale: Locale, text?: string): Link | string {
  const name = text ?? agencyTypeName(data, agencyTypeId, locale);
  return hasPage(data, agencyTypeId) ? { text: name, path: agencyTypePath(agencyTypeId) } : name;
}

/** Gives the address of the page of a kind of agency. */
export function agencyTypePath(agencyTypeId: string): string {
  return `/loai-co-quan/${agencyTypeId}/`;
}

const withPage = new WeakMap<SiteData, Set<string>>();

function hasPage(data: SiteData, agencyTypeId: string): boolean {
  let known = withPage.get(data);
  if (known === undefined) {
    known = new Set(listedAgencyTypes(data).map(({ type }) => type.agencyTypeId));
    withPage.set(data, known);
  }
  return known.has(agencyTypeId);
}
