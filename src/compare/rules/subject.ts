import { noReason, type Reason, type ScoreRule } from "../rule.ts";

const indexDiffers: Reason = {
  id: "index-differs",
  verdict: "notComparable",
  textVi: "Hai giá trị thuộc hai chỉ số khác nhau.",
  textEn: "The two values are of different indices.",
};
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

/** Compares only values of one index and one component; a block's mean beside a unit's value is said to be one. */
export const subjectRule: ScoreRule = {
  reasons: [indexDiffers, componentDiffers, statisticDiffers],
  find: (a, b) => {
    if (a.indexId !== b.indexId) return [indexDiffers];
    if (a.componentId !== b.componentId) return [componentDiffers];
    return a.statistic === b.statistic ? noReason : [statisticDiffers];
  },
};
