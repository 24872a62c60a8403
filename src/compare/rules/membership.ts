import type { Score } from "../../registry/observation-tables.ts";
import { sourcesOf } from "../basis.ts";
import { membershipOf } from "../membership.ts";
import { isOneAssessment } from "../one-assessment.ts";
import { arePrintedRanks } from "../printed-ranks.ts";
import { found, type FoundReason, noReason, type Question, type Reason, ruleFor } from "../rule.ts";

const blockDiffers: Reason = {
  id: "block-differs",
  verdict: "notComparable",
  textVi: "Hai đơn vị thuộc hai khối được chấm riêng.",
  textEn: "The two units are of blocks that are scored apart.",
};
const blockChanged: Reason = {
  id: "block-changed",
  verdict: "conditional",
  textVi: "Đơn vị được xếp trong hai khối khác nhau.",
  textEn: "The unit was placed in two different blocks.",
};
const membershipDiffers: Reason = {
  id: "membership-differs",
  verdict: "conditional",
  textVi: "Số đơn vị của khối đã thay đổi, mà số tổng hợp tính trên cả khối.",
  textEn: "The number of units in the block changed, and the statistic is taken over all of them.",
};
const rankMembershipDiffers: Reason = {
  id: "rank-membership-differs",
  verdict: "notComparable",
  textVi: "Hai thứ hạng nằm trên hai tổng số đơn vị khác nhau.",
  textEn: "The two ranks are out of different numbers of units.",
};
const partialPublication: Reason = {
  id: "partial-publication",
  verdict: "notComparable",
  textVi: "Nguồn chỉ công bố một phần khối nên không tính được thứ hạng.",
  textEn: "The source publishes only a part of the block, so no rank can be computed.",
};
const completenessUnknown: Reason = {
  id: "completeness-unknown",
  verdict: "conditional",
  textVi: "Không biết nguồn có công bố đủ cả khối hay không.",
  textEn: "It is not known whether the source publishes the whole block.",
};

/** A block's size is not published: an objection to ranks, shares and statistics of the block, not to the value of a unit. */
export const blockSizeUnknown: Reason = {
  id: "block-size-unknown",
  verdict: "conditional",
  textVi: "Không biết khối có bao nhiêu đơn vị.",
  textEn: "The number of units in the block is not known.",
};

/**
 * Looks at the block and its number of units: 63, 34, or the N of the block.
 *
 * A unit's value does not depend on how many others were scored; its rank, and a statistic of the block, do.
 */
export const membershipRule = ruleFor(["scores"], {
  reasons: [blockDiffers, blockChanged, membershipDiffers, rankMembershipDiffers, partialPublication, completenessUnknown, blockSizeUnknown],
  find: (a, b, question) => {
    if (a.blockId !== b.blockId) return found(question.purpose !== "rank" && isSameUnit(a, b) ? blockChanged : blockDiffers);
    if (a.indexId !== b.indexId) return noReason;
    if (question.purpose === "rank") return [...(sizeDiffers(a, b, question) ? found(rankMembershipDiffers) : []), ...wholeness(a, b, question)];
    if (a.statistic === "value" || b.statistic === "value" || a.areaId !== b.areaId || isOneAssessment(a, b)) return noReason;
    const unsized = [a, b].filter((score) => membershipOf(score, question.registry) === null);
    if (unsized.length > 0) return found(blockSizeUnknown, sourcesOf(unsized));
    return sizeDiffers(a, b, question) ? found(membershipDiffers) : noReason;
  },
});

function sizeDiffers(a: Score, b: Score, { registry }: Question): boolean {
  const [membersOfA, membersOfB] = [membershipOf(a, registry), membershipOf(b, registry)];
  return membersOfA !== null && membersOfB !== null && membersOfA !== membersOfB;
}

/** A printed rank was taken over the whole block; one that is computed needs the whole block, and either needs its "of N". */
function wholeness(a: Score, b: Score, question: Question): readonly FoundReason[] {
  const { block, registry } = question;
  if (block !== null && block.total !== null) return block.published < block.total ? found(partialPublication, sourcesOf([a, b])) : noReason;
  const unsized = [a, b].filter((score) => block !== null || membershipOf(score, registry) === null);
  const isComputed = block === null && !arePrintedRanks(a, b, question);
  return [
    ...(unsized.length > 0 ? found(blockSizeUnknown, sourcesOf(unsized)) : []),
    ...(isComputed ? found(completenessUnknown, sourcesOf([a, b])) : []),
  ];
}

function isSameUnit(a: Score, b: Score): boolean {
  const areUnits = a.statistic === "value" && b.statistic === "value";
  return areUnits && a.agencyId === b.agencyId && (a.agencyId !== null || a.areaId === b.areaId);
}
