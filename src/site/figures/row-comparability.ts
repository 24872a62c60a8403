import { type CompareOptions, findReasons, questionOf, strictest } from "../../compare/compare.ts";
import type { Verdict } from "../../compare/rule.ts";
import { reasonById } from "../../compare/rules.ts";
import type { AnyObservation } from "../../registry/any-observation.ts";
import type { Score } from "../../registry/observation-tables.ts";
import type { Registry } from "../../registry/registry.ts";
import type { BlockScores } from "../../views/block-scores.ts";
import type { ScoreSeries } from "../../views/score-series.ts";

/** What the engine says of one value among the others of a figure, and why (rule ids). */
export interface RowComparability {
  observationId: string;
  comparability: Verdict;
  reasons: readonly string[];
}

/** Says of each row what the reasons of their set make of it. */
export function withReasons(rows: readonly { observationId: string }[], reasons: readonly string[]): RowComparability[] {
  const unique = [...new Set(reasons)].sort();
  const comparability = strictest(unique.map((id) => reasonById.get(id)?.verdict ?? "notComparable"));
  return rows.map(({ observationId }) => ({ observationId, comparability, reasons: unique }));
}

/** Asks the engine about each observation and all those that are drawn beside it. */
export function besideOthers(
  observations: readonly AnyObservation[],
  drawn: readonly AnyObservation[],
  registry: Registry,
  options: CompareOptions = {},
): RowComparability[] {
  const question = questionOf(registry, options);
  return observations.flatMap((one) => {
    const others = drawn.filter((other) => other.row.observationId !== one.row.observationId);
    return withReasons(
      [one.row],
      others.flatMap((other) => findReasons(one, other, question).map((reason) => reason.id)),
    );
  });
}

/** Says of the values of a block whether they stand in its order, and why those apart do not. */
export function ofBlock(block: BlockScores, registry: Registry): RowComparability[] {
  const ordered = block.scores.slice(0, block.ordered);
  const apart = block.scores.slice(block.ordered);
  if (block.verdict === "notComparable") return withReasons(block.scores, block.reasons);
  return [
    ...withReasons(ordered, ordered.length > 1 ? block.reasons : []),
    ...besideOthers(observed(apart), observed(ordered.slice(0, 1)), registry),
  ];
}

/** Says of each value of a series whether it may be joined to those before it; of a statement that is not on the line, how it stands to the same ones. */
export function ofSeries({ points }: ScoreSeries, scores: readonly Score[], registry: Registry): RowComparability[] {
  const onLine = new Set(points.map(({ score }) => score.observationId));
  const before = (year: number): Score[] => {
    const last = points.findLast((point) => point.year < year);
    return points.filter((point) => point.year < year && point.segment === last?.segment).map(({ score }) => score);
  };
  return [
    ...points.flatMap(({ score, reasons }) => withReasons([score], reasons)),
    ...scores
      .filter((score) => !onLine.has(score.observationId))
      .flatMap((score) => besideOthers(observed([score]), observed(before(score.year ?? 0)), registry, { purpose: "change" })),
  ];
}

function observed(scores: readonly Score[]): AnyObservation[] {
  return scores.map((row) => ({ family: "scores", row }));
}
