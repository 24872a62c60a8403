import type { AnyObservation, SiteData } from "../tables/site-data.ts";

const cache = new WeakMap<SiteData, ReadonlyMap<string, AnyObservation>>();

/** Finds an observation of any family by its id. */
export function observationsById(data: SiteData): ReadonlyMap<string, AnyObservation> {
  const known = cache.get(data);
  if (known !== undefined) return known;
  const byId = new Map([...data.observationsBySource.values()].flat().map((observation) => [observation.row.observationId, observation]));
  cache.set(data, byId);
  return byId;
}
