import { inLocale, type Locale } from "../i18n/locale.ts";
import { formatDate } from "../lib/format.ts";
import type { Agency, AgencyTypeSuccession, AreaSuccession } from "../registry/registry-tables.ts";
import { provinceOf } from "../registry/province-of.ts";
import type { SiteData } from "../tables/site-data.ts";
import { stepsInto, stepsOutOf } from "../views/then-and-now.ts";
import { agencyLink, areaLink } from "./links.ts";
import type { Fact, Text } from "./model.ts";
import { agencyNameWithArea, areaNameInText, areaYears } from "./names.ts";

/**
 * Says what an agency became and what it came from, with dates and legal acts.
 *
 * Two things may break its series: its own reorganisation, and that of its province; a department of a merged province has both.
 */
export function agencySuccession(data: SiteData, agency: Agency, locale: Locale): Fact[] {
  const after = typeSteps(data, agency, "predecessorTypeId");
  const before = typeSteps(data, agency, "successorTypeId");
  const province = provinceOf(data.registry, agency.areaId);
  const [areasAfter, areasBefore] = [stepsOutOf(data.registry, province), stepsInto(data.registry, province)];
  const isTwice =
    wholes(after).some((step) => step.breaksSeries === "yes" && step.successorTypeId !== null) && areasAfter.some((step) => step.breaksSeries);
  return [
    ...fact(
      inLocale(locale, "Sắp xếp cơ quan", "What it became"),
      after.map((step) => typeStepText(data, step, "successorTypeId", locale)),
    ),
    ...fact(
      inLocale(locale, "Sắp xếp tỉnh, thành phố", "What its province became"),
      areasAfter.map((step) => areaStepText(data, step, "successorId", locale)),
    ),
    ...fact(
      inLocale(locale, "Cơ quan sau sắp xếp có trang ở đây", "Successors with a page here"),
      kin(
        data,
        agency,
        wholes(after).map((step) => step.successorTypeId),
        areasAfter.map((step) => step.successorId),
        locale,
      ),
    ),
    ...(isTwice
      ? [
          {
            term: inLocale(locale, "Chuỗi số liệu", "Its series"),
            detail: [
              inLocale(
                locale,
                "đứt hai lần: khi cơ quan được sắp xếp lại, rồi khi tỉnh, thành phố được sắp xếp lại",
                "broken twice: when the agency was reorganised, and when its province was",
              ),
            ],
          },
        ]
      : []),
    ...fact(
      inLocale(locale, "Cơ quan trước sắp xếp", "What it came from"),
      before.map((step) => typeStepText(data, step, "predecessorTypeId", locale)),
    ),
    ...fact(
      inLocale(locale, "Tỉnh, thành phố trước sắp xếp", "Where its province came from"),
      areasBefore.map((step) => areaStepText(data, step, "predecessorId", locale)),
    ),
    ...fact(
      inLocale(locale, "Cơ quan trước sắp xếp có trang ở đây", "Predecessors with a page here"),
      kin(
        data,
        agency,
        wholes(before).map((step) => step.predecessorTypeId),
        areasBefore.map((step) => step.predecessorId),
        locale,
      ),
    ),
  ];
}

function fact(term: string, details: readonly Text[]): Fact[] {
  return details.length === 0 ? [] : [{ term, detail: details.flatMap((detail, position): Text => (position === 0 ? detail : ["; ", ...detail])) }];
}

function typeSteps(data: SiteData, agency: Agency, side: "predecessorTypeId" | "successorTypeId"): AgencyTypeSuccession[] {
  return data.registry.tables.agencyTypeSuccessions.filter((step) => step.kind !== "continue" && step[side] === agency.agencyTypeId);
}

/** An agency that only handed on some tasks is neither predecessor nor successor. */
function wholes(steps: readonly AgencyTypeSuccession[]): AgencyTypeSuccession[] {
  return steps.filter((step) => step.scope !== "part");
}

/** "Sở Nội vụ từ 01/3/2025 (45/2025/NĐ-CP)", "một phần (tôn giáo) sang …", "kết thúc, không có cơ quan kế tiếp". */
function typeStepText(data: SiteData, step: AgencyTypeSuccession, side: "predecessorTypeId" | "successorTypeId", locale: Locale): Text {
  const type = data.registry.agencyTypeById.get(step[side] ?? "");
  const name =
    type === undefined
      ? inLocale(locale, "kết thúc, không có cơ quan kế tiếp", "ended, without a successor")
      : inLocale(locale, type.nameVi, type.nameEn);
  const part =
    step.scope === "part" && type !== undefined
      ? inLocale(locale, ` (một phần${step.functionsVi === null ? "" : `: ${step.functionsVi}`})`, " (some of its tasks)")
      : "";
  const optional = step.kind === "merge-optional" ? inLocale(locale, ", tùy địa phương", ", depending on the place") : "";
  return [`${name}${part}${optional}${actText(step, locale)}`];
}

function areaStepText(data: SiteData, step: AreaSuccession, side: "predecessorId" | "successorId", locale: Locale): Text {
  const areaId = step[side];
  const years = side === "successorId" ? "" : areaYears(data.registry.areaById.get(areaId), locale);
  const name = `${areaNameInText(data.registry, areaId, locale)}${years}`;
  return [areaLink(data.registry, areaId, locale, name), ...(side === "successorId" ? [actText(step, locale)] : [])];
}

function actText({ instrument, effectiveDate }: { instrument: string; effectiveDate: string | null }, locale: Locale): string {
  const date = effectiveDate === null ? "" : inLocale(locale, `, từ ${formatDate(effectiveDate, "vi")}`, `, from ${formatDate(effectiveDate, "en")}`);
  return ` (${instrument}${date})`;
}

/** Finds the agencies that follow or precede one: of a linked type or its own, in a linked province or its own. */
function kin(data: SiteData, agency: Agency, typeIds: readonly (string | null)[], areaIds: readonly string[], locale: Locale): Text[] {
  const isOfProvince = provinceOf(data.registry, agency.areaId) === agency.areaId;
  if (!isOfProvince) return [];
  const types = new Set([agency.agencyTypeId, ...typeIds]);
  return [agency.areaId, ...areaIds]
    .flatMap((areaId) => data.registry.agenciesByArea.get(areaId) ?? [])
    .filter(
      (other) =>
        other.agencyId !== agency.agencyId &&
        other.agencyTypeId !== "don-vi-khac" &&
        types.has(other.agencyTypeId) &&
        (other.areaId !== agency.areaId || other.agencyTypeId !== agency.agencyTypeId),
    )
    .map((other) => [
      agencyLink(
        data.registry,
        other.agencyId,
        locale,
        `${agencyNameWithArea(data.registry, other.agencyId, locale)}${areaYears(data.registry.areaById.get(other.areaId), locale)}`,
      ),
    ]);
}
