import { op, table } from "arquero";
import { coverage as schema, type Coverage } from "../registry/derived-tables.ts";
import type { Registry } from "../registry/registry.ts";
import { coverageSightings, type Sighting } from "./coverage-sightings.ts";
import type { Observations } from "./observations.ts";
import { sortRows } from "./sort-rows.ts";

/** Says what is there and what is not, by area, family, index, block and year. */
export function deriveCoverage(observations: Observations, registry: Registry): Coverage[] {
  const rows = rollUp(coverageSightings(observations, registry)).map(coverageOf);
  const seen = rows.filter((row) => row.observations > 0);
  return sortRows(schema, [...seen, ...knownGaps(seen, registry)]);
}

/** Adds the gaps whose reason the registry knows; where there is something after all, its own row says what. */
function knownGaps(seen: readonly Coverage[], registry: Registry): Coverage[] {
  const key = (row: Pick<Coverage, "areaId" | "family" | "indexId" | "blockId" | "year">) =>
    [row.areaId, row.family, row.indexId, row.blockId, row.year].join("|");
  const filled = new Set(seen.map(key));
  return registry.tables.gaps
    .filter((gap) => !filled.has(key(gap)))
    .map(({ areaId, family, indexId, blockId, year, kind }) => ({
      areaId,
      family,
      indexId,
      blockId,
      year,
      observations: 0,
      named: 0,
      rankOnly: 0,
      blockTotal: null,
      state: kind,
    }));
}

type Cell = Pick<Coverage, "areaId" | "family" | "indexId" | "blockId" | "year" | "observations" | "named"> & {
  covered: number;
  blockTotal: number | null | undefined;
  statistics: number;
};

function rollUp(sightings: readonly Sighting[]): Cell[] {
  const column = <T>(value: (sighting: Sighting) => T): T[] => sightings.map(value);
  return table({
    areaId: column((row) => row.areaId),
    family: column((row) => row.family),
    indexId: column((row) => row.indexId),
    blockId: column((row) => row.blockId),
    year: column((row) => row.year),
    observation: column((row) => row.observation),
    named: column((row) => row.named),
    covered: column((row) => row.named ?? row.ranked),
    blockTotal: column((row) => row.blockTotal),
    statistic: column((row) => Number(row.isStatistic)),
  })
    .groupby("areaId", "family", "indexId", "blockId", "year")
    .rollup({
      observations: op.sum("observation"),
      named: distinctUnits("named"),
      covered: distinctUnits("covered"),
      blockTotal: op.max("blockTotal"),
      statistics: op.sum("statistic"),
    })
    .objects({ limit: Infinity }) as Cell[];
}

/** Arquero counts null as one more distinct value. As text, because a bundler renames `op` inside a function. */
function distinctUnits(column: string): string {
  return `d => op.distinct(d.${column}) - (op.valid(d.${column}) < op.count() ? 1 : 0)`;
}

function coverageOf({ covered, statistics, ...cell }: Cell): Coverage {
  const counts = { ...cell, rankOnly: covered - cell.named, blockTotal: cell.blockTotal ?? null };
  return { ...counts, state: stateOf(counts, statistics === cell.observations) };
}

function stateOf(cell: Omit<Coverage, "state">, isStatisticOnly: boolean): Coverage["state"] {
  if (cell.family === "models" || (cell.family === "tallies" && cell.named === 0)) return "countsOnly";
  if (isStatisticOnly) return "statisticOnly";
  if (cell.named === 0 && cell.rankOnly > 0) return "rankOnly";
  if (cell.blockTotal === null) return "unknownTotal";
  return cell.named < cell.blockTotal ? "partial" : "complete";
}
