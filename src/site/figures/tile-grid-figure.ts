import { quantileSorted } from "d3-array";
import { chartDescription, type ChartSpec } from "../../charts/chart-spec.ts";
import { inLocale, type Locale } from "../../i18n/locale.ts";
import type { Figure } from "../model.ts";
import { areaLink } from "../links.ts";
import { shortAreaName } from "../names.ts";
import { rankCell, scoreCell } from "../value-cells.ts";
import { numberText } from "../values.ts";
import type { SiteData } from "../../tables/site-data.ts";
import type { BlockScores } from "../../views/block-scores.ts";
import { chartWidth } from "./chart-width.ts";
import { disputed, withDiscrepancyNotes } from "./discrepancy-notes.ts";
import { chartId, comparedNote, slug, sourceCell, sourceList } from "./figure-parts.ts";
import { orderNotes } from "./order-notes.ts";
import { conditionText } from "./reason-texts.ts";
import { ownUnit, unitNotes } from "./unit-note.ts";
import { ofBlock } from "./row-comparability.ts";

/** Shows the provinces of one year as a grid of tiles in steps; tiles without a value say so. */
export function tileGridFigure(data: SiteData, block: BlockScores, options: { locale: Locale }): Figure {
  const { registry } = data;
  const { locale } = options;
  const grid = block.year >= 2026 || block.scores.some((score) => registry.areaById.get(score.areaId)?.validFrom === "2025-07-01") ? "34" : "63";
  const ordered = block.scores.slice(0, block.ordered);
  const scoreByArea = new Map(ordered.map((score) => [score.areaId, score]));
  const values = ordered
    .map((score) => score.value)
    .filter((value) => value !== null)
    .sort((a, b) => a - b);
  const index = registry.indexById.get(block.indexId)?.shortName ?? block.indexId;
  const id = slug(`o-${block.indexId}-${block.year}`);
  const title = inLocale(
    locale,
    `${index} ${block.year}: ${block.published} trên ${grid} tỉnh, thành phố có điểm`,
    `${index} ${block.year}: ${block.published} of ${grid} provinces have a value`,
  );
  const spec: ChartSpec = {
    kind: "tile-grid",
    rows: registry.tables.tiles
      .filter((tile) => tile.grid === grid)
      .map((tile) => {
        const score = scoreByArea.get(tile.areaId);
        return {
          areaId: tile.areaId,
          label: tile.labelVi,
          row: tile.row,
          col: tile.column,
          kind: tile.kind,
          value: score?.value ?? null,
          decimals: score?.decimals ?? null,
          ...(score === undefined ? {} : ownUnit(score, block.unit)),
          ...(score === undefined ? {} : disputed(data, score.observationId)),
        };
      }),
    options: {
      id,
      locale,
      title,
      width: chartWidth,
      unit: block.unit,
      thresholds: steps(values),
      valueLabel: index,
      condition: conditionText(block.reasons, locale),
    },
  };
  return withDiscrepancyNotes(
    {
      id,
      chartId: chartId("ban-do", block.indexId, block.year),
      title,
      description: chartDescription(spec),
      chart: values.length >= 3 ? spec : null,
      table: {
        caption: title,
        columns: [
          { title: inLocale(locale, "Tỉnh, thành phố", "Province") },
          { title: inLocale(locale, "Giá trị", "Value"), numeric: true },
          { title: inLocale(locale, "Thứ hạng theo nguồn", "Printed rank"), numeric: true },
          { title: inLocale(locale, "Nguồn", "Source") },
        ],
        rows: block.scores.map((score) => ({
          cells: [
            [areaLink(registry, score.areaId, locale, shortAreaName(registry, score.areaId, locale))],
            scoreCell(data, score, locale),
            rankCell(data, score, locale),
            sourceCell(registry, score, locale),
          ],
        })),
      },
      sources: sourceList(
        registry,
        block.scores.map((score) => score.sourceId),
        locale,
      ),
      comparability: () => ofBlock(block, registry),
      notes: [
        [
          inLocale(
            locale,
            `Ô gạch chéo: chưa tìm thấy điểm đã công bố (${numberText(Number(grid) - block.published, locale)} tỉnh, thành phố). Mỗi ô là một tỉnh, thành phố, không theo diện tích.`,
            `Hatched tiles: no published value was found (${numberText(Number(grid) - block.published, locale)} provinces). One tile a province, whatever its area.`,
          ),
        ],
        ...orderNotes(registry, block, locale),
        ...unitNotes(registry, ordered, block.unit, locale),
        ...comparedNote(block.scores, locale),
      ],
    },
    locale,
    // The map draws values only: a rank beside no value has no place on it.
    { columns: [1] },
  );
}

/** Cuts at whole numbers near the quartiles, so that the legend reads easily. */
function steps(sorted: readonly number[]): number[] {
  const cuts = [0.25, 0.5, 0.75].map((share) => Math.round(quantileSorted([...sorted], share) ?? 0));
  return [...new Set(cuts)];
}
