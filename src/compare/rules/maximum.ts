import { sourcesOf } from "../basis.ts";
import { arePrintedRanks } from "../printed-ranks.ts";
import { found, noReason, type Reason, ruleFor } from "../rule.ts";
import { maximumOf } from "../score-maximum.ts";

const maximumDiffers: Reason = {
  id: "maximum-differs",
  verdict: "notComparable",
  textVi: "Điểm tối đa của hai giá trị khác nhau.",
  textEn: "The two values have different maxima.",
};
const maximumUnknown: Reason = {
  id: "maximum-unknown",
  verdict: "conditional",
  textVi: "Không biết điểm tối đa của ít nhất một giá trị.",
  textEn: "The maximum of at least one value is not known.",
};

/** Compares points only of one maximum; a percent carries its own. */
export const maximumRule = ruleFor(["scores"], {
  reasons: [maximumDiffers, maximumUnknown],
  find: (a, b, question) => {
    const { registry } = question;
    if (a.indexId !== b.indexId || a.unit !== "points" || b.unit !== "points" || arePrintedRanks(a, b, question)) return noReason;
    const unknown = [a, b].filter((score) => maximumOf(score, registry) === null);
    if (unknown.length > 0) return found(maximumUnknown, sourcesOf(unknown));
    return maximumOf(a, registry) === maximumOf(b, registry) ? noReason : found(maximumDiffers);
  },
});
