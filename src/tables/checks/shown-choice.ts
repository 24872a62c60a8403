import { monthsIn } from "../../compare/rules/period.ts";
import { decimalsOf, formatBounded } from "../../lib/format.ts";
import type { Score } from "../../registry/observation-tables.ts";
import { chooseScore, isExact } from "../choose-score.ts";
import type { Sentence } from "./check.ts";

/** Says which of several printed values charts and comparisons use, and why that one; tables show them all. */
export function shownChoice(group: readonly Score[]): Sentence {
  const chosen = chooseScore(group) as Score;
  const others = group.filter((score) => score.value !== chosen.value || score.bound !== chosen.bound);
  const value = (locale: "vi" | "en"): string =>
    formatBounded({ value: chosen.value ?? 0, decimals: decimalsIn(chosen), bound: chosen.bound, upperBound: chosen.upperBound }, locale);
  const reason = reasonFor(chosen, others, group);
  return {
    vi: `Bảng ghi mọi giá trị kèm nguồn và dấu ≠; biểu đồ và phép so sánh dùng ${value("vi")} (nguồn ${chosen.sourceId}) ${reason.vi}.`,
    en: `Tables show every value with its source and the mark ≠; charts and comparisons use ${value("en")} (source ${chosen.sourceId}) ${reason.en}.`,
  };
}

/**
 * Says which of several printed ranks the table of a whole block shows, where a unit has one row: the one beside the chosen value.
 *
 * @param fact all that sources state of the unit, with and without a rank: the choice is made among them.
 */
export function shownRank(fact: readonly Score[]): Sentence {
  const all = {
    vi: "Trang của đơn vị và trang nguồn ghi mọi thứ hạng kèm nguồn và dấu ≠",
    en: "The pages of the unit and of the sources show every rank with its source and the mark ≠",
  };
  const { rank, sourceId, value } = chooseScore(fact) as Score;
  // Which unit of the value a block prefers depends on the other units of the block.
  if (new Set(fact.map((score) => score.unit)).size > 1)
    return {
      vi: `${all.vi}; bảng của cả khối ghi thứ hạng in cạnh giá trị được chọn ở đó.`,
      en: `${all.en}; the table of the whole block shows the rank printed beside the value chosen there.`,
    };
  if (rank === null)
    return {
      vi: `${all.vi}; bảng của cả khối ghi giá trị của nguồn ${sourceId}, nguồn này không ghi thứ hạng.`,
      en: `${all.en}; the table of the whole block shows the value of source ${sourceId}, which gives no rank.`,
    };
  const why =
    value === null
      ? {
          vi: "theo thứ tự mã nguồn; không có căn cứ nào cho biết thứ hạng nào đúng",
          en: "by the order of source ids; nothing tells which rank is right",
        }
      : { vi: "vì in cạnh giá trị được chọn", en: "because it is printed beside the value chosen" };
  return {
    vi: `${all.vi}; bảng của cả khối chỉ có một dòng cho mỗi đơn vị nên ghi ${rank} (nguồn ${sourceId}), ${why.vi}.`,
    en: `${all.en}; the table of the whole block has one row a unit and shows ${rank} (source ${sourceId}), ${why.en}.`,
  };
}

/** Follows the order in which `chooseScore` prefers one statement to another. */
function reasonFor(chosen: Score, others: readonly Score[], group: readonly Score[]): Sentence {
  if (others.every((other) => isExact(chosen) && !isExact(other))) return { vi: "vì đó là con số chính xác", en: "because it is the exact number" };
  if (others.every((other) => monthsIn(chosen.period) === 12 && monthsIn(other.period) !== 12))
    return { vi: "vì đó là số của cả năm", en: "because it is about the whole year" };
  if (others.every((other) => decimalsIn(chosen) > decimalsIn(other)))
    return { vi: "vì được in nhiều chữ số thập phân hơn", en: "because more decimals are printed" };
  const times = (value: number | null): number => group.filter((score) => score.value === value).length;
  if (others.every((other) => times(chosen.value) > times(other.value)))
    return { vi: "vì được nhiều nguồn in hơn", en: "because more sources print it" };
  return {
    vi: "theo thứ tự mã nguồn, vì không có căn cứ khác để chọn",
    en: "by the order of source ids, because there is no other ground to choose",
  };
}

function decimalsIn(score: Score): number {
  return score.decimals ?? decimalsOf(score.value ?? 0);
}
