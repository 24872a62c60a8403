import { found, noReason, type Reason, ruleFor } from "../rule.ts";

const componentDiffers: Reason = {
  id: "component-differs",
  verdict: "notComparable",
  textVi: "Hai giá trị thuộc hai thành phần khác nhau của chỉ số.",
  textEn: "The two values are of different components of the index.",
};
const statisticDiffers: Reason = {
  id: "statistic-differs",
  verdict: "conditional",
  textVi: "Một giá trị là của một đơn vị, giá trị kia là số tổng hợp của cả khối.",
  textEn: "One value is of one unit, the other a statistic of the whole block.",
};
const notAUnit: Reason = {
  id: "not-a-unit",
  verdict: "notComparable",
  textVi: "Số tổng hợp của cả khối (trung bình, cao nhất, thấp nhất) không có thứ hạng và không trừ cho điểm của một đơn vị.",
  textEn: "A statistic of the whole block (mean, highest, lowest) has no rank and is not subtracted from a unit's score.",
};

/** Compares only values of one component; a block's mean beside a unit's value is said to be one, and is never ranked. */
export const componentRule = ruleFor(["scores"], {
  reasons: [componentDiffers, statisticDiffers, notAUnit],
  find: (a, b, { purpose }) => {
    if (a.indexId !== b.indexId) return noReason;
    if (a.componentId !== b.componentId) return found(componentDiffers);
    const isStatistic = a.statistic !== "value" || b.statistic !== "value";
    if (purpose === "rank" && isStatistic) return found(notAUnit);
    if (a.statistic === b.statistic) return noReason;
    return found(purpose === "value" ? statisticDiffers : notAUnit);
  },
});
