import type { Rating, Tally } from "../registry/observation-tables.ts";
import { provinceOf } from "../registry/province-of.ts";
import { groupBy } from "../registry/registry.ts";
import { blockWithContainers } from "../tables/block-parts.ts";
import type { SiteData } from "../tables/site-data.ts";

/** What one publication says of one block in one period, at one stage, on one scale. */
export interface LevelGroup {
  groupId: string;
  areaId: string;
  blockId: string;
  period: string | null;
  stage: Tally["stage"];
  scaleId: string;
  /** Best level first; levels whose order is not published keep the order of the source. */
  tallies: Tally[];
  /** Named agencies of the block, those of blocks inside it included. */
  ratings: Rating[];
  /** As printed; null: not printed. */
  blockTotal: number | null;
}

/** Everything one source published of the ratings of one province, its districts included; it may hold two years. */
export interface RatingPublication {
  /** Province-level. */
  areaId: string;
  sourceId: string;
  ratings: Rating[];
  tallies: Tally[];
  groups: LevelGroup[];
  /** Latest first; null last: the source does not state the period. */
  periods: (string | null)[];
  /** The last year it is about, else the year it was published in; null: neither is known. */
  year: number | null;
}

const cache = new WeakMap<SiteData, RatingPublication[]>();

/** Gathers ratings and tallies into the publications they came from, by area and source. */
export function ratingPublications(data: SiteData): RatingPublication[] {
  const known = cache.get(data);
  if (known !== undefined) return known;
  const keyOf = (row: Rating | Tally) => `${provinceOf(data.registry, row.areaId)}|${row.sourceId}`;
  const ratings = groupBy(data.ratings, keyOf);
  const tallies = groupBy(data.tallies, keyOf);
  const publications = [...new Set([...ratings.keys(), ...tallies.keys()])].map((key) => {
    const [areaId = "", sourceId = ""] = key.split("|");
    return publicationOf(data, { areaId, sourceId, ratings: ratings.get(key) ?? [], tallies: tallies.get(key) ?? [] });
  });
  cache.set(data, publications);
  return publications;
}

type Rows = Pick<RatingPublication, "areaId" | "sourceId" | "ratings" | "tallies">;

function publicationOf(data: SiteData, rows: Rows): RatingPublication {
  const all = [...rows.ratings, ...rows.tallies];
  const periods = [...new Set(all.map((row) => row.period))].sort((a, b) => (a === null ? 1 : b === null ? -1 : a < b ? 1 : -1));
  const years = all.map((row) => row.year).filter((year) => year !== null);
  const published = data.registry.sourceById.get(rows.sourceId)?.publicationDate?.slice(0, 4);
  return {
    ...rows,
    groups: levelGroups(data, rows),
    periods,
    year: years.length > 0 ? Math.max(...years) : published === undefined ? null : Number(published),
  };
}

function levelGroups(data: SiteData, rows: Rows): LevelGroup[] {
  const keyOf = (row: Rating | Tally) => [row.areaId, row.blockId, row.period ?? "na", row.stage, row.scaleId, row.sourceId].join("|");
  const tallies = groupBy(rows.tallies, keyOf);
  const groups: LevelGroup[] = [...tallies].map(([groupId, group]) => {
    const first = group[0] as Tally;
    const totals = group.map((tally) => tally.blockTotal).filter((total) => total !== null);
    return {
      groupId,
      areaId: first.areaId,
      blockId: first.blockId,
      period: first.period,
      stage: first.stage,
      scaleId: first.scaleId,
      tallies: [...group].sort((a, b) => orderOfLevel(data, a) - orderOfLevel(data, b)),
      ratings: rows.ratings.filter((rating) => isWithin(rating, first)),
      blockTotal: totals.length > 0 ? Math.max(...totals) : null,
    };
  });
  return groups.sort((a, b) => byPeriod(a, b) || blockOrder(data, a) - blockOrder(data, b) || (a.groupId < b.groupId ? -1 : 1));
}

function isWithin(rating: Rating, tally: Tally): boolean {
  return (
    blockWithContainers(rating.blockId).includes(tally.blockId) &&
    rating.areaId === tally.areaId &&
    rating.period === tally.period &&
    rating.stage === tally.stage
  );
}

/** Places a tally's level on its scale; not rated comes last. */
export function orderOfLevel(data: SiteData, row: { levelId: string | null }): number {
  if (row.levelId === null) return 1000;
  const level = data.registry.levelById.get(row.levelId);
  return level?.order ?? (level?.position === "highest" ? 0 : 999);
}

function byPeriod(a: LevelGroup, b: LevelGroup): number {
  if (a.period === b.period) return 0;
  if (a.period === null || b.period === null) return a.period === null ? 1 : -1;
  return a.period < b.period ? 1 : -1;
}

function blockOrder(data: SiteData, group: LevelGroup): number {
  return data.registry.blockById.get(group.blockId)?.order ?? 999;
}

/** How many agencies one publication rated in one period, and how many of them it names. */
export interface NamedCount {
  period: string | null;
  stage: Tally["stage"];
  /** Null: the size of a block is not printed. */
  total: number | null;
  named: number;
}

/** Counts rated and named agencies by period, latest first, each agency once: a block inside another counted block adds nothing. */
export function namedCounts(publication: RatingPublication): NamedCount[] {
  const rows = [...publication.ratings, ...publication.tallies];
  const keys = [...new Set(rows.map((row) => `${row.period ?? ""}|${row.stage}`))].sort().reverse();
  return keys.map((key) => {
    const [period = "", stage = ""] = key.split("|");
    const inPeriod = (row: { period: string | null; stage: string }) => (row.period ?? "") === period && row.stage === stage;
    const groups = publication.groups.filter(inPeriod);
    const outermost = groups.filter((group) => !groups.some((other) => other.areaId === group.areaId && contains(other.blockId, group.blockId)));
    const totals = outermost.map((group) => group.blockTotal);
    const known = totals.filter((total) => total !== null);
    const named = new Set(publication.ratings.filter(inPeriod).map((rating) => rating.agencyId));
    const covered = publication.ratings.filter(inPeriod).every((rating) => outermost.some((group) => group.ratings.includes(rating)));
    return {
      period: period === "" ? null : period,
      stage: stage as Tally["stage"],
      total: covered && known.length === totals.length && known.length > 0 ? known.reduce((sum, total) => sum + total, 0) : null,
      named: named.size,
    };
  });
}

function contains(outerBlockId: string, innerBlockId: string): boolean {
  return outerBlockId !== innerBlockId && blockWithContainers(innerBlockId).includes(outerBlockId);
}
