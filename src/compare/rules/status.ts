import type { AnyObservation } from "../../registry/any-observation.ts";
import { type Family, type ObservationStatus, type Score } from "../../registry/observation-tables.ts";
import { sourcesOf } from "../basis.ts";
import { arePrintedRanks } from "../printed-ranks.ts";
import { found, noReason, type Reason, type Rule } from "../rule.ts";

const valueMissing: Reason = {
  id: "value-missing",
  verdict: "notComparable",
  textVi: "Ít nhất một bên không có giá trị: không công bố, không có vụ việc, không áp dụng hoặc bị cắt trong bản đọc được.",
  textEn: "At least one side has no value: not published, no case, not applicable or cut off in the copy read.",
};
const notRated: Reason = {
  id: "not-rated",
  verdict: "notComparable",
  textVi: "Ít nhất một đơn vị không được xếp loại; không xếp loại khác với mức thấp nhất.",
  textEn: "At least one unit was not rated, which is not the same as the lowest level.",
};
const bound: Reason = {
  id: "bound",
  verdict: "notComparable",
  textVi: "Ít nhất một giá trị chỉ là giới hạn (kiểu trên hoặc dưới một mức), không phải con số chính xác.",
  textEn: "At least one value is only a bound (above or below some level), not an exact number.",
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
const loose = [approximate, provisional, estimated];
const all: readonly Family[] = ["ratings", "tallies", "scores", "reports", "models"];

/** Looks at how firm each number is. */
export const statusRule: Rule = {
  reasons: [valueMissing, notRated, bound, ...loose],
  families: all,
  find: (a, b, question) => {
    if (isFirm(a) && isFirm(b)) return noReason;
    const both = [a, b];
    const isRankPair = a.family === "scores" && b.family === "scores" && arePrintedRanks(a.row, b.row, question);
    const unrated = both.filter((observation) => observation.family === "ratings" && observation.row.status === "notRated");
    const missing = isRankPair ? [] : both.filter((observation) => !hasValue(observation) && !unrated.includes(observation));
    const bounded = isRankPair ? [] : both.filter(isBounded);
    return [
      ...reason(valueMissing, missing),
      ...reason(notRated, unrated),
      ...reason(bound, bounded),
      ...loose.flatMap((looseReason) =>
        reason(
          looseReason,
          both.filter((observation) => observation.row.status === (looseReason.id as ObservationStatus)),
        ),
      ),
    ];
  },
};

function reason(of: Reason, observations: readonly AnyObservation[]) {
  return observations.length === 0 ? [] : found(of, sourcesOf(observations.map((observation) => observation.row)));
}

/** Says whether a number is as firm as any; most are, and nothing is found of two of them. */
function isFirm(observation: AnyObservation): boolean {
  return observation.row.status === "stated" && hasValue(observation) && !isBounded(observation);
}

/** Says whether an observation holds what its family is about: a level, a count, a score, a figure or a ratio. */
export function hasValue(observation: AnyObservation): boolean {
  switch (observation.family) {
    case "ratings":
      return observation.row.levelId !== null;
    case "tallies":
    case "models":
      return observation.row.count !== null;
    case "scores":
      return observation.row.value !== null;
    case "reports":
      return observation.row.value !== null || observation.row.numerator !== null;
  }
}

function isBounded(observation: AnyObservation): boolean {
  if (observation.family === "scores") return isBound(observation.row);
  if (observation.family === "reports" || observation.family === "models")
    return observation.row.bound !== null || observation.row.status === "bound";
  return observation.row.status === "bound";
}

/** Says whether a score is a bound or a range instead of one number. */
export function isBound(score: Pick<Score, "bound" | "upperBound" | "status">): boolean {
  return score.bound !== null || score.upperBound !== null || score.status === "bound";
}
