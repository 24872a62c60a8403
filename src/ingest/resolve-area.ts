import { foldName } from "../lib/vietnamese-name.ts";
import { nearestNames } from "../lib/nearest-names.ts";
import { isValidOn, type Registry } from "../registry/registry.ts";
import type { Area } from "../registry/registry-tables.ts";
import { createNameIndex, type NameIndex } from "./name-index.ts";
import type { Resolution } from "./resolution.ts";

/** Where and when a place name is read; `level` breaks ties between a province and its capital. */
export interface AreaQuestion {
  within: string;
  date: string | null;
  level?: Area["level"] | null;
}

export type AreaResolver = (text: string, question: AreaQuestion) => Resolution<Area>;

/** Makes the look-up of places by full name, short name, alias, English full name or id. */
export function createAreaResolver(registry: Registry): AreaResolver {
  const { full, short } = indexAreas(registry);
  const aliases = aliasesByScope(registry);
  return (text, question) => {
    const reachable = (area: Area | undefined): area is Area => area !== undefined && isReachable(registry, area, question.within);
    const own = registry.areaById.get(text);
    if (own !== undefined && reachable(own)) return inForce(registry, [own], question);
    for (const found of [aliasedAreas(aliases, text, question), full.find(text), short.find(text), full.find(englishKey(text))]) {
      const areas = found.filter(reachable);
      if (areas.length > 0) return inForce(registry, areas, question);
    }
    const names = [...registry.areaById.values()].filter(reachable).map((area) => area.fullNameVi);
    return { kind: "unknown", candidates: nearestNames(text, names) };
  };

  function aliasedAreas(
    scoped: ReadonlyMap<string, NameIndex<{ area: Area; validFrom: string | null; validTo: string | null }>>,
    text: string,
    { within, date }: AreaQuestion,
  ): Area[] {
    for (const scope of [...chainOf(registry, within), ""]) {
      const found = (scoped.get(scope)?.find(text) ?? []).filter((alias) => date === null || isValidOn(alias, date));
      if (found.length > 0) return [...new Set(found.map((alias) => alias.area))];
    }
    return [];
  }
}

/** Lists an area and everything above it, nearest first. */
export function chainOf(registry: Registry, areaId: string): string[] {
  const chain: string[] = [];
  for (let id: string | null = areaId; id !== null && !chain.includes(id); id = registry.areaById.get(id)?.parentId ?? null) chain.push(id);
  return chain;
}

/** Says whether an area is another one or lies in it. */
export function isWithin(registry: Registry, areaId: string, other: string): boolean {
  return chainOf(registry, areaId).includes(other);
}

function indexAreas(registry: Registry): { full: NameIndex<Area>; short: NameIndex<Area> } {
  const full = createNameIndex<Area>();
  const short = createNameIndex<Area>();
  for (const area of registry.tables.areas) {
    full.add(area.fullNameVi, area);
    full.add(englishKey(area.fullNameEn), area);
    short.add(area.nameVi, area);
  }
  return { full, short };
}

/** English names are printed without marks: "Lac Son district". A name with marks is no English one. */
function englishKey(text: string): string {
  return `en ${foldName(text)}`;
}

function aliasesByScope(registry: Registry): Map<string, NameIndex<{ area: Area; validFrom: string | null; validTo: string | null }>> {
  const scopes = new Map<string, NameIndex<{ area: Area; validFrom: string | null; validTo: string | null }>>();
  for (const alias of registry.tables.aliases) {
    const area = alias.kind === "area" ? registry.areaById.get(alias.targetId) : undefined;
    if (area === undefined) continue;
    const scope = alias.scopeId ?? "";
    const index = scopes.get(scope) ?? createNameIndex();
    index.add(alias.alias, { area, validFrom: alias.validFrom, validTo: alias.validTo });
    scopes.set(scope, index);
  }
  return scopes;
}

/** From one place, names reach the places around it: itself, what is inside, what is above, and provinces and regions everywhere. */
function isReachable(registry: Registry, area: Area, within: string): boolean {
  return (
    area.level === "country" ||
    area.level === "region" ||
    area.level === "province" ||
    chainOf(registry, area.areaId).includes(within) ||
    chainOf(registry, within).includes(area.areaId)
  );
}

function inForce(registry: Registry, areas: readonly Area[], { date, level }: AreaQuestion): Resolution<Area> {
  const existing = date === null ? [...areas] : areas.filter((area) => isValidOn(area, date));
  const ofLevel = existing.length > 1 && level != null ? existing.filter((area) => area.level === level) : existing;
  const [only, second] = ofLevel.length > 0 ? ofLevel : existing;
  if (only !== undefined && second === undefined) return { kind: "found", item: only };
  if (only !== undefined) return { kind: "ambiguous", candidates: ofLevel.map(describe) };
  const [gone, another] = areas;
  if (gone === undefined || another !== undefined) return { kind: "ambiguous", candidates: areas.map(describe) };
  return {
    kind: "notInForce",
    name: gone.fullNameVi,
    from: gone.validFrom,
    to: gone.validTo,
    successors: successorNames(registry, gone.areaId),
  };
}

/** Names what came after a place, or before it where it is the later one. */
export function successorNames(registry: Registry, areaId: string): string[] {
  const after = registry.successionsByPredecessor.get(areaId) ?? [];
  return [...new Set(after.map(({ successorId }) => `${registry.areaById.get(successorId)?.fullNameVi ?? ""} [${successorId}]`.trim()))];
}

function describe(area: Area): string {
  return `${area.fullNameVi} [${area.areaId}]`;
}
