import type { Tally } from "../../registry/observation-tables.ts";
import { sourcesOf } from "../basis.ts";
import { found, type FoundReason, noReason, type Reason, ruleFor } from "../rule.ts";
import { blockSizeUnknown } from "./membership.ts";

const blocksApart: Reason = {
  id: "blocks-apart",
  verdict: "conditional",
  textVi: "Hai khối khác nhau: mức và tỷ lệ trong khối đặt cạnh nhau được, số đơn vị thì không.",
  textEn: "The blocks differ: levels and shares within each can stand beside each other, numbers of units cannot.",
};
const talliesOfBlocks: Reason = {
  id: "tally-block-differs",
  verdict: "notComparable",
  textVi: "Hai số đếm là của hai khối khác nhau nên không trừ cho nhau.",
  textEn: "The two counts are of different blocks, so no difference is taken.",
};
const tallyMembership: Reason = {
  id: "tally-membership-differs",
  verdict: "conditional",
  textVi: "Tổng số đơn vị của khối đã thay đổi: xem cả tỷ lệ, không chỉ số đơn vị.",
  textEn: "The number of units in the block changed: see the shares, not the counts alone.",
};

/** Looks at the block of two ratings: a scale may hold for several. */
export const ratedBlockRule = ruleFor(["ratings"], {
  reasons: [blocksApart],
  find: (a, b) => (a.areaId === b.areaId && a.blockId === b.blockId ? noReason : found(blocksApart)),
});

/** Looks at the block of two tallies and at its number of units. */
export const tallyBlockRule = ruleFor(["tallies"], {
  reasons: [blocksApart, talliesOfBlocks, tallyMembership, blockSizeUnknown],
  find: (a, b, { purpose }) => {
    const isOneBlock = a.areaId === b.areaId && a.blockId === b.blockId;
    if (!isOneBlock) return [...found(purpose === "change" ? talliesOfBlocks : blocksApart), ...unsized(a, b)];
    return a.blockTotal !== null && b.blockTotal !== null && a.blockTotal !== b.blockTotal ? found(tallyMembership) : unsized(a, b);
  },
});

function unsized(a: Tally, b: Tally): readonly FoundReason[] {
  const rows = [a, b].filter((tally) => tally.blockTotal === null);
  return rows.length === 0 ? noReason : found(blockSizeUnknown, sourcesOf(rows));
}
