import { membershipOf } from "../../compare/membership.ts";
import { inLocale, type Locale } from "../../i18n/locale.ts";
import type { Score } from "../../registry/observation-tables.ts";
import type { SiteData } from "../../tables/site-data.ts";
import { numberText, rankText } from "../values.ts";
import { blockInText, holdsAllUnits } from "./block-in-text.ts";

/** Blocks whose units need no block beside them: "trên 63 tỉnh, thành phố". */
const nationalBlocks = new Set(["provinces", "ministries", "regions"]);

/** Says a printed rank with its "of N" and its block: "xếp thứ 3 trên 20 cơ quan của khối sở, ban, ngành"; empty without a rank. */
export function rankPhrase(data: SiteData, score: Score, locale: Locale): string {
  const block = data.registry.blockById.get(score.blockId);
  const isNational = nationalBlocks.has(score.blockId) || holdsAllUnits(data, score.blockId);
  const within = isNational
    ? ""
    : inLocale(locale, ` trong ${blockInText(data, score.blockId, "vi")}`, ` among ${blockInText(data, score.blockId, "en")}`);
  const units = inLocale(locale, block?.unitVi ?? "đơn vị", block?.unitEn ?? "units");
  if (score.rank === null) {
    if (score.rankAsPrinted === null) return "";
    return inLocale(locale, `thứ hạng ghi là “${score.rankAsPrinted}”${within}`, `rank given as “${rankText(score, "en")}”${within}`);
  }
  const [rank, total] = [numberText(score.rank, locale), membershipOf(score, data.registry)];
  const tied = /đồng|=|tied/i.test(score.rankAsPrinted ?? "") ? inLocale(locale, " (đồng hạng)", " (tied)") : "";
  if (total === null)
    return inLocale(
      locale,
      `xếp thứ ${rank}${within}${tied} (nguồn không nêu tổng số ${units})`,
      `ranked ${rank}${within}${tied} (the source does not say of how many ${units})`,
    );
  return inLocale(
    locale,
    `xếp thứ ${rank} trên ${numberText(total, "vi")} ${units}${isNational ? "" : ` của ${blockInText(data, score.blockId, "vi")}`}${tied}`,
    `ranked ${rank} of ${numberText(total, "en")} ${within === "" ? units : within.trim()}${tied}`,
  );
}
