import { chartDescription, type ChartSpec } from "../../charts/chart-spec.ts";
import { compareSet } from "../../compare/compare-set.ts";
import type { Comparison } from "../../compare/rule.ts";
import { inLocale, type Locale } from "../../i18n/locale.ts";
import { formatList, formatShare } from "../../lib/format.ts";
import type { AnyObservation } from "../../registry/any-observation.ts";
import type { Tally } from "../../registry/observation-tables.ts";
import { observationLink } from "../links.ts";
import type { Figure, Table, Text } from "../model.ts";
import { areaNameInText, provinceOf } from "../names.ts";
import { blockTotalCell, tallyCell } from "../value-cells.ts";
import { numberText, periodText, statusText } from "../values.ts";
import type { SiteData } from "../../tables/site-data.ts";
import { levelShareByObservation } from "../../views/level-share-by-observation.ts";
import type { LevelGroup } from "../../views/rating-publications.ts";
import { basisText } from "./basis-text.ts";
import { chartWidth } from "./chart-width.ts";
import { disputed, withDiscrepancyNotes } from "./discrepancy-notes.ts";
import { chartId, comparedNote, slug, withSourceCell, sourceList } from "./figure-parts.ts";
import { groupLabel, levelText } from "./level-texts.ts";
import { type Condition, conditionNotes, conditionOf, conditionText, reasonTexts } from "./reason-texts.ts";
import { besideOthers, type RowComparability, withReasons } from "./row-comparability.ts";

/**
 * Shows how many units of each block were put in each level of one scale at one stage, from tallies only.
 *
 * Nothing is drawn where the order of the levels is not published; the table stays.
 */
export function levelSharesFigure(data: SiteData, groups: readonly LevelGroup[], options: { locale: Locale }): Figure {
  const { locale } = options;
  const scaleId = groups[0]?.scaleId ?? "";
  const tallies = groups.flatMap((group) => group.tallies);
  const id = slug(`muc-${scaleId}-${groups[0]?.stage ?? ""}`);
  const title = figureTitle(data, groups, locale);
  const comparison = comparisonOf(data, tallies);
  const drawable = comparison.verdict === "notComparable" ? [] : groups.filter((group) => canBeDrawn(data, group));
  const spec: ChartSpec = {
    kind: "level-shares",
    rows: drawable.flatMap((group) =>
      group.tallies.map((tally) => ({
        groupId: group.groupId,
        levelId: tally.levelId ?? notRated,
        count: tally.count,
        blockTotal: group.blockTotal,
        ...disputed(data, tally.observationId),
      })),
    ),
    options: {
      id,
      locale,
      title,
      width: chartWidth,
      groups: drawable.map((group) => ({ groupId: group.groupId, label: groupLabel(data, groups, group, locale) })),
      levels: levelsOf(data, scaleId, drawable, locale),
      condition: conditionText(reasonsLeft(comparison).ids, locale),
    },
  };
  const drawn = spec.rows.length > 0;
  const sourceIds = new Set(tallies.map((tally) => tally.sourceId));
  return withDiscrepancyNotes(
    {
      id,
      chartId: chartId("muc", scaleId, groups[0]?.stage ?? "", sourceIds.size === 1 ? (tallies[0]?.sourceId ?? "") : "nhieu-nguon"),
      title,
      description: drawn ? chartDescription(spec) : "",
      chart: drawn ? spec : null,
      table: sharesTable(data, groups, { locale, caption: title }),
      sources: sourceList(
        data.registry,
        tallies.map((tally) => tally.sourceId),
        locale,
      ),
      comparability: () => rowsCompared(data, tallies, comparison),
      notes: [
        ...remainderNotes(data, groups, locale),
        ...orderNote(data, groups, locale),
        ...comparisonNotes(data, comparison, locale),
        ...periodNote(tallies, locale),
        ...comparedNote(tallies, locale),
      ],
    },
    locale,
  );
}

function periodNote(tallies: readonly Tally[], locale: Locale): Text[] {
  if (!tallies.some((tally) => tally.periodBasis === "publicationDate")) return [];
  return [
    [
      inLocale(
        locale,
        "Nguồn không nêu kỳ được xếp loại; năm lấy theo ngày công bố.",
        "The source states no assessed period; the year is that of publication.",
      ),
    ],
  ];
}

const notRated = "not-rated";

/** Asks whether the counts of a figure may stand beside each other; one that is not published is said to be missing, and joins nothing. */
function comparisonOf(data: SiteData, tallies: readonly Tally[]): Comparison {
  const counted = tallies.filter((tally) => tally.count !== null);
  return compareSet(
    counted.map((row) => ({ family: "tallies", row })),
    data.registry,
  );
}

/** Says of each count what all counts of the figure allow; one that is not published stands apart. */
function rowsCompared(data: SiteData, tallies: readonly Tally[], comparison: Comparison): RowComparability[] {
  const counted = tallies.filter((tally) => tally.count !== null);
  const observed = (rows: readonly Tally[]) => rows.map((row): AnyObservation => ({ family: "tallies", row }));
  const ids = counted.length < 2 ? [] : comparison.reasons.map((reason) => reason.id);
  const open = tallies.filter((tally) => tally.count === null);
  return [...withReasons(counted, ids), ...besideOthers(observed(open), observed(tallies), data.registry)];
}

/** Reasons that the notes on sizes and orders of a figure say already, of the block that they concern. */
const saidElsewhere = new Set(["block-size-unknown", "level-order-unknown"]);

function reasonsLeft({ reasons }: Comparison): Condition {
  return conditionOf(reasons.filter((reason) => !saidElsewhere.has(reason.id)));
}

function comparisonNotes(data: SiteData, comparison: Comparison, locale: Locale): Text[] {
  const { ids, basis } = reasonsLeft(comparison);
  if (comparison.verdict !== "notComparable") return conditionNotes(data.registry, { ids, basis }, locale);
  const grounds = basisText(data.registry, basis, locale);
  return [
    [inLocale(locale, `Không vẽ chung một biểu đồ: ${reasonTexts(ids, "vi")}`, `Not drawn in one chart: ${reasonTexts(ids, "en")}`), ...grounds],
  ];
}

/** Says whether a block's counts can stand as parts of a whole: its size and the order of its levels are published. */
function canBeDrawn(data: SiteData, group: LevelGroup): boolean {
  return (
    group.blockTotal !== null &&
    group.blockTotal > 0 &&
    group.tallies.every((tally) => tally.levelId === null || data.registry.levelById.get(tally.levelId)?.order != null)
  );
}

function levelsOf(data: SiteData, scaleId: string, groups: readonly LevelGroup[], locale: Locale) {
  const levels = (data.registry.levelsByScale.get(scaleId) ?? [])
    .filter((level) => level.order !== null)
    .map((level) => ({ levelId: level.levelId, label: inLocale(locale, level.nameVi, level.nameEn), order: level.order ?? 0 }))
    .sort((a, b) => a.order - b.order);
  const unrated = groups.some((group) => group.tallies.some((tally) => tally.levelId === null));
  return unrated ? [...levels, { levelId: notRated, label: statusText("notRated", locale), order: 0 }] : levels;
}

function sharesTable(data: SiteData, groups: readonly LevelGroup[], { locale, caption }: { locale: Locale; caption: string }): Table {
  const shares = levelShareByObservation(data);
  return {
    caption,
    columns: [
      { title: inLocale(locale, "Khối", "Block") },
      { title: inLocale(locale, "Mức (nguyên văn)", "Level as printed") },
      { title: inLocale(locale, "Số đơn vị", "Units"), numeric: true },
      { title: inLocale(locale, "Trên tổng số", "Of"), numeric: true },
      { title: inLocale(locale, "Tỷ lệ", "Share"), numeric: true },
      { title: inLocale(locale, "Nguồn", "Source") },
    ],
    rows: groups.flatMap((group) =>
      group.tallies.map((tally) => ({
        cells: withSourceCell(
          [
            [groupLabel(data, groups, group, locale)],
            [levelText(data, tally, locale)],
            tallyCell(data, tally, locale),
            blockTotalCell(tally, locale),
            shareCell(tally, shares.get(tally.observationId)?.share ?? null, locale),
          ],
          data.registry,
          tally,
          locale,
        ),
      })),
    ),
  };
}

function shareCell(tally: Tally, share: number | null, locale: Locale): Text {
  return share === null ? ["–"] : [observationLink(tally, formatShare(share, 1, locale))];
}

function figureTitle(data: SiteData, groups: readonly LevelGroup[], locale: Locale): string {
  const areaIds = [...new Set(groups.map((group) => group.areaId))];
  const place = areaNameInText(data.registry, areaIds.length === 1 ? (areaIds[0] ?? "") : provinceOf(data.registry, areaIds[0] ?? ""), locale);
  const periods = [...new Set(groups.map((group) => group.period))]
    .filter((period) => period !== null)
    .toSorted()
    .map((period) => periodText(period, locale));
  const self = groups[0]?.stage === "selfAssessed" ? inLocale(locale, ", tự chấm", ", self-assessed") : "";
  const when = (periods.length === 0 ? "" : ` ${formatList(periods, locale)}`) + self;
  return inLocale(
    locale,
    `Số đơn vị theo mức xếp loại công tác dân vận${when}, ${place}`,
    `Units by level of dân vận rating${when.replace(/^ /, ", ")}, ${place}`,
  );
}

/** Says how many units of a block no published count covers; they are neither rated low nor missing. */
function remainderNotes(data: SiteData, groups: readonly LevelGroup[], locale: Locale): Text[] {
  return groups.flatMap((group) => {
    const counted = group.tallies.reduce((sum, tally) => sum + (tally.count ?? 0), 0);
    const rest = (group.blockTotal ?? 0) - counted;
    if (group.blockTotal === null || rest <= 0) return [];
    const label = groupLabel(data, groups, group, locale);
    const [open, total] = [numberText(rest, locale), numberText(group.blockTotal, locale)];
    return [
      [
        inLocale(
          locale,
          `${label}: ${open} trên ${total} đơn vị không có số công bố theo mức.`,
          `${label}: for ${open} of ${total} units no count by level is published.`,
        ),
      ],
    ];
  });
}

function orderNote(data: SiteData, groups: readonly LevelGroup[], locale: Locale): Text[] {
  const noTotal = groups.some((group) => group.blockTotal === null);
  const noOrder = groups.some((group) =>
    group.tallies.some((tally) => tally.levelId !== null && data.registry.levelById.get(tally.levelId)?.order == null),
  );
  const notes: Text[] = [];
  if (noTotal)
    notes.push([
      inLocale(
        locale,
        "Nguồn không nêu tổng số đơn vị của khối nên không tính được tỷ lệ.",
        "The source does not state the size of the block, so no share can be computed.",
      ),
    ]);
  if (noOrder)
    notes.push([
      inLocale(
        locale,
        "Nguồn không nêu đủ thứ bậc các mức nên không vẽ biểu đồ theo mức.",
        "The source does not give the full order of the levels, so no chart by level is drawn.",
      ),
    ]);
  return notes;
}
