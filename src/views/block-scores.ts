import { median } from "d3-array";
import type { Basis } from "../compare/basis.ts";
import type { Verdict } from "../compare/rule.ts";
import { membershipOf } from "../compare/membership.ts";
import type { Score } from "../registry/observation-tables.ts";
import type { SiteData } from "../tables/site-data.ts";
import { chooseScore } from "../tables/choose-score.ts";
import { withoutNoise } from "../tables/decimal.ts";
import { membershipAreaId, subjectIdOf } from "../tables/membership-area.ts";
import { blockOrder } from "./block-order.ts";
import { commonUnit, preferUnit } from "./common-unit.ts";

/** What one index said of the units of one block in one year, one score a unit. */
export interface BlockScores {
  indexId: string;
  /** `viet-nam` for provinces and ministries, else the area whose units these are. */
  areaId: string;
  blockId: string;
  year: number;
  unit: Score["unit"];
  /** First those that the engine lets stand in one order, best first, then the others. */
  scores: Score[];
  /** How many of `scores` stand in order. */
  ordered: number;
  /** Whether the values may stand in one order, and why not or what to keep in mind (rule ids). */
  verdict: Verdict;
  reasons: string[];
  /** Why published values stand apart from the order (rule ids). */
  apartReasons: string[];
  /** What stands behind them. */
  basis: readonly Basis[];
  apartBasis: readonly Basis[];
  /** How many of them have a value. */
  published: number;
  /** The block's size: of provinces by the registry, of others as printed; null: not known. */
  blockTotal: number | null;
  /** Of the values that stand in order; null without any. */
  median: number | null;
}

const cache = new WeakMap<SiteData, Map<string, BlockScores>>();

/** Gathers total scores by index, area, block and year; where sources repeat a fact, one is chosen. */
export function allBlockScores(data: SiteData): Map<string, BlockScores> {
  const known = cache.get(data);
  if (known !== undefined) return known;
  const groups = new Map<string, Score[]>();
  for (const score of data.scores) {
    if (score.componentId !== "total" || score.statistic !== "value" || score.year === null) continue;
    const key = blockKey({ indexId: score.indexId, areaId: membershipAreaId(score, data.registry), blockId: score.blockId, year: score.year });
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [score]);
    else group.push(score);
  }
  const blocks = new Map<string, BlockScores>();
  for (const [key, scores] of groups) blocks.set(key, blockOf(data, scores));
  cache.set(data, blocks);
  return blocks;
}

/** Finds the scores of one block and year. */
export function blockScores(data: SiteData, at: { indexId: string; areaId: string; blockId: string; year: number }): BlockScores | null {
  return allBlockScores(data).get(blockKey(at)) ?? null;
}

function blockKey(at: { indexId: string; areaId: string; blockId: string; year: number }): string {
  return `${at.indexId}|${at.areaId}|${at.blockId}|${at.year}`;
}

function blockOf(data: SiteData, scores: readonly Score[]): BlockScores {
  const first = scores[0] as Score;
  const unit = commonUnit(scores);
  const bySubject = new Map<string, Score[]>();
  for (const score of scores) bySubject.set(subjectIdOf(score), [...(bySubject.get(subjectIdOf(score)) ?? []), score]);
  const chosen = [...bySubject.values()].map((candidates) => chooseScore(preferUnit(candidates, unit)) as Score);
  const { ordered, apart, ...judgement } = blockOrder(chosen, unit, data.registry);
  const totals = scores.map((score) => membershipOf(score, data.registry)).filter((total) => total !== null);
  return {
    indexId: first.indexId,
    areaId: membershipAreaId(first, data.registry),
    blockId: first.blockId,
    year: first.year as number,
    unit,
    scores: [...ordered, ...apart],
    ordered: ordered.length,
    ...judgement,
    published: chosen.filter((score) => score.value !== null).length,
    blockTotal: totals.length > 0 ? Math.max(...totals) : null,
    median: ordered.length === 0 ? null : withoutNoise(median(ordered, (score) => score.value) as number),
  };
}
