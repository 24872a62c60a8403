import type { Score } from "../../registry/observation-tables.ts";
import type { Reason, ScoreRule } from "../rule.ts";

const valueMissing: Reason = {
  id: "value-missing",
  verdict: "notComparable",
  textVi: "Ít nhất một giá trị không được công bố.",
  textEn: "At least one value is not published.",
};
const bound: Reason = {
  id: "bound",
  verdict: "notComparable",
  textVi: "Ít nhất một giá trị chỉ là giới hạn (“trên 95”), không phải con số chính xác.",
  textEn: "At least one value is only a bound (“above 95”), not an exact number.",
};
const approximate: Reason = {
  id: "approximate",
  verdict: "conditional",
  textVi: "Ít nhất một giá trị là số xấp xỉ.",
  textEn: "At least one value is approximate.",
};
const provisional: Reason = {
  id: "provisional",
  verdict: "conditional",
  textVi: "Ít nhất một giá trị là số tạm tính.",
  textEn: "At least one value is provisional.",
};
const estimated: Reason = {
  id: "estimated",
  verdict: "conditional",
  textVi: "Ít nhất một giá trị là số ước tính.",
  textEn: "At least one value is an estimate.",
};

/** Looks at how firm each number is. */
export const statusRule: ScoreRule = {
  reasons: [valueMissing, bound, approximate, provisional, estimated],
  find: (a, b) => [
    ...(a.value === null || b.value === null ? [valueMissing] : []),
    ...(isBound(a) || isBound(b) ? [bound] : []),
    ...[approximate, provisional, estimated].filter((reason) => a.status === reason.id || b.status === reason.id),
  ],
};

/** Says whether a score is a bound or a range instead of one number. */
export function isBound(score: Pick<Score, "bound" | "upperBound" | "status">): boolean {
  return score.bound !== null || score.upperBound !== null || score.status === "bound";
}
