import { inLocale, type Locale } from "../../i18n/locale.ts";
import type { Score } from "../../registry/observation-tables.ts";
import { numberText } from "../values.ts";
import type { SiteData } from "../../tables/site-data.ts";
import type { BlockScores } from "../../views/block-scores.ts";
import type { Text } from "../model.ts";

/** Says how many units of a block differ from another by less than the rounding, so that their order is not certain. */
export function roundingNote(data: SiteData, block: BlockScores, locale: Locale): Text[] {
  const close = block.scores.filter((score) => data.rankByObservation.get(score.observationId)?.withinRounding === true).length;
  if (close === 0) return [];
  return [
    [
      inLocale(
        locale,
        `${numberText(close, "vi")} đơn vị có chênh lệch nhỏ hơn sai số làm tròn; thứ hạng tính được của các đơn vị đó là một khoảng.`,
        `${numberText(close, "en")} units differ by less than the rounding; the rank computed for each of them is a range.`,
      ),
    ],
  ];
}

/** Writes the rank computed for a score where it says more than the printed one: "3–4" where rounding leaves it open, "3/19" where none is printed. */
export function computedRankText(data: SiteData, score: Score, locale: Locale): string {
  const rank = data.rankByObservation.get(score.observationId);
  if (rank === undefined || rank.computedRank === null || rank.rankFrom === null || rank.rankTo === null) return "";
  if (rank.rankFrom !== rank.rankTo) return `${numberText(rank.rankFrom, locale)}–${numberText(rank.rankTo, locale)}`;
  return score.rank === null ? `${numberText(rank.computedRank, locale)}/${numberText(rank.rankOf ?? 0, locale)}` : "";
}
