import type { LevelShare } from "../registry/derived-tables.ts";
import type { SiteData } from "../tables/site-data.ts";

const cache = new WeakMap<SiteData, ReadonlyMap<string, LevelShare>>();

/** Finds the share computed from a tally, by the tally's observation. */
export function levelShareByObservation(data: SiteData): ReadonlyMap<string, LevelShare> {
  const known = cache.get(data);
  if (known !== undefined) return known;
  const shares = new Map(data.levelShares.map((row) => [row.observationId, row]));
  cache.set(data, shares);
  return shares;
}
