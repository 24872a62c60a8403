import { chartDescription, type ChartSpec } from "../../charts/chart-spec.ts";
import { inLocale, type Locale } from "../../i18n/locale.ts";
import { keptForLast } from "../../lib/remembered.ts";
import type { Score } from "../../registry/observation-tables.ts";
import type { Figure, Text } from "../model.ts";
import { agencyLink, areaLink } from "../links.ts";
import { areaNameInText, chartLabel, shortAreaName } from "../names.ts";
import { rankCell, scoreCell } from "../value-cells.ts";
import { numberText } from "../values.ts";
import type { SiteData } from "../../tables/site-data.ts";
import { subjectIdOf } from "../../tables/membership-area.ts";
import type { BlockScores } from "../../views/block-scores.ts";
import { chartWidth } from "./chart-width.ts";
import { disputed, withDiscrepancyNotes } from "./discrepancy-notes.ts";
import { chartId, comparedNote, slug, sourceCell, sourceList } from "./figure-parts.ts";
import { highlighted } from "./highlighted.ts";
import { orderNotes } from "./order-notes.ts";
import { conditionText } from "./reason-texts.ts";
import { ofBlock } from "./row-comparability.ts";
import { computedRankText, roundingNote } from "./rounding-note.ts";
import { ownUnit, unitNotes } from "./unit-note.ts";
import { withoutEmptyColumns } from "../without-empty-columns.ts";

/** Shows the units of one block and year in order, with the median and, on an agency's page, the agency marked. */
export function rankedFigure(data: SiteData, block: BlockScores, { locale, highlightId }: { locale: Locale; highlightId?: string }): Figure {
  const figure = keptFigures(block, locale, () => plainFigure(data, block, locale));
  return highlightId === undefined ? figure : highlighted(figure, block.scores.map(subjectIdOf), highlightId);
}

/** The pages of the agencies of a block follow one another: of a few blocks, each in one language. */
const keptFigures = keptForLast<BlockScores, Figure>(8);

function plainFigure(data: SiteData, block: BlockScores, locale: Locale): Figure {
  const { registry } = data;
  const id = slug(`hang-${block.indexId}-${block.areaId}-${block.blockId}-${block.year}`);
  const drawn = drawnScores(block);
  const title = rankedTitle(data, block, locale);
  const spec: ChartSpec = {
    kind: "ranked",
    rows: rowsOf(data, block, locale),
    options: {
      id,
      locale,
      title,
      width: chartWidth,
      unit: block.unit,
      median: showsMedian(block) ? block.median : null,
      published: block.published,
      blockTotal: block.blockTotal,
      condition: conditionText(block.reasons, locale),
    },
  };
  return withDiscrepancyNotes(
    {
      id,
      chartId: chartId("hang", block.indexId, block.areaId, block.blockId, block.year),
      title,
      description: drawn.length >= 2 ? chartDescription(spec) : "",
      chart: drawn.length >= 2 ? spec : null,
      table: withoutEmptyColumns({
        caption: title,
        columns: [
          { title: inLocale(locale, "Đơn vị", "Unit") },
          { title: inLocale(locale, "Giá trị", "Value"), numeric: true },
          { title: inLocale(locale, "Thứ hạng theo nguồn", "Printed rank"), numeric: true },
          { title: inLocale(locale, "Thứ hạng tính được", "Computed rank"), numeric: true },
          { title: inLocale(locale, "Hạng", "Grade") },
          { title: inLocale(locale, "Nguồn", "Source") },
        ],
        rows: block.scores.map((score) => ({
          cells: [
            [subjectLink(data, score, locale)],
            scoreCell(data, score, locale),
            rankCell(data, score, locale),
            [computedRankText(data, score, locale)],
            [score.gradeAsPrinted ?? ""],
            sourceCell(registry, score, locale),
          ],
        })),
      }),
      sources: sourceList(
        registry,
        block.scores.map((score) => score.sourceId),
        locale,
      ),
      comparability: () => ofBlock(block, registry),
      notes: [
        ...partialNote(block, locale),
        ...orderNotes(registry, block, locale),
        ...unitNotes(registry, block.scores.slice(0, block.ordered), block.unit, locale),
        ...roundingNote(data, block, locale),
        ...comparedNote(block.scores, locale),
      ],
    },
    locale,
  );
}

type Rows = Extract<ChartSpec, { kind: "ranked" }>["rows"];
const rowsCache = { vi: new WeakMap<BlockScores, Rows>(), en: new WeakMap<BlockScores, Rows>() };

/** Makes the rows of a block once a language: charts that share rows share a drawing. */
function rowsOf(data: SiteData, block: BlockScores, locale: Locale): Rows {
  const known = rowsCache[locale].get(block);
  if (known !== undefined) return known;
  const rows = drawnScores(block).map((score, position) => ({
    id: subjectIdOf(score),
    label: subjectLabel(data, score, locale),
    value: score.value,
    decimals: score.decimals,
    bound: score.bound,
    upperBound: score.upperBound,
    ...ownUnit(score, block.unit),
    rank: score.rank,
    ...disputed(data, score.observationId),
    ...(position < block.ordered ? {} : { isApart: true }),
  }));
  rowsCache[locale].set(block, rows);
  return rows;
}

/** Those in order, and below them those of the same unit that are a bound only; none where the values may not stand on one axis. */
function drawnScores(block: BlockScores): Score[] {
  const isDrawable = (score: Score, position: number) =>
    position < block.ordered || (block.ordered > 0 && score.value !== null && score.unit === block.unit);
  return block.scores.filter(isDrawable);
}

function rankedTitle(data: SiteData, block: BlockScores, locale: Locale): string {
  const index = data.registry.indexById.get(block.indexId)?.shortName ?? block.indexId;
  const blockRow = data.registry.blockById.get(block.blockId);
  const blockName = blockRow === undefined ? block.blockId : inLocale(locale, blockRow.nameVi, blockRow.nameEn);
  const place = block.areaId === "viet-nam" ? "" : `, ${areaNameInText(data.registry, block.areaId, locale)}`;
  return `${index} ${block.year}: ${blockName}${place}`;
}

/** The middle of the exact values alone would mislead where others are published as bounds. */
function showsMedian(block: BlockScores): boolean {
  return block.ordered >= 3 && block.ordered === block.published;
}

function partialNote(block: BlockScores, locale: Locale): Text[] {
  const shown = block.scores.length;
  const median = showsMedian(block);
  if (block.blockTotal === null)
    return [
      [
        inLocale(
          locale,
          `Nguồn nêu ${shown} đơn vị, không nêu tổng số của khối.`,
          `The sources name ${shown} units and do not state the size of the block.`,
        ),
      ],
    ];
  if (block.published >= block.blockTotal) return [];
  return [
    [
      inLocale(
        locale,
        `Công bố một phần: có điểm của ${numberText(block.published, locale)} trên ${numberText(block.blockTotal, locale)} đơn vị${median ? "; trung vị chỉ tính trên số này" : ""}.`,
        `Partly published: values for ${numberText(block.published, locale)} of ${numberText(block.blockTotal, locale)} units${median ? "; the median covers only these" : ""}.`,
      ),
    ],
  ];
}

function subjectLabel(data: SiteData, score: Score, locale: Locale): string {
  return score.agencyId === null
    ? shortAreaName(data.registry, score.areaId, locale).replace(/ \(.*\)$/, "")
    : chartLabel(data.registry, score.agencyId, locale);
}

function subjectLink(data: SiteData, score: Score, locale: Locale) {
  return score.agencyId === null ? areaLink(data.registry, score.areaId, locale) : agencyLink(data.registry, score.agencyId, locale);
}
