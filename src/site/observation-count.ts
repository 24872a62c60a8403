import type { AnyObservation, SiteData } from "../tables/site-data.ts";

const cache = new WeakMap<SiteData, Map<string, number>>();

/** Counts the figures of an area and of everything inside it: those it published, and those of its own authorities. */
export function observationCount(data: SiteData, areaId: string): number {
  let counts = cache.get(data);
  if (counts === undefined) cache.set(data, (counts = countAll(data)));
  return counts.get(areaId) ?? 0;
}

function countAll(data: SiteData): Map<string, number> {
  const counts = new Map<string, number>();
  for (const observation of data.observations.all())
    for (const areaId of areasOf(data, observation)) counts.set(areaId, (counts.get(areaId) ?? 0) + 1);
  return counts;
}

/** A district's score stands in the table of its province, but is about the district too. */
function areasOf(data: SiteData, { row }: AnyObservation): Set<string> {
  const areaIds = new Set<string>();
  const agencyId = "agencyId" in row ? row.agencyId : null;
  for (const start of [row.areaId, data.registry.agencyById.get(agencyId ?? "")?.areaId]) {
    let area = data.registry.areaById.get(start ?? "");
    while (area !== undefined && !areaIds.has(area.areaId)) {
      areaIds.add(area.areaId);
      area = data.registry.areaById.get(area.parentId ?? "");
    }
  }
  return areaIds;
}
