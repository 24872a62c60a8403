import type { Method } from "../../registry/registry-tables.ts";
import type { Registry } from "../../registry/registry.ts";
import { noReason, type Reason, type ScoreRule } from "../rule.ts";

const methodBreak: Reason = {
  id: "method-break",
  verdict: "notComparable",
  textVi: "Bộ tiêu chí, phương pháp đã thay đổi giữa hai giá trị.",
  textEn: "The method changed between the two values.",
};
const methodUnknown: Reason = {
  id: "method-unknown",
  verdict: "conditional",
  textVi: "Không biết bộ tiêu chí của ít nhất một giá trị.",
  textEn: "The method of at least one value is not known.",
};
const methodUncertain: Reason = {
  id: "method-uncertain",
  verdict: "conditional",
  textVi: "Năm áp dụng của bộ tiêu chí chưa được xác minh.",
  textEn: "The years in which the method applied are not verified.",
};

/** Compares only values of one edition of the method. */
export const methodRule: ScoreRule = {
  reasons: [methodBreak, methodUnknown, methodUncertain],
  find: (a, b, registry) => {
    if (a.indexId !== b.indexId) return noReason;
    const [methodOfA, methodOfB] = [methodById(a.methodId, registry), methodById(b.methodId, registry)];
    if (methodOfA === null && methodOfB === null) return [methodUnknown];
    if (methodOfA === null || methodOfB === null) {
      const other = methodOfA === null ? a.year : b.year;
      return excludes(methodOfA ?? methodOfB, other) ? [methodBreak] : [methodUnknown];
    }
    if (methodOfA.methodId !== methodOfB.methodId) return [methodBreak];
    return methodOfA.yearsCertain || a.year === b.year ? noReason : [methodUncertain];
  },
};

function methodById(methodId: string | null, registry: Registry): Method | null {
  return methodId === null ? null : (registry.methodById.get(methodId) ?? null);
}

/** Says whether a year lies outside the verified years of a method, so that another one applied then. */
function excludes(method: Method | null, year: number | null): boolean {
  if (method === null || year === null || !method.yearsCertain) return false;
  return year < method.fromYear || (method.toYear !== null && year > method.toYear);
}
