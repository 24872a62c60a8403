import type { Score } from "../registry/observation-tables.ts";
import { isValidOn, type Registry } from "../registry/registry.ts";

const countsByRegistry = new WeakMap<Registry, Map<number, number | null>>();

/** Counts the provinces of a year; null where they changed during it (2025) or none is known. */
export function provinceCount(registry: Registry, year: number): number | null {
  let counts = countsByRegistry.get(registry);
  if (counts === undefined) countsByRegistry.set(registry, (counts = new Map()));
  let count = counts.get(year);
  if (count === undefined) counts.set(year, (count = countProvinces(registry, year)));
  return count;
}

function countProvinces(registry: Registry, year: number): number | null {
  const provinces = registry.tables.areas.filter((area) => area.level === "province");
  const first = provinces.filter((area) => isValidOn(area, `${year}-01-01`));
  const last = provinces.filter((area) => isValidOn(area, `${year}-12-31`));
  const isSame = first.length === last.length && first.every((area) => last.includes(area));
  return isSame && first.length > 0 ? first.length : null;
}

/** Says how many units a score's block has: as printed, else the provinces of that year; null: not known. */
export function membershipOf(score: Pick<Score, "rankOf" | "blockId" | "year">, registry: Registry): number | null {
  if (score.rankOf !== null) return score.rankOf;
  return score.blockId === "provinces" && score.year !== null ? provinceCount(registry, score.year) : null;
}
