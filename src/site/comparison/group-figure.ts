import { chartDescription, type ChartSpec } from "../../charts/chart-spec.ts";
import { inLocale } from "../../i18n/locale.ts";
import { subjectIdOf } from "../../tables/membership-area.ts";
import type { SiteData } from "../../tables/site-data.ts";
import type { ComparableGroup } from "../../views/score-comparison.ts";
import { chartWidth } from "../figures/chart-width.ts";
import { disputed, withDiscrepancyNotes } from "../figures/discrepancy-notes.ts";
import { comparedNote, slug, sourceCell, sourceList } from "../figures/figure-parts.ts";
import { conditionNotes, conditionText } from "../figures/reason-texts.ts";
import { withReasons } from "../figures/row-comparability.ts";
import { ownUnit, unitNotes } from "../figures/unit-note.ts";
import type { Figure } from "../model.ts";
import { rankCell, scoreCell } from "../value-cells.ts";
import type { ComparisonFigureOptions } from "./panels-figure.ts";

/** Shows values of one year that may stand in one order. */
export function groupFigure(
  data: SiteData,
  group: ComparableGroup,
  { locale, names, idPrefix, position }: ComparisonFigureOptions & { position: number },
): Figure {
  const [first] = group.scores;
  const index = data.registry.indexById.get(first?.indexId ?? "")?.shortName ?? "";
  const year = first?.year ?? 0;
  const title = inLocale(
    locale,
    `${index} ${year}: ${group.scores.length} đơn vị đặt cạnh nhau`,
    `${index} ${year}: ${group.scores.length} units side by side`,
  );
  const numbered = position === 0 ? title : `${title} (${inLocale(locale, "nhóm", "group")} ${position + 1})`;
  const spec: ChartSpec = {
    kind: "ranked",
    rows: group.scores.map((score) => ({
      id: subjectIdOf(score),
      label: names.label(subjectIdOf(score)),
      value: score.value,
      decimals: score.decimals,
      bound: score.bound,
      upperBound: score.upperBound,
      ...ownUnit(score, first?.unit ?? "percent"),
      rank: group.hasComparableRanks ? score.rank : null,
      ...disputed(data, score.observationId),
    })),
    options: {
      id: slug(`${idPrefix}-${year}${position === 0 ? "" : `-${position + 1}`}`),
      locale,
      title: numbered,
      width: chartWidth,
      unit: first?.unit ?? "percent",
      median: null,
      published: group.scores.length,
      blockTotal: group.scores.length,
      condition: conditionText(group.conditions, locale),
    },
  };
  return withDiscrepancyNotes(
    {
      id: spec.options.id,
      title: numbered,
      description: chartDescription(spec),
      chart: spec,
      table: {
        caption: numbered,
        columns: [
          { title: inLocale(locale, "Đơn vị", "Unit") },
          { title: inLocale(locale, "Giá trị", "Value"), numeric: true },
          { title: inLocale(locale, "Thứ hạng theo nguồn", "Printed rank"), numeric: true },
          { title: inLocale(locale, "Nguồn", "Source") },
        ],
        rows: group.scores.map((score) => ({
          cells: [
            [names.link(subjectIdOf(score))],
            scoreCell(data, score, locale),
            rankCell(data, score, locale),
            sourceCell(data.registry, score, locale),
          ],
        })),
      },
      sources: sourceList(
        data.registry,
        group.scores.map((score) => score.sourceId),
        locale,
      ),
      comparability: () => withReasons(group.scores, group.conditions),
      notes: [
        ...conditionNotes(data.registry, { ids: group.conditions, basis: group.basis }, locale),
        ...unitNotes(data.registry, group.scores, first?.unit ?? "percent", locale),
        ...comparedNote(group.scores, locale),
      ],
    },
    locale,
  );
}
