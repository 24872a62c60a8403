import { arePrintedRanks } from "../printed-ranks.ts";
import { found, noReason, type Reason, ruleFor } from "../rule.ts";
import { unitBasis } from "../score-maximum.ts";

const unitDiffers: Reason = {
  id: "unit-differs",
  verdict: "notComparable",
  textVi: "Hai giá trị khác đơn vị tính: một là điểm, một là tỷ lệ phần trăm.",
  textEn: "The two values are in different units: one in points, one in percent.",
};
const unitUnclear: Reason = {
  id: "unit-unclear",
  verdict: "conditional",
  textVi: "Một giá trị là tỷ lệ so với điểm tối đa của thành phần; nguồn của giá trị kia không nói tỷ lệ so với gì.",
  textEn: "One value is a percent of the component's maximum; the source of the other does not say of what it is a percent.",
};

/** Compares only values on one scale: points against percent differ even for one agency, unless the maximum is 100. */
export const unitRule = ruleFor(["scores"], {
  reasons: [unitDiffers, unitUnclear],
  find: (a, b, question) => {
    if (a.indexId !== b.indexId || a.unit === b.unit || arePrintedRanks(a, b, question)) return noReason;
    const [basisOfA, basisOfB] = [unitBasis(a, question.registry), unitBasis(b, question.registry)];
    if (basisOfA === basisOfB) return noReason;
    return found(basisOfA === "points" || basisOfB === "points" ? unitDiffers : unitUnclear);
  },
});
