import { foldName } from "../lib/vietnamese-name.ts";
import type { Registry } from "../registry/registry.ts";
import type { Agency, AgencyType, Area } from "../registry/registry-tables.ts";
import { createNameIndex, type NameIndex } from "./name-index.ts";
import type { Validity } from "./resolution.ts";
import { chainOf } from "./resolve-area.ts";

/** The names of all agencies that a publication of one place can mean, surest kind of name first. */
export type AgencyNames = readonly NameIndex<Agency>[];

/** Marks names printed in English, which carry no marks. */
export function englishAgencyKey(text: string): string {
  return `en ${foldName(text)}`;
}

/** Indexes the agencies of a place and the People's Committees of the areas in it. */
export function agencyNamesOf(registry: Registry, areaId: string, typeAliases: ReadonlyMap<string, string[]>): AgencyNames {
  const own = createNameIndex<Agency>();
  const byType = createNameIndex<Agency>();
  const byPlace = createNameIndex<Agency>();
  const headless = createNameIndex<Agency>();
  const english = createNameIndex<Agency>();
  const area = registry.areaById.get(areaId);
  for (const agency of registry.agenciesByArea.get(areaId) ?? []) {
    const type = registry.agencyTypeById.get(agency.agencyTypeId);
    for (const name of [agency.nameVi, ...typeNames(type, typeAliases)]) {
      const index = name === agency.nameVi ? own : byType;
      for (const variant of withPlace(name, area)) index.add(variant, agency);
    }
    if (agency.nameVi.startsWith("Sở ")) headless.add(agency.nameVi.slice(3), agency);
    addEnglish(english, agency, type);
    if (isCommittee(agency) && area !== undefined) addCommittee(agency, area, own, byPlace, english);
  }
  for (const inner of innerAreas(registry, areaId)) {
    for (const agency of registry.agenciesByArea.get(inner.areaId) ?? []) {
      if (isCommittee(agency)) addCommittee(agency, inner, own, byPlace, english);
      else for (const variant of [`${agency.nameVi} ${inner.fullNameVi}`, `${agency.nameVi} ${inner.nameVi}`]) own.add(variant, agency);
    }
  }
  return [own, byType, byPlace, headless, english];
}

/** Another name of an agency, in force on some days only where it has dates. */
export interface AgencyAlias extends Validity {
  agency: Agency;
}

/** Indexes the other names that agencies have in publications of a place. */
export function agencyAliasesOf(registry: Registry, areaId: string): NameIndex<AgencyAlias> {
  const scopes = new Set([...chainOf(registry, areaId), ""]);
  const index = createNameIndex<AgencyAlias>();
  for (const { alias, scopeId, ...target } of agencyAliases(registry)) if (scopes.has(scopeId)) index.add(alias, target);
  return index;
}

type ScopedAlias = AgencyAlias & { alias: string; scopeId: string };

const aliasesOfRegistry = new WeakMap<Registry, ScopedAlias[]>();

function agencyAliases(registry: Registry): ScopedAlias[] {
  let aliases = aliasesOfRegistry.get(registry);
  if (aliases === undefined) {
    aliases = [];
    for (const row of registry.tables.aliases) {
      const agency = row.kind === "agency" ? registry.agencyById.get(row.targetId) : undefined;
      if (agency !== undefined) {
        const { alias, validFrom, validTo } = row;
        aliases.push({ alias, scopeId: row.scopeId ?? "", agency, validFrom, validTo });
      }
    }
    aliasesOfRegistry.set(registry, aliases);
  }
  return aliases;
}

/** Lists a type's name, its short forms and its aliases; "tỉnh (thành phố)" stands for either word. */
export function typeNames(type: AgencyType | undefined, typeAliases: ReadonlyMap<string, string[]>): string[] {
  if (type === undefined || type.agencyTypeId === "don-vi-khac") return [];
  const names = [
    type.nameVi.replace(/ ?\([^)]*\)/, ""),
    type.nameVi.replace(/tỉnh \(thành phố\)/, "thành phố"),
    ...(typeAliases.get(type.agencyTypeId) ?? []),
  ];
  if (type.abbreviation === null) return names;
  const spelled = type.nameVi.startsWith("Sở ") && type.abbreviation.startsWith("S") ? [`Sở ${type.abbreviation.slice(1)}`] : [];
  return [...names, type.abbreviation, ...spelled];
}

/** "Thanh tra" is also printed as "Thanh tra tỉnh", "Thanh tra tỉnh Bắc Kạn", "Thanh tra Bắc Kạn"; and the reverse. */
function withPlace(name: string, area: Area | undefined): string[] {
  const stem = name.replace(/ (tỉnh|thành phố)$/, "");
  const variants = [name, stem, `${stem} tỉnh`, `${stem} thành phố`];
  return area === undefined
    ? variants
    : [...variants, `${stem} ${area.nameVi}`, `${stem} ${area.fullNameVi}`, `${stem} tỉnh ${area.nameVi}`, `${stem} thành phố ${area.nameVi}`];
}

function addEnglish(index: NameIndex<Agency>, agency: Agency, type: AgencyType | undefined): void {
  index.add(englishAgencyKey(agency.nameEn), agency);
  if (type !== undefined && type.agencyTypeId !== "don-vi-khac") index.add(englishAgencyKey(type.nameEn), agency);
}

function isCommittee(agency: Agency): boolean {
  return agency.agencyTypeId.startsWith("ubnd-");
}

function addCommittee(agency: Agency, area: Area, own: NameIndex<Agency>, byPlace: NameIndex<Agency>, english: NameIndex<Agency>): void {
  for (const name of [agency.nameVi, area.fullNameVi, `UBND ${area.fullNameVi}`]) own.add(name, agency);
  for (const name of [area.nameVi, `UBND ${area.nameVi}`]) byPlace.add(name, agency);
  english.add(englishAgencyKey(area.fullNameEn), agency);
  english.add(englishAgencyKey(`People's Committee of ${area.fullNameEn}`), agency);
  english.add(englishAgencyKey(agency.nameEn), agency);
}

function innerAreas(registry: Registry, areaId: string): Area[] {
  if (registry.areaById.get(areaId)?.level === "country") return [];
  const inner = new Set<Area>();
  // A registry in error may say that places lie in one another; each is visited once.
  for (let next = [...(registry.childrenByArea.get(areaId) ?? [])]; next.length > 0;) {
    for (const area of next) inner.add(area);
    next = next.flatMap((area) => registry.childrenByArea.get(area.areaId) ?? []).filter((area) => !inner.has(area));
  }
  return [...inner];
}
