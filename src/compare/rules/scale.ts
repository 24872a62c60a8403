import type { Rating, Tally } from "../../registry/observation-tables.ts";
import type { Registry } from "../../registry/registry.ts";
import { nameKey } from "../../lib/vietnamese-name.ts";
import { scalesOf } from "../basis.ts";
import { found, noReason, type Reason, ruleFor } from "../rule.ts";

const scaleDiffers: Reason = {
  id: "scale-differs",
  verdict: "notComparable",
  textVi: "Hai mức thuộc hai thang xếp loại khác nhau.",
  textEn: "The two levels are of different rating scales.",
};
const sameWords: Reason = {
  id: "same-words-other-scale",
  verdict: "notComparable",
  textVi: "Hai mức cùng tên nhưng thuộc hai thang xếp loại khác nhau; tên mức chỉ có nghĩa trong thang của nó.",
  textEn: "The two levels have one name on two rating scales; a level name means nothing without its scale.",
};
const scaleUncertain: Reason = {
  id: "scale-uncertain",
  verdict: "conditional",
  textVi: "Chưa thấy đủ thang xếp loại nên chưa chắc hai kỳ dùng cùng một thang.",
  textEn: "The scale was not seen in full, so the two periods may not have used the same one.",
};

/** Compares levels of one scale only; between periods the scale must have been seen whole. */
export const scaleRule = ruleFor(["ratings", "tallies"], {
  reasons: [scaleDiffers, sameWords, scaleUncertain],
  find: (a, b, { registry }) => {
    if (a.scaleId !== b.scaleId) return found(shareAWord(a, b, registry) ? sameWords : scaleDiffers, scalesOf([a.scaleId, b.scaleId], registry));
    const isWhole = registry.scaleById.get(a.scaleId)?.completeness === "complete";
    return isWhole || (a.period !== null && a.period === b.period) ? noReason : found(scaleUncertain, scalesOf([a.scaleId], registry));
  },
});

function shareAWord(a: Rating | Tally, b: Rating | Tally, registry: Registry): boolean {
  const words = namesOf(b, registry);
  return namesOf(a, registry).some((name) => words.includes(name));
}

function namesOf(row: Rating | Tally, registry: Registry): string[] {
  const level = registry.levelById.get(row.levelId ?? "");
  return [row.levelAsPrinted, ...(level === undefined ? [] : [level.nameVi])].map(nameKey);
}
