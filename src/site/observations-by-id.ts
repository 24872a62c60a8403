import type { AnyObservation, SiteData } from "../tables/site-data.ts";

type ById = ReadonlyMap<string, AnyObservation>;

const all = new WeakMap<SiteData, ById>();
const inDoubt = new WeakMap<SiteData, ById>();

/** Finds an observation of any family by its id. */
export function observationsById(data: SiteData): ById {
  return kept(all, data, () => () => true);
}

/** Finds, by its id, an observation that a check concerns which does not hold; few are, and a list of all would be large. */
export function observationsInDoubt(data: SiteData): ById {
  return kept(inDoubt, data, () => {
    const ids = new Set(data.reportChecks.flatMap(({ verdict, observationIds }) => (verdict === "holds" ? [] : observationIds)));
    return (id) => ids.has(id);
  });
}

function kept(cache: WeakMap<SiteData, ById>, data: SiteData, choose: () => (observationId: string) => boolean): ById {
  let byId = cache.get(data);
  if (byId === undefined) cache.set(data, (byId = byIdOf(data, choose())));
  return byId;
}

function byIdOf(data: SiteData, isKept: (observationId: string) => boolean): ById {
  const byId = new Map<string, AnyObservation>();
  for (const observation of data.observations.all()) {
    const { observationId } = observation.row;
    if (isKept(observationId)) byId.set(observationId, observation);
  }
  return byId;
}
