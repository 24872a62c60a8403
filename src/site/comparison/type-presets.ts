import { inLocale, type Locale } from "../../i18n/locale.ts";
import { byVietnamese } from "../../lib/collation.ts";
import { provinceOf } from "../../registry/province-of.ts";
import type { SiteData } from "../../tables/site-data.ts";
import { agencyTypePath, listedAgencyTypes, type ListedAgencyType } from "../agency-types.ts";
import { numberText } from "../values.ts";
import { yearsText } from "../years-text.ts";
import { presetOf, type Preset } from "./preset.ts";
import { presetSections } from "./preset-sections.ts";

/** Makes a comparison of each kind of agency that a province has one of, where two provinces scored theirs. */
export function typePresets(data: SiteData, locale: Locale): Preset[] {
  return listedAgencyTypes(data).flatMap((listed) => typePreset(data, listed, locale));
}

function typePreset(data: SiteData, { type, agencies }: ListedAgencyType, locale: Locale): Preset[] {
  const { registry } = data;
  const provinces = new Set(agencies.map((agency) => provinceOf(registry, agency.areaId)));
  if (type.level !== "province" || provinces.size < agencies.length) return [];
  const sorted = [...agencies].sort(byVietnamese((agency) => `${registry.areaById.get(agency.areaId)?.nameVi ?? ""} ${agency.areaId}`));
  const chosen = registry.tables.indices.flatMap(({ indexId, shortName }) => {
    const unitIds = sorted.map((agency) => agency.agencyId).filter((unitId) => hasScore(data, unitId, indexId));
    return unitIds.length < 2 ? [] : [{ id: indexId, heading: shortName, choice: { indexId, unitIds, years: null } }];
  });
  if (chosen.length === 0) return [];
  const name = inLocale(locale, type.nameVi, type.nameEn);
  const years = yearsText(type, locale);
  const dated = years === "" ? name : `${name} (${years})`;
  const count = new Set(chosen.flatMap(({ choice }) => choice.unitIds)).size;
  return [
    presetOf(
      {
        path: `/so-sanh/loai-co-quan/${type.agencyTypeId}/`,
        title: inLocale(locale, `So sánh ${dated} của các địa phương`, `Compare: ${dated} of all areas`),
        description: inLocale(
          locale,
          `Điểm đã công bố của ${name} ở các địa phương đặt cạnh nhau, và điều gì trong đó so sánh được.`,
          `Published scores of ${name} in different areas, side by side, and what of them compares.`,
        ),
        lead: [
          [inLocale(locale, `${numberText(count, "vi")} địa phương có điểm đã công bố.`, `${numberText(count, "en")} areas have published scores.`)],
          [
            inLocale(
              locale,
              "Mỗi tỉnh chấm các cơ quan của mình theo bộ tiêu chí riêng: điểm của hai tỉnh đọc cạnh nhau được, không hơn kém nhau được. So sánh được là cùng một cơ quan qua các năm và các cơ quan trong một khối.",
              "Each province scores its own agencies by criteria of its own: scores of two provinces can be read side by side, but neither is better. What compares is one agency over the years, and agencies within a block.",
            ),
          ],
        ],
        sections: () => [
          ...chosen.flatMap((section) => presetSections(data, section, locale)),
          {
            id: "xem-them",
            heading: inLocale(locale, "Xem thêm", "See also"),
            links: [
              {
                text: inLocale(locale, `${name}: tất cả địa phương, cả mức xếp loại`, `${name}: all areas, with ratings`),
                path: agencyTypePath(type.agencyTypeId),
              },
            ],
          },
        ],
      },
      dated,
      locale,
    ),
  ];
}

function hasScore(data: SiteData, agencyId: string, indexId: string): boolean {
  return (data.scoresByAgency.get(agencyId) ?? []).some(
    (score) => score.indexId === indexId && score.componentId === "total" && score.statistic === "value" && score.year !== null,
  );
}
