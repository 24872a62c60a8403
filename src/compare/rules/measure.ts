import { matchUnits, measureWords, scopeOf } from "../count-words.ts";
import { sourcesOf } from "../basis.ts";
import { found, type FoundReason, noReason, type Reason, ruleFor } from "../rule.ts";

const measureDiffers: Reason = {
  id: "measure-differs",
  verdict: "notComparable",
  textVi: "Hai số đếm hai việc khác nhau: đăng ký, đã xây dựng, hiệu quả, công nhận, nhân rộng, biểu dương không phải là một.",
  textEn: "The two figures count different things: registered, built, effective, recognised, replicated and commended are not one.",
};
const scopeDiffers: Reason = {
  id: "count-scope-differs",
  verdict: "notComparable",
  textVi: "Hai số đếm trong hai phạm vi khác nhau (cấp, lĩnh vực).",
  textEn: "The two figures count within different limits (level of government, field).",
};
const scopeUnclear: Reason = {
  id: "count-scope-unclear",
  verdict: "conditional",
  textVi: "Một nguồn nêu phạm vi đếm (cấp, lĩnh vực), nguồn kia không nêu.",
  textEn: "One source states the limits of its count (level of government, field), the other does not.",
};
const wordsDiffer: Reason = {
  id: "measure-words-differ",
  verdict: "conditional",
  textVi: "Hai nguồn gọi việc được đếm bằng hai cách khác nhau.",
  textEn: "The two sources use different words for what they count.",
};
const unitDiffers: Reason = {
  id: "count-unit-differs",
  verdict: "notComparable",
  textVi: "Hai nguồn đếm hai loại khác nhau (mô hình; tập thể, cá nhân).",
  textEn: "The two sources count different units (models; collectives, individuals).",
};
const unitOverlaps: Reason = {
  id: "count-unit-overlaps",
  verdict: "conditional",
  textVi: "Hai nguồn không đếm hẳn cùng một loại (mô hình; mô hình, điển hình).",
  textEn: "The two sources do not count quite the same units (models; models and examples).",
};

/** Compares counts of models by one measure, within one limit, of one unit. */
export const measureRule = ruleFor(["models"], {
  reasons: [measureDiffers, scopeDiffers, scopeUnclear, wordsDiffer, unitDiffers, unitOverlaps],
  find: (a, b) => {
    const basis = sourcesOf([a, b]);
    if (a.measureId !== b.measureId) return found(measureDiffers, basis);
    const [scopeOfA, scopeOfB] = [scopeOf(a.measureAsPrinted), scopeOf(b.measureAsPrinted)];
    const scope = scopeOfA === scopeOfB ? noReason : found(scopeOfA === null || scopeOfB === null ? scopeUnclear : scopeDiffers, basis);
    const words = measureWords(a.measureAsPrinted) === measureWords(b.measureAsPrinted) ? noReason : found(wordsDiffer, basis);
    return [...scope, ...words, ...units(a, b)];
  },
});

function units(a: { unitAsPrinted: string; sourceId: string }, b: { unitAsPrinted: string; sourceId: string }): readonly FoundReason[] {
  const match = matchUnits(a.unitAsPrinted, b.unitAsPrinted);
  return match === "same" ? noReason : found(match === "apart" ? unitDiffers : unitOverlaps, sourcesOf([a, b]));
}
