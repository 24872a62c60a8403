import { chartDescription, type ChartSpec } from "../../charts/chart-spec.ts";
import { inLocale, type Locale } from "../../i18n/locale.ts";
import { componentFor } from "../../registry/registry.ts";
import type { Score } from "../../registry/observation-tables.ts";
import type { Figure } from "../model.ts";
import { rankCell, scoreCell } from "../value-cells.ts";
import { subjectIdOf } from "../../tables/membership-area.ts";
import type { SiteData } from "../../tables/site-data.ts";
import { chartWidth } from "./chart-width.ts";
import { disputed, withDiscrepancyNotes } from "./discrepancy-notes.ts";
import { chartId, comparedNote, slug, sourceCell, sourceList } from "./figure-parts.ts";
import { besideOthers } from "./row-comparability.ts";
import { withoutEmptyColumns } from "../without-empty-columns.ts";

/** Shows the components of one unit's index in one year, from one source, in the order of the index. */
export function componentsFigure(data: SiteData, scores: readonly Score[], options: { locale: Locale; subjectName: string }): Figure {
  const { registry } = data;
  const { locale, subjectName } = options;
  const first = scores[0] as Score;
  const index = registry.indexById.get(first.indexId)?.shortName ?? first.indexId;
  const rows = scores
    .map((score) => ({
      score,
      component: componentFor(registry, { indexId: score.indexId, componentId: score.componentId, blockId: score.blockId, year: score.year }),
    }))
    .sort((a, b) => (a.component?.order ?? 999) - (b.component?.order ?? 999));
  const name = (row: (typeof rows)[number]) =>
    row.component === null ? row.score.componentId : inLocale(locale, row.component.nameVi ?? row.component.nameEn, row.component.nameEn);
  const id = slug(`thanh-phan-${first.indexId}-${first.year ?? "na"}-${first.sourceId}-${first.unit}`);
  const title = inLocale(
    locale,
    `Thành phần ${index} ${first.year ?? ""} của ${subjectName}`,
    `Components of ${index} ${first.year ?? ""}, ${subjectName}`,
  );
  const spec: ChartSpec = {
    kind: "components",
    rows: rows
      .filter(({ score }) => score.value !== null)
      .map((row) => ({
        componentId: row.score.componentId,
        label: name(row),
        value: row.score.value,
        decimals: row.score.decimals,
        bound: row.score.bound,
        maximum: row.score.maximum ?? row.component?.maximum ?? null,
        ...disputed(data, row.score.observationId),
      })),
    options: { id, locale, title, width: chartWidth, unit: first.unit },
  };
  const observed = scores.map((row) => ({ family: "scores", row }) as const);
  const drawn = spec.rows.length >= 2;
  return withDiscrepancyNotes(
    {
      id,
      chartId: chartId("thanh-phan", first.indexId, first.year ?? "na", subjectIdOf(first), first.sourceId, first.unit),
      title,
      description: drawn ? chartDescription(spec) : "",
      chart: drawn ? spec : null,
      table: withoutEmptyColumns({
        caption: title,
        columns: [
          { title: inLocale(locale, "Thành phần", "Component") },
          { title: inLocale(locale, "Giá trị", "Value"), numeric: true },
          { title: inLocale(locale, "Thứ hạng", "Rank"), numeric: true },
          { title: inLocale(locale, "Nguồn", "Source") },
        ],
        rows: rows.map((row) => ({
          cells: [[name(row)], scoreCell(data, row.score, locale), rankCell(data, row.score, locale), sourceCell(registry, row.score, locale)],
        })),
      }),
      sources: sourceList(
        registry,
        scores.map((score) => score.sourceId),
        locale,
      ),
      comparability: () => besideOthers(observed, observed, registry),
      notes: comparedNote(scores, locale),
    },
    locale,
  );
}
