import type { Registry } from "../../registry/registry.ts";
import type { CitedSource } from "../../sharing/citation.ts";
import type { AnyObservation } from "../../tables/site-data.ts";

/** Lists the sources of some observations as citations name them, each once, in the order of the observations. */
export function citedSources(registry: Registry, observations: readonly AnyObservation[]): CitedSource[] {
  const ids = new Set(observations.map(({ row }) => row.sourceId));
  return [...ids].flatMap((id) => {
    const source = registry.sourceById.get(id);
    return source === undefined ? [] : [{ publisher: source.publisher, title: source.title, date: source.publicationDate, url: source.url }];
  });
}
