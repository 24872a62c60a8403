import type { Score } from "../../registry/observation-tables.ts";
import { membershipOf } from "../membership.ts";
import { noReason, type Reason, type ScoreRule } from "../rule.ts";

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
  textVi: "Số đơn vị của khối đã thay đổi: giá trị đặt cạnh nhau được, thứ hạng thì không.",
  textEn: "The number of units in the block changed: values can stand beside each other, ranks cannot.",
};

/**
 * Looks at the block and its number of units.
 *
 * A value does not depend on how many others were scored, so an unknown number is no objection here; to ranks it is.
 */
export const membershipRule: ScoreRule = {
  reasons: [blockDiffers, blockChanged, membershipDiffers],
  find: (a, b, registry) => {
    if (a.blockId !== b.blockId) return [isSameSubject(a, b) ? blockChanged : blockDiffers];
    const [membersOfA, membersOfB] = [membershipOf(a, registry), membershipOf(b, registry)];
    return membersOfA === null || membersOfB === null || membersOfA === membersOfB ? noReason : [membershipDiffers];
  },
};

function isSameSubject(a: Score, b: Score): boolean {
  return a.agencyId === b.agencyId && a.statistic === b.statistic && (a.agencyId !== null || a.areaId === b.areaId);
}
