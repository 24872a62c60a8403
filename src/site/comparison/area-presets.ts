import { inLocale, type Locale } from "../../i18n/locale.ts";
import { byVietnamese } from "../../lib/collation.ts";
import type { Area } from "../../registry/registry-tables.ts";
import type { SiteData } from "../../tables/site-data.ts";
import { stepsInto, stepsOutOf } from "../../views/then-and-now.ts";
import { areaLink } from "../links.ts";
import { areaNameInText, shortAreaName } from "../names.ts";
import { presetOf, type Preset } from "./preset.ts";
import { presetSections } from "./preset-sections.ts";

/** Makes a comparison over the years of each province that has own scores of two years, beside those it was merged with. */
export function areaPresets(data: SiteData, locale: Locale): Preset[] {
  return data.registry.tables.areas
    .filter((area) => area.level === "province" && indicesOf(data, area.areaId).some((indexId) => yearsOf(data, area.areaId, indexId).length > 1))
    .sort(byVietnamese((area) => `${area.nameVi} ${area.areaId}`))
    .map((area) => areaPreset(data, area, locale));
}

function areaPreset(data: SiteData, area: Area, locale: Locale): Preset {
  const name = areaNameInText(data.registry, area.areaId, locale);
  const dated = shortAreaName(data.registry, area.areaId, locale);
  const kin = kinOf(data, area);
  const sections = () =>
    indicesOf(data, area.areaId).flatMap((indexId) => {
      const unitIds = [area.areaId, ...kin].filter((areaId) => yearsOf(data, areaId, indexId).length > 0);
      const heading = inLocale(
        locale,
        `${data.registry.indexById.get(indexId)?.shortName ?? indexId} qua các năm`,
        `${data.registry.indexById.get(indexId)?.shortName ?? indexId} over the years`,
      );
      return presetSections(data, { id: indexId, heading, choice: { indexId, unitIds, years: null }, figures: [] }, locale);
    });
  return presetOf(
    {
      path: `/so-sanh/qua-cac-nam/${area.areaId}/`,
      title: inLocale(locale, `${dated} qua các năm`, `${dated} over the years`),
      documentTitle: inLocale(locale, `So sánh ${dated} qua các năm (${area.areaId})`, `Compare ${dated} over the years (${area.areaId})`),
      description: inLocale(
        locale,
        `Các chỉ số đã công bố của ${name} qua các năm, ngắt ở chỗ không so sánh được.`,
        `Published indices of ${name} over the years, broken where values do not compare.`,
      ),
      lead: [
        [
          inLocale(
            locale,
            "Đường chỉ nối những năm so sánh được với nhau; đường gạch đứng là chỗ bộ tiêu chí hay đơn vị thay đổi.",
            "A line joins only years that compare; a dashed line marks where the method or the unit changed.",
          ),
        ],
        kin.length === 0
          ? [
              areaLink(data.registry, area.areaId, locale, area.nameVi),
              inLocale(locale, " giữ nguyên khi sắp xếp ngày 01/7/2025.", " was not merged on 1 July 2025."),
            ]
          : [
              inLocale(
                locale,
                "Các đơn vị cùng sắp xếp ngày 01/7/2025 mỗi nơi một ô, không cộng và không nối: ",
                "The units of the reorganisation of 1 July 2025 have a panel each, neither added nor joined: ",
              ),
              ...[area.areaId, ...kin].flatMap((areaId, position) => [
                ...(position === 0 ? [] : [", "]),
                areaLink(data.registry, areaId, locale, shortAreaName(data.registry, areaId, locale)),
              ]),
              ".",
            ],
      ],
      sections,
    },
    dated,
    locale,
  );
}

/** Lists the areas that this one was merged with, into or from. */
function kinOf({ registry }: SiteData, area: Area): string[] {
  const successors = [area.areaId, ...stepsOutOf(registry, area.areaId).map((step) => step.successorId)];
  const all = successors.flatMap((areaId) => [areaId, ...stepsInto(registry, areaId).map((step) => step.predecessorId)]);
  return [...new Set(all)].filter((areaId) => areaId !== area.areaId).sort(byVietnamese((areaId) => registry.areaById.get(areaId)?.nameVi ?? areaId));
}

function indicesOf(data: SiteData, areaId: string): string[] {
  return data.registry.tables.indices.map((index) => index.indexId).filter((indexId) => yearsOf(data, areaId, indexId).length > 0);
}

function yearsOf(data: SiteData, areaId: string, indexId: string): number[] {
  const totals = (data.scoresOfArea.get(areaId) ?? []).filter(
    (score) => score.indexId === indexId && score.componentId === "total" && score.statistic === "value" && score.value !== null,
  );
  return [...new Set(totals.map((score) => score.year))].filter((year) => year !== null);
}
