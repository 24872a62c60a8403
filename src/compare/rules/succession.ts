import type { Score } from "../../registry/observation-tables.ts";
import type { AgencyTypeSuccession } from "../../registry/registry-tables.ts";
import type { Registry } from "../../registry/registry.ts";
import { areaLineage } from "../area-lineage.ts";
import { noReason, type Reason, type ScoreRule } from "../rule.ts";

const areaBreak: Reason = {
  id: "area-break",
  verdict: "notComparable",
  textVi: "Đơn vị hành chính đã được sắp xếp lại giữa hai giá trị.",
  textEn: "The area was reorganised between the two values.",
};
const agencyBreak: Reason = {
  id: "agency-break",
  verdict: "notComparable",
  textVi: "Cơ quan đã được sắp xếp lại giữa hai giá trị.",
  textEn: "The agency was reorganised between the two values.",
};
const agencySuccession: Reason = {
  id: "agency-succession",
  verdict: "conditional",
  textVi: "Cơ quan này tiếp nối cơ quan kia; phạm vi nhiệm vụ có thể đã thay đổi.",
  textEn: "One agency follows the other; its tasks may have changed.",
};

/** Follows areas and agency types through reorganisations; two places or agencies that are no kin are left alone. */
export const successionRule: ScoreRule = {
  reasons: [areaBreak, agencyBreak, agencySuccession],
  find: (a, b, registry) => {
    if (a.agencyId !== null && a.agencyId === b.agencyId) return noReason;
    const [areaOfA, areaOfB] = [subjectArea(a, registry), subjectArea(b, registry)];
    const lineage = areaLineage(areaOfA, areaOfB, registry);
    if (lineage === "broken") return [areaBreak];
    return lineage === "unrelated" ? noReason : agencyReasons(a, b, registry);
  },
};

function subjectArea(score: Score, registry: Registry): string {
  return (score.agencyId === null ? null : registry.agencyById.get(score.agencyId)?.areaId) ?? score.areaId;
}

function agencyReasons(a: Score, b: Score, registry: Registry): readonly Reason[] {
  if (a.agencyId === null || b.agencyId === null) return noReason;
  const [typeOfA, typeOfB] = [registry.agencyById.get(a.agencyId)?.agencyTypeId, registry.agencyById.get(b.agencyId)?.agencyTypeId];
  if (typeOfA === undefined || typeOfB === undefined) return noReason;
  const steps = registry.tables.agencyTypeSuccessions.filter((step) => links(step, typeOfA, typeOfB) || links(step, typeOfB, typeOfA));
  if (steps.some((step) => step.breaksSeries === "yes")) return [agencyBreak];
  return steps.some((step) => step.breaksSeries !== "no") ? [agencySuccession] : noReason;
}

function links(step: AgencyTypeSuccession, from: string, to: string): boolean {
  return step.predecessorTypeId === from && step.successorTypeId === to && from !== to;
}
