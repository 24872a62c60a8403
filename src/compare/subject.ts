import type { AnyObservation } from "../registry/any-observation.ts";
import type { Registry } from "../registry/registry.ts";

/** Who or what an observation is of: an agency, an area, or a block of units taken together. */
export interface Subject {
  /** Equal for the same unit; a block's statistic and its tallies are subjects of their own. */
  id: string;
  /** The area it belongs to, which reorganisations concern. */
  areaId: string;
  /** Only of an agency that the registry knows. */
  agencyTypeId: string | null;
}

/** Finds the subject of an observation. */
export function subjectOf(observation: AnyObservation, registry: Registry): Subject {
  if (observation.family === "tallies") return blockSubject(observation.row, "tally");
  if (observation.family === "scores" && observation.row.statistic !== "value") return blockSubject(observation.row, observation.row.statistic);
  const { agencyId, areaId } = observation.row;
  if (agencyId === null) return { id: areaId, areaId, agencyTypeId: null };
  const agency = registry.agencyById.get(agencyId);
  return { id: agencyId, areaId: agency?.areaId ?? areaId, agencyTypeId: agency?.agencyTypeId ?? null };
}

function blockSubject(row: { areaId: string; blockId: string }, what: string): Subject {
  return { id: `${row.areaId}|${row.blockId}|${what}`, areaId: row.areaId, agencyTypeId: null };
}
