import { chartDescription, type ChartSpec } from "../../charts/chart-spec.ts";
import { compareScores, compareScoreSet } from "../../compare/compare-scores.ts";
import { inLocale, type Locale } from "../../i18n/locale.ts";
import { keptForLast } from "../../lib/remembered.ts";
import type { Score } from "../../registry/observation-tables.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Figure } from "../model.ts";
import { agencyLink, observationLink } from "../links.ts";
import { areaName, areaNameInText, chartLabel } from "../names.ts";
import { scoreCell } from "../value-cells.ts";
import type { SiteData } from "../../tables/site-data.ts";
import { subjectIdOf } from "../../tables/membership-area.ts";
import type { BlockScores } from "../../views/block-scores.ts";
import { chartWidth } from "./chart-width.ts";
import { disputed, withDiscrepancyNotes } from "./discrepancy-notes.ts";
import { chartId, comparedNote, slug, sourceList } from "./figure-parts.ts";
import { type Condition, conditionNotes, conditionOf, conditionText } from "./reason-texts.ts";
import { highlighted } from "./highlighted.ts";
import { withReasons } from "./row-comparability.ts";

/** Sets two indices of the same units and year beside each other; null with fewer than five units that have both. */
export function scatterFigure(
  data: SiteData,
  x: BlockScores,
  y: BlockScores,
  { locale, highlightId }: { locale: Locale; highlightId?: string },
): Figure | null {
  const { pairs } = pairedScores(x, y, data.registry);
  if (pairs.length < 5) return null;
  const figure = keptFigures(x, `${y.indexId} ${locale}`, () => plainFigure(data, x, y, locale));
  const unitIds = pairs.map((pair) => subjectIdOf(pair.x));
  return highlightId === undefined ? figure : highlighted(figure, unitIds, highlightId);
}

/** The pages of the agencies of a block follow one another: of a few blocks, each in one language. */
const keptFigures = keptForLast<BlockScores, Figure>(4);

function plainFigure(data: SiteData, x: BlockScores, y: BlockScores, locale: Locale): Figure {
  const { registry } = data;
  const { pairs, conditions } = pairedScores(x, y, registry);
  const xName = registry.indexById.get(x.indexId)?.shortName ?? x.indexId;
  const yName = registry.indexById.get(y.indexId)?.shortName ?? y.indexId;
  const id = slug(`hai-chi-so-${x.areaId}-${x.blockId}-${x.year}`);
  const place = areaNameInText(registry, x.areaId, locale);
  const block = registry.blockById.get(x.blockId);
  const blockName = block === undefined ? x.blockId : inLocale(locale, block.nameVi, block.nameEn);
  const title = inLocale(
    locale,
    `${xName} và ${yName} năm ${x.year}: ${blockName}, ${place}`,
    `${xName} and ${yName} ${x.year}: ${blockName}, ${place}`,
  );
  const spec: ChartSpec = {
    kind: "scatter",
    rows: pairs.map((pair) => ({
      id: subjectIdOf(pair.x),
      label: pair.x.agencyId === null ? areaName(registry, pair.x.areaId, locale) : chartLabel(registry, pair.x.agencyId, locale),
      x: pair.x.value as number,
      y: pair.y.value as number,
      xDecimals: pair.x.decimals,
      yDecimals: pair.y.decimals,
      ...disputed(data, pair.x.observationId),
      ...disputed(data, pair.y.observationId),
    })),
    options: {
      id,
      locale,
      title,
      width: chartWidth,
      xLabel: xName,
      yLabel: yName,
      xUnit: x.unit,
      yUnit: y.unit,
      condition: conditionText(conditions.ids, locale),
    },
  };
  return withDiscrepancyNotes(
    {
      id,
      chartId: chartId("hai-chi-so", x.indexId, y.indexId, x.areaId, x.blockId, x.year),
      title,
      description: chartDescription(spec),
      chart: spec,
      table: {
        caption: title,
        columns: [
          { title: inLocale(locale, "Đơn vị", "Unit") },
          { title: xName, numeric: true },
          { title: yName, numeric: true },
          { title: inLocale(locale, "Nguồn", "Source") },
        ],
        rows: pairs.map((pair) => ({
          cells: [
            [agencyLink(registry, subjectIdOf(pair.x), locale)],
            scoreCell(data, pair.x, locale),
            scoreCell(data, pair.y, locale),
            [observationLink(pair.x, xName), ", ", observationLink(pair.y, yName)],
          ],
        })),
      },
      sources: sourceList(
        registry,
        pairs.flatMap((pair) => [pair.x.sourceId, pair.y.sourceId]),
        locale,
      ),
      comparability: () =>
        withReasons(
          pairs.flatMap((pair) => [pair.x, pair.y]),
          conditions.ids,
        ),
      notes: [
        ...conditionNotes(registry, conditions, locale),
        [inLocale(locale, "Biểu đồ không nói chỉ số này là nguyên nhân của chỉ số kia.", "The chart does not say that one index causes the other.")],
        ...comparedNote(
          pairs.flatMap((pair) => [pair.x, pair.y]),
          locale,
        ),
      ],
    },
    locale,
  );
}

interface Pair {
  x: Score;
  y: Score;
}

/** The units of two blocks that have a value in both, and what must be kept in mind of them. */
interface PairedScores {
  pairs: readonly Pair[];
  conditions: Condition;
}

const known = new WeakMap<BlockScores, WeakMap<BlockScores, PairedScores>>();

/** Pairs the scores of two blocks, once for all units on whose pages they stand. */
function pairedScores(x: BlockScores, y: BlockScores, registry: Registry): PairedScores {
  let ofX = known.get(x);
  if (ofX === undefined) known.set(x, (ofX = new WeakMap()));
  let paired = ofX.get(y);
  if (paired === undefined) {
    const pairs = pairsOf(x, y, registry);
    ofX.set(y, (paired = { pairs, conditions: conditionsOf(pairs, registry) }));
  }
  return paired;
}

function pairsOf(x: BlockScores, y: BlockScores, registry: Registry): Pair[] {
  const yBySubject = new Map(inOrder(y).map((score) => [subjectIdOf(score), score]));
  return inOrder(x).flatMap((score) => {
    const other = yBySubject.get(subjectIdOf(score));
    return other === undefined || compareScores(score, other, registry).verdict === "notComparable" ? [] : [{ x: score, y: other }];
  });
}

/** The scores of a block that may stand on one axis. */
function inOrder(block: BlockScores): Score[] {
  return block.scores.slice(0, block.ordered);
}

/** What must be kept in mind of each axis and of the two beside each other. */
function conditionsOf(pairs: readonly Pair[], registry: Registry): Condition {
  const axes = [pairs.map((pair) => pair.x), pairs.map((pair) => pair.y)].map((scores) => compareScoreSet(scores, registry));
  return conditionOf([...axes, ...pairs.map((pair) => compareScores(pair.x, pair.y, registry))].flatMap((comparison) => comparison.reasons));
}
