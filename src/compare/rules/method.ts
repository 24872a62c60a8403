import type { Score } from "../../registry/observation-tables.ts";
import { provinceOf } from "../../registry/province-of.ts";
import type { Method } from "../../registry/registry-tables.ts";
import type { Registry } from "../../registry/registry.ts";
import { areaLineage } from "../area-lineage.ts";
import { methodsOf, sourcesOf } from "../basis.ts";
import { isNationalBlock, isOneAssessment } from "../one-assessment.ts";
import { found, noReason, type Reason, ruleFor } from "../rule.ts";

const methodBreak: Reason = {
  id: "method-break",
  verdict: "notComparable",
  textVi: "Bộ tiêu chí, phương pháp đã thay đổi giữa hai giá trị.",
  textEn: "The method changed between the two values.",
};
const ownCriteria: Reason = {
  id: "own-criteria",
  verdict: "notComparable",
  textVi: "Mỗi tỉnh, thành phố chấm các cơ quan của mình theo bộ tiêu chí riêng.",
  textEn: "Each province scores its own agencies by criteria of its own.",
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

/** Compares only values of one edition of the method; agencies of two provinces only where it is known to be the same. */
export const methodRule = ruleFor(["scores"], {
  reasons: [methodBreak, ownCriteria, methodUnknown, methodUncertain],
  find: (a, b, { registry }) => {
    if (a.indexId !== b.indexId) return noReason;
    const [methodOfA, methodOfB] = [methodById(a.methodId, registry), methodById(b.methodId, registry)];
    if (methodOfA !== null && methodOfB !== null) {
      if (methodOfA.methodId !== methodOfB.methodId) return found(methodBreak, methodsOf([methodOfA.methodId, methodOfB.methodId]));
      return methodOfA.yearsCertain || a.year === b.year ? noReason : found(methodUncertain, methodsOf([methodOfA.methodId]));
    }
    if (haveOwnCriteria(a, b, registry)) return found(ownCriteria);
    if (a.blockId === b.blockId && (excludes(methodOfA, b.year) || excludes(methodOfB, a.year)))
      return found(methodBreak, methodsOf([a.methodId, b.methodId]));
    if (isOneAssessment(a, b)) return noReason;
    return found(methodUnknown, sourcesOf([methodOfA === null ? a : null, methodOfB === null ? b : null].filter((score) => score !== null)));
  },
});

function methodById(methodId: string | null, registry: Registry): Method | null {
  return methodId === null ? null : (registry.methodById.get(methodId) ?? null);
}

/** Says whether two places scored their agencies, each by itself. */
function haveOwnCriteria(a: Score, b: Score, registry: Registry): boolean {
  if (a.areaId === b.areaId || isNationalBlock(a.blockId) || isNationalBlock(b.blockId)) return false;
  const lineage = areaLineage(provinceOf(registry, a.areaId), provinceOf(registry, b.areaId), registry);
  return lineage.relation === "unrelated" || lineage.relation === "broken";
}

/** Says whether a year lies outside the verified years of a method, so that another one applied then. */
function excludes(method: Method | null, year: number | null): boolean {
  if (method === null || year === null || !method.yearsCertain) return false;
  return year < method.fromYear || (method.toYear !== null && year > method.toYear);
}
