import { sourcesOf } from "../basis.ts";
import { found, noReason, type Reason, ruleFor } from "../rule.ts";

const stageDiffers: Reason = {
  id: "stage-differs",
  verdict: "notComparable",
  textVi: "Một bên là mức đơn vị tự chấm, bên kia là mức cấp có thẩm quyền xếp.",
  textEn: "One is a self-assessment, the other the level that the competent body gave.",
};
const selfAssessed: Reason = {
  id: "self-assessed",
  verdict: "conditional",
  textVi: "Cả hai là mức đơn vị tự chấm, chưa được thẩm định.",
  textEn: "Both are self-assessments that nobody has reviewed.",
};
const planAgainstResult: Reason = {
  id: "plan-against-result",
  verdict: "notComparable",
  textVi: "Một bên là số kế hoạch, bên kia là kết quả.",
  textEn: "One is a planned figure, the other a result.",
};
const planned: Reason = {
  id: "planned",
  verdict: "conditional",
  textVi: "Cả hai là số kế hoạch, chưa phải kết quả.",
  textEn: "Both are planned figures, not results.",
};

/** Keeps what units say of themselves apart from what was decided. */
export const ratingStageRule = ruleFor(["ratings", "tallies"], {
  reasons: [stageDiffers, selfAssessed],
  find: (a, b) => {
    if (a.stage !== b.stage) return found(stageDiffers, sourcesOf([a, b]));
    return a.stage === "selfAssessed" ? found(selfAssessed, sourcesOf([a, b])) : noReason;
  },
});

/** Keeps plans apart from results. */
export const reportStageRule = ruleFor(["reports"], {
  reasons: [planAgainstResult, planned],
  find: (a, b) => {
    if (a.stage !== b.stage) return found(planAgainstResult, sourcesOf([a, b]));
    return a.stage === "planned" ? found(planned, sourcesOf([a, b])) : noReason;
  },
});
