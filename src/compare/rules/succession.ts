import type { AnyObservation } from "../../registry/any-observation.ts";
import type { Family } from "../../registry/observation-tables.ts";
import type { AgencyTypeSuccession, AreaSuccession } from "../../registry/registry-tables.ts";
import type { Registry } from "../../registry/registry.ts";
import { agencySteps } from "../agency-lineage.ts";
import { areaLineage, type Lineage } from "../area-lineage.ts";
import { legalAct } from "../basis.ts";
import { areAssessedTogether } from "../one-assessment.ts";
import { found, type FoundReason, noReason, type Reason, type Rule } from "../rule.ts";
import { type Subject, subjectOf } from "../subject.ts";

const areaMerged: Reason = {
  id: "area-merged",
  verdict: "notComparable",
  textVi: "Đơn vị hành chính đã được sáp nhập giữa hai giá trị.",
  textEn: "The area was merged between the two values.",
};
const areaSplit: Reason = {
  id: "area-split",
  verdict: "notComparable",
  textVi: "Đơn vị hành chính đã được chia tách giữa hai giá trị.",
  textEn: "The area was split between the two values.",
};
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
const brokenTwice: Reason = {
  id: "broken-twice",
  verdict: "notComparable",
  textVi: "Chuỗi số liệu đứt hai lần: cơ quan được sắp xếp lại, rồi cả tỉnh, thành phố được sắp xếp lại.",
  textEn: "The series is broken twice: the agency was reorganised, and its province too.",
};
const agencySuccession: Reason = {
  id: "agency-succession",
  verdict: "conditional",
  textVi: "Cơ quan này tiếp nối cơ quan kia; phạm vi nhiệm vụ có thể đã thay đổi.",
  textEn: "One agency follows the other; its tasks may have changed.",
};
const subjectDiffers: Reason = {
  id: "subject-differs",
  verdict: "notComparable",
  textVi: "Hai giá trị là của hai đơn vị khác nhau nên không phải là một thay đổi.",
  textEn: "The two values are of different units, so there is no change between them.",
};
const families: readonly Family[] = ["ratings", "tallies", "scores", "reports", "models"];

/** Follows areas and agency types through reorganisations; two places or agencies that are no kin make no change. */
export const successionRule: Rule = {
  reasons: [areaMerged, areaSplit, areaBreak, agencyBreak, brokenTwice, agencySuccession, subjectDiffers],
  families,
  find: (a, b, { registry, purpose }) => {
    const [subjectOfA, subjectOfB] = [subjectOf(a, registry), subjectOf(b, registry)];
    if (subjectOfA.id === subjectOfB.id) return noReason;
    const lineage = areaLineage(subjectOfA.areaId, subjectOfB.areaId, registry);
    const steps = lineage.relation === "unrelated" ? [] : typeSteps(a, b, registry);
    if (lineage.relation === "unrelated" || !areKin(subjectOfA, subjectOfB, steps)) return purpose === "change" ? found(subjectDiffers) : noReason;
    return reasonsOf(lineage, steps, registry);
  },
};

function typeSteps(a: AnyObservation, b: AnyObservation, registry: Registry): readonly AgencyTypeSuccession[] {
  const [typeOfA, typeOfB] = [subjectOf(a, registry).agencyTypeId, subjectOf(b, registry).agencyTypeId];
  if (typeOfA === null || typeOfB === null || areAssessedTogether(a, b)) return [];
  return agencySteps({ agencyTypeId: typeOfA, period: a.row.period }, { agencyTypeId: typeOfB, period: b.row.period }, registry);
}

/** Two areas in a lineage are kin; agencies of them only if of one type, or if the one type follows the other. */
function areKin(a: Subject, b: Subject, steps: readonly AgencyTypeSuccession[]): boolean {
  if (whatOf(a) !== whatOf(b)) return steps.length > 0;
  return a.areaId !== b.areaId || steps.length > 0;
}

/** Names what a subject is within its area: the area itself, a type of agency, one block of its units. */
function whatOf(subject: Subject): string {
  if (subject.agencyTypeId !== null) return subject.agencyTypeId;
  return subject.id.startsWith(subject.areaId) ? subject.id.slice(subject.areaId.length) : subject.id;
}

function reasonsOf(lineage: Lineage, steps: readonly AgencyTypeSuccession[], registry: Registry): readonly FoundReason[] {
  const breaking = steps.filter((step) => step.breaksSeries === "yes");
  const following = steps.filter((step) => step.breaksSeries !== "yes" && step.breaksSeries !== "no");
  const acts = (of: readonly { instrument: string }[]) => of.map((step) => legalAct(step.instrument, registry));
  return [
    ...lineage.steps.flatMap((step) => found(areaReason(step), acts([step]))),
    ...(breaking.length > 0 ? found(agencyBreak, acts(breaking)) : following.length > 0 ? found(agencySuccession, acts(following)) : []),
    ...(breaking.length > 0 && lineage.relation === "broken" ? found(brokenTwice, acts([...breaking, ...lineage.steps])) : []),
  ];
}

function areaReason(step: AreaSuccession): Reason {
  return step.kind === "merge" ? areaMerged : step.kind === "split" ? areaSplit : areaBreak;
}
