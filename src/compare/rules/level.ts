import { scalesOf } from "../basis.ts";
import { found, type FoundReason, noReason, type Reason, ruleFor } from "../rule.ts";

const levelsNotRanked: Reason = {
  id: "levels-not-ranked",
  verdict: "notComparable",
  textVi: "Mức xếp loại không được xếp hạng và không tính trung bình.",
  textEn: "Levels are neither ranked nor averaged.",
};
const levelOrderUnknown: Reason = {
  id: "level-order-unknown",
  verdict: "conditional",
  textVi: "Thứ bậc của các mức không được công bố đủ.",
  textEn: "The order of the levels is not published in full.",
};
const levelDiffers: Reason = {
  id: "level-differs",
  verdict: "notComparable",
  textVi: "Hai số đếm là của hai mức khác nhau nên không trừ cho nhau.",
  textEn: "The two counts are of different levels, so no difference is taken.",
};

/** Looks at the levels of one scale: they have an order where it is published, and never a rank. */
export const levelRule = ruleFor(["ratings", "tallies"], {
  reasons: [levelsNotRanked, levelOrderUnknown],
  find: (a, b, { registry, purpose }) => {
    if (purpose === "rank") return found(levelsNotRanked);
    if (a.scaleId !== b.scaleId || a.levelId === b.levelId) return noReason;
    const isOrdered = [a, b].every((row) => row.levelId === null || registry.levelById.get(row.levelId)?.order != null);
    return isOrdered ? noReason : found(levelOrderUnknown, scalesOf([a.scaleId], registry));
  },
});

/** Takes a difference of counts of one level only. */
export const tallyLevelRule = ruleFor(["tallies"], {
  reasons: [levelDiffers],
  find: (a, b, { purpose }): readonly FoundReason[] =>
    purpose === "change" && a.scaleId === b.scaleId && a.levelId !== b.levelId ? found(levelDiffers) : noReason,
});
