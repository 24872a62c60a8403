import type { Change } from "../../src/registry/derived-tables.ts";
import type { AnyObservation, SiteData } from "../../src/tables/site-data.ts";
import { blockWithContainers } from "../../src/tables/block-parts.ts";
import { numbersOfDate } from "../helpers/numbers-in-text.ts";

/** The amounts in which a change may be said: exactly, or rounded where a value that it is taken of is approximate. */
export function amountsOf(change: Change): number[] {
  if (change.change === null) return [];
  const amount = Math.abs(change.change);
  return change.reasons.includes("approximate") ? [0, 1, 2].map((decimals) => Number(amount.toFixed(decimals))) : [amount];
}

/** Collects the numbers of the tables that the opening of a page may state, straight from the rows. */
export function tableNumbers(data: SiteData) {
  const { registry } = data;
  const all: AnyObservation[] = [...data.observations.all()];
  const provinceOf = (areaId: string): string => {
    const area = registry.areaById.get(areaId);
    return area === undefined || area.level === "province" || area.parentId === null ? areaId : provinceOf(area.parentId);
  };
  const isInside = (areaId: string | null | undefined, placeId: string): boolean => {
    for (let area = registry.areaById.get(areaId ?? ""); area !== undefined; area = registry.areaById.get(area.parentId ?? ""))
      if (area.areaId === placeId) return true;
    return false;
  };

  /** Numbers of one row: what it states and when. */
  function ofRow(row: Record<string, unknown>): number[] {
    const stated = ["value", "upperBound", "maximum", "rank", "rankOf", "count", "blockTotal", "collectives", "individuals", "year"]
      .map((column) => row[column])
      .filter((value): value is number => typeof value === "number");
    const instrument = registry.instrumentById.get(String(row["instrumentId"] ?? ""));
    const source = registry.sourceById.get(String(row["sourceId"] ?? ""));
    const dates = [row["period"], row["decisionDate"], row["publicationDate"], instrument?.date, source?.publicationDate];
    const provinces = row["blockId"] === "provinces" ? [63, 34] : [];
    return [...stated, ...provinces, ...dates.flatMap((date) => numbersOfDate((date as string | null | undefined) ?? null))];
  }

  function ofChanges(ids: ReadonlySet<string>): number[] {
    return data.changes.filter((change) => ids.has(change.toObservationId)).flatMap((change) => [...amountsOf(change), change.fromYear]);
  }

  function ofScores(scores: SiteData["scores"]): number[] {
    return [...scores.flatMap((row) => ofRow(row)), ...ofChanges(new Set(scores.map((row) => row.observationId)))];
  }

  function ofAgency(agencyId: string): number[] {
    const scores = data.scores.filter((row) => row.agencyId === agencyId);
    const ratings = data.ratings.filter((row) => row.agencyId === agencyId);
    const figures = data.reportFigures.filter((row) => row.agencyId === agencyId);
    const models = data.models.filter((row) => row.agencyId === agencyId);
    const tallies = data.tallies.filter((row) =>
      ratings.some(
        (rating) =>
          rating.sourceId === row.sourceId &&
          rating.levelId === row.levelId &&
          rating.period === row.period &&
          blockWithContainers(rating.blockId).includes(row.blockId),
      ),
    );
    const years = scores.map((row) => row.year).filter((year) => year !== null);
    const between =
      years.length === 0
        ? []
        : Array.from({ length: Math.max(...years) - Math.min(...years) }, (_, step) => Math.min(...years) + step).filter((year) =>
            scores.some((row) => !scores.some((other) => other.indexId === row.indexId && other.year === year)),
          );
    return [
      ...ofScores(scores),
      ...[...ratings, ...tallies, ...figures, ...models].flatMap((row) => ofRow(row)),
      figures.length,
      models.length,
      ...between,
    ];
  }

  /** Sums of the sizes of blocks, and of their names, that one publication counts. */
  function ofPublications(areaId: string, sourceId?: string): number[] {
    const wanted = (row: { areaId: string; sourceId: string }) =>
      provinceOf(row.areaId) === areaId && (sourceId === undefined || row.sourceId === sourceId);
    const tallies = data.tallies.filter(wanted);
    const ratings = data.ratings.filter(wanted);
    const keys = [...new Set([...tallies, ...ratings].map((row) => `${row.sourceId}|${row.period}|${row.stage}`))];
    const sums = keys.flatMap((key) => {
      const inKey = (row: { sourceId: string; period: string | null; stage: string }) => `${row.sourceId}|${row.period}|${row.stage}` === key;
      const blocks = new Map(tallies.filter(inKey).map((row) => [`${row.areaId}|${row.blockId}`, row.blockTotal ?? 0]));
      const outer = [...blocks].filter(
        ([block]) =>
          ![...blocks.keys()].some(
            (other) =>
              other !== block &&
              other.split("|")[0] === block.split("|")[0] &&
              blockWithContainers(block.split("|")[1] ?? "").includes(other.split("|")[1] ?? ""),
          ),
      );
      return [outer.reduce((sum, [, total]) => sum + total, 0), new Set(ratings.filter(inKey).map((row) => row.agencyId)).size];
    });
    const rows = [...tallies, ...ratings];
    return [...sums, ...rows.flatMap((row) => ofRow(row)), rows.length, rows.filter((row) => !row.comparedWithOriginal).length];
  }

  function ofArea(areaId: string): number[] {
    const area = registry.areaById.get(areaId);
    const authority = registry.tables.agencies.filter((agency) => agency.areaId === areaId && agency.agencyTypeId.startsWith("ubnd-cap-"));
    const count = all.filter(
      ({ row }) => isInside(row.areaId, areaId) || isInside(registry.agencyById.get("agencyId" in row ? (row.agencyId ?? "") : "")?.areaId, areaId),
    ).length;
    const gaps = registry.tables.gaps.filter((gap) => gap.areaId === areaId).map((gap) => gap.year);
    return [
      ...ofScores(data.scores.filter((row) => row.agencyId === null && row.areaId === areaId)),
      ...authority.flatMap((agency) => ofAgency(agency.agencyId)),
      ...ofPublications(provinceOf(areaId)),
      ...numbersOfDate(area?.validFrom ?? null),
      ...numbersOfDate(area?.validTo ?? null),
      ...gaps,
      count,
    ];
  }

  function ofIndex(indexId: string): number[] {
    const scores = data.scores.filter((row) => row.indexId === indexId);
    const years = scores.map((row) => row.year).filter((year) => year !== null);
    return [scores.length, Math.min(...years), Math.max(...years), registry.tables.methods.filter((method) => method.indexId === indexId).length];
  }

  function ofIndexYear(indexId: string, year: number): number[] {
    const totals = data.scores.filter(
      (row) => row.indexId === indexId && row.year === year && row.componentId === "total" && row.statistic === "value",
    );
    const provinces = totals.filter((row) => row.blockId === "provinces");
    const distinct = (rows: readonly { areaId: string }[]) => new Set(rows.map((row) => row.areaId)).size;
    return [
      year,
      63,
      34,
      distinct(provinces.filter((row) => row.value !== null)),
      distinct(provinces.filter((row) => row.rank !== null)),
      distinct(totals.filter((row) => row.agencyId !== null && row.areaId !== "viet-nam")),
    ];
  }

  function ofReport(reportId: string): number[] {
    const figures = data.reportFigures.filter((row) => row.reportId === reportId);
    const count = (test: (row: (typeof figures)[number]) => boolean) => figures.filter(test).length;
    const checks = data.reportChecks.filter(
      (check) =>
        check.observationIds.some((id) => figures.some((row) => row.observationId === id)) ||
        (check.observationIds.length === 0 && check.sourceIds.some((id) => figures.some((row) => row.sourceId === id))),
    );
    const missing = ["noCase", "notPublished", "notApplicable", "notRated", "cutOff"];
    return [
      figures.length,
      count((row) => !missing.includes(row.status)),
      ...[...missing, "zero"].map((status) => count((row) => row.status === status)),
      count((row) => !row.comparedWithOriginal),
      checks.length,
      ...["holds", "contradiction", "warning", "notCheckable"].map((verdict) => checks.filter((check) => check.verdict === verdict).length),
      ...figures.flatMap((row) => ofRow(row)),
    ];
  }

  return { all, ofRow, ofAgency, ofArea, ofIndex, ofIndexYear, ofPublications, ofReport, provinceOf };
}
