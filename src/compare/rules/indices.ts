import type { Score } from "../../registry/observation-tables.ts";
import type { Registry } from "../../registry/registry.ts";
import { found, noReason, type Reason, ruleFor } from "../rule.ts";

const indexDiffers: Reason = {
  id: "index-differs",
  verdict: "notComparable",
  textVi: "Hai giá trị thuộc hai chỉ số khác nhau.",
  textEn: "The two values are of different indices.",
};
const indicesBeside: Reason = {
  id: "indices-beside",
  verdict: "conditional",
  textVi: "Hai chỉ số đo hai việc khác nhau: đặt cạnh nhau được, không so hơn kém và không trừ cho nhau.",
  textEn:
    "The two indices measure different things: they can stand beside each other, but neither is higher than the other and no difference is taken.",
};
const notIndependent: Reason = {
  id: "not-independent",
  verdict: "conditional",
  textVi: "Chỉ số này là một đầu vào của chỉ số kia nên hai chỉ số không độc lập với nhau.",
  textEn: "One index is an input of the other, so the two are not independent.",
};

/** Keeps indices apart; two of one unit and one period may be set beside each other, with a warning where one feeds the other. */
export const indicesRule = ruleFor(["scores"], {
  reasons: [indexDiffers, indicesBeside, notIndependent],
  find: (a, b, { registry, purpose }) => {
    if (a.indexId === b.indexId) return noReason;
    if (purpose !== "value" || !isOneUnitAndPeriod(a, b)) return found(indexDiffers);
    return isInput(a, b, registry) ? [...found(indicesBeside), ...found(notIndependent)] : found(indicesBeside);
  },
});

function isOneUnitAndPeriod(a: Score, b: Score): boolean {
  return a.agencyId === b.agencyId && a.areaId === b.areaId && a.statistic === b.statistic && a.period !== null && a.period === b.period;
}

function isInput(a: Score, b: Score, registry: Registry): boolean {
  const [inputsOfA, inputsOfB] = [a, b].map((score) => registry.indexById.get(score.indexId)?.inputOf ?? []);
  return inputsOfA?.includes(b.indexId) === true || inputsOfB?.includes(a.indexId) === true;
}
