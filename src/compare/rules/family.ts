import { found, type FoundReason, type Reason } from "../rule.ts";

const familyDiffers: Reason = {
  id: "family-differs",
  verdict: "notComparable",
  textVi: "Hai số liệu thuộc hai loại khác nhau (mức xếp loại, số đơn vị theo mức, điểm, số liệu báo cáo, số mô hình).",
  textEn: "The two figures are of different families (rating, tally, score, report figure, model count).",
};

/** The reason that two families give; no other rule is asked then. */
export const familyReasons: readonly Reason[] = [familyDiffers];

/** Refuses two observations of different families. */
export function differentFamilies(): readonly FoundReason[] {
  return found(familyDiffers);
}
