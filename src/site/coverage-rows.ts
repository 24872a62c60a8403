import { inLocale, type Locale } from "../i18n/locale.ts";
import type { Coverage } from "../registry/derived-tables.ts";
import type { Score } from "../registry/observation-tables.ts";
import { groupBy } from "../registry/registry.ts";
import type { SiteData } from "../tables/site-data.ts";
import { coverageText } from "./coverage-words.ts";
import type { Link, Text } from "./model.ts";
import { blockLabel } from "./sentences/block-in-text.ts";

/** One line of a coverage table: what, of which block, and what is there year by year. */
export interface CoverageLine {
  areaId: string;
  /** Sorts and groups lines: family and index. */
  subject: string;
  /** "PAR INDEX", "Xếp loại công tác dân vận". */
  what: string;
  /** "Sở, ban, ngành"; "–" where there are no blocks. */
  block: string;
  cells: ReadonlyMap<number | null, Link>;
}

/** Lists what is there of an area and its units, a line for each family, index and block. */
export function coverageLines(data: SiteData, areaId: string, locale: Locale): CoverageLine[] {
  const rows = (data.coverageByArea.get(areaId) ?? []).filter((row) => !isSeenInTallies(data, row));
  const lines = [...groupBy(rows, (row) => `${subjectOf(row)}|${row.blockId ?? ""}`).values()].map((group): CoverageLine => {
    const first = group[0] as Coverage;
    return {
      areaId,
      subject: subjectOf(first),
      what: whatText(data, first, locale),
      block: first.blockId === null ? "–" : blockLabel(data, first.blockId, locale),
      cells: new Map(group.map((row) => [row.year, { text: coverageText(row, locale), path: pathOf(row) }])),
    };
  });
  return [...ownLines(data, areaId, locale), ...lines];
}

/** Lists the area's own scores, index by index: whether there is a value or only a rank. */
export function ownLines(data: SiteData, areaId: string, locale: Locale): CoverageLine[] {
  const level = data.registry.areaById.get(areaId)?.level;
  if (level !== "province") return [];
  const own = (data.scoresOfArea.get(areaId) ?? []).filter((score) => score.statistic === "value" && score.componentId === "total");
  return [...groupBy(own, (score) => score.indexId)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([indexId, scores]) => ({
      areaId,
      subject: `own|${indexId}`,
      what: inLocale(locale, `${indexName(data, indexId)} của cả tỉnh, thành phố`, `${indexName(data, indexId)} of the province itself`),
      block: "–",
      cells: new Map(
        [...groupBy(scores, (score) => String(score.year))].map(([, ofYear]) => [
          ofYear[0]?.year ?? null,
          { text: ownText(ofYear, locale), path: `/dia-phuong/${areaId}/#chi-so-${indexId}` },
        ]),
      ),
    }));
}

function ownText(scores: readonly Score[], locale: Locale): string {
  if (scores.some((score) => score.value !== null)) return inLocale(locale, "có điểm", "score");
  if (scores.some((score) => score.rank !== null || score.rankAsPrinted !== null || score.gradeAsPrinted !== null))
    return inLocale(locale, "chỉ hạng", "rank only");
  return inLocale(locale, "không có điểm", "no score");
}

/** Names and tallies of one block and year see each other in the table: the line of the tallies says both. */
function isSeenInTallies(data: SiteData, row: Coverage): boolean {
  return (
    row.family === "ratings" &&
    (data.coverageByArea.get(row.areaId) ?? []).some(
      (other) => other.family === "tallies" && other.blockId === row.blockId && other.year === row.year,
    )
  );
}

function subjectOf(row: Coverage): string {
  if (row.family === "scores") return `scores|${row.indexId}`;
  return row.family === "tallies" ? "ratings" : row.family;
}

function whatText(data: SiteData, row: Coverage, locale: Locale): string {
  switch (row.family) {
    case "ratings":
    case "tallies":
      return inLocale(locale, "Xếp loại công tác dân vận", "Ratings of dân vận work");
    case "reports":
      return inLocale(locale, "Số liệu quy chế dân chủ ở cơ sở", "Grassroots-democracy figures");
    case "models":
      return inLocale(locale, "Mô hình “Dân vận khéo”", "“Dân vận khéo” models");
    default:
      return indexName(data, row.indexId ?? "");
  }
}

function indexName(data: SiteData, indexId: string): string {
  return data.registry.indexById.get(indexId)?.shortName ?? indexId;
}

/** Leads to where the figures of a cell stand, or to the reason why there are none. */
function pathOf(row: Coverage): string {
  const area = `/dia-phuong/${row.areaId}/`;
  if (row.state === "withheld" || row.state === "notPublished") return "/do-day-du/#ly-do";
  if (row.family === "ratings" || row.family === "tallies") return `${area}#xep-loai`;
  if (row.family === "reports") return `${area}#bao-cao`;
  if (row.family === "models") return `${area}#mo-hinh`;
  if (row.year === null) return area;
  const year = `/chi-so/${row.indexId}/${row.year}/`;
  if (row.state === "statisticOnly") return `${year}#trung-binh`;
  return `${year}#${row.areaId === "viet-nam" ? row.blockId : row.areaId.replaceAll("/", "-")}`;
}

/** Writes the cells of a line for some years; where nothing was found, a dash. */
export function lineCells(line: CoverageLine, years: readonly (number | null)[]): Text[] {
  return years.map((year) => [line.cells.get(year) ?? "–"]);
}

/** Collects the years of some lines, first to last without holes; null last: the source states no period. */
export function yearsOfLines(lines: readonly CoverageLine[]): (number | null)[] {
  const all = lines.flatMap((line) => [...line.cells.keys()]);
  const years = all.filter((year) => year !== null);
  if (years.length === 0) return all.length === 0 ? [] : [null];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return [...Array.from({ length: last - first + 1 }, (_, step) => first + step), ...(all.includes(null) ? [null] : [])];
}
