import type { AnyObservation } from "../../registry/any-observation.ts";
import type { Registry } from "../../registry/registry.ts";
import { found, noReason, type Reason, type Rule } from "../rule.ts";
import { subjectOf } from "../subject.ts";

const placeLevelDiffers: Reason = {
  id: "place-level-differs",
  verdict: "notComparable",
  textVi: "Hai số đếm ở hai cấp khác nhau (cả nước, tỉnh, huyện, xã, một cơ quan).",
  textEn: "The two counts are of different levels (country, province, district, commune, one agency).",
};
const sizeDiffers: Reason = {
  id: "size-differs",
  verdict: "conditional",
  textVi: "Hai nơi có quy mô khác nhau và số đếm không chia theo quy mô.",
  textEn: "The two places differ in size, and the counts are not divided by it.",
};

/** Compares counts of places of one level; that places differ in size must be kept in mind. */
export const placeRule: Rule = {
  reasons: [placeLevelDiffers, sizeDiffers],
  families: ["models", "reports"],
  find: (a, b, { registry }) => {
    if (subjectOf(a, registry).id === subjectOf(b, registry).id) return noReason;
    if (placeLevel(a, registry) !== placeLevel(b, registry)) return found(placeLevelDiffers);
    return isCount(a, registry) && isCount(b, registry) ? found(sizeDiffers) : noReason;
  },
};

/** Names the level of the place, or of the agency's place, that an observation is of. */
export function placeLevel(observation: AnyObservation, registry: Registry): string {
  const { areaId } = observation.row;
  const level = registry.areaById.get(areaId)?.level ?? "unknown";
  const isAgency = "agencyId" in observation.row && observation.row.agencyId !== null;
  return isAgency ? `agency of ${level}` : level;
}

function isCount(observation: AnyObservation, registry: Registry): boolean {
  if (observation.family !== "reports") return true;
  const kind = registry.indicatorById.get(observation.row.indicatorId)?.kind;
  return kind !== "percent" && kind !== "ratio";
}
