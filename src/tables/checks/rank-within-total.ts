import type { ReportCheck } from "../../registry/derived-tables.ts";
import type { Score } from "../../registry/observation-tables.ts";
import type { Registry } from "../../registry/registry.ts";
import { makeCheck } from "./check.ts";
import { scoreWords } from "./words.ts";

/** Finds ranks greater than the number of units ranked, as a source printed them; a rank within it gives no row. */
export function checkRanksWithinTotals(scores: readonly Score[], registry: Registry): ReportCheck[] {
  return scores.flatMap((score) => {
    const { rank, rankOf } = score;
    if (rank === null || rankOf === null || rank <= rankOf) return [];
    const head = scoreWords(score, registry);
    return [
      makeCheck({
        checkId: `rank-within-total.${score.observationId}`,
        ruleId: "rank-within-total",
        verdict: "contradiction",
        areaId: score.areaId,
        agencyId: score.agencyId,
        year: score.year,
        sourceIds: [score.sourceId],
        observationIds: [score.observationId],
        left: String(rank),
        right: String(rankOf),
        text: {
          vi: `${head.vi}: thứ hạng đã in ${rank} lớn hơn tổng số ${rankOf} đơn vị được xếp hạng.`,
          en: `${head.en}: the printed rank ${rank} is above the ${rankOf} units ranked.`,
        },
      }),
    ];
  });
}
