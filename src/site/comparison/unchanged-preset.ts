import { inLocale, type Locale } from "../../i18n/locale.ts";
import { byVietnamese } from "../../lib/collation.ts";
import type { SiteData } from "../../tables/site-data.ts";
import { firstDayNow, provincesOn, stepsInto } from "../../views/then-and-now.ts";
import { presetOf, type Preset } from "./preset.ts";
import { presetSections } from "./preset-sections.ts";

/** Makes the comparison of the provinces that were not merged in 2025: their series go on. */
export function unchangedPreset(data: SiteData, locale: Locale): Preset {
  const { registry } = data;
  const areas = provincesOn(registry, firstDayNow)
    .filter((area) => stepsInto(registry, area.areaId).length === 0)
    .sort(byVietnamese((area) => area.nameVi));
  const title = inLocale(locale, `${areas.length} tỉnh, thành phố không sắp xếp`, `The ${areas.length} provinces that were not merged`);
  return presetOf(
    {
      path: "/so-sanh/tinh-giu-nguyen/",
      title,
      description: inLocale(
        locale,
        `${areas.length} tỉnh, thành phố giữ nguyên sau ngày 01/7/2025: các chỉ số đã công bố đặt cạnh nhau theo năm.`,
        `${areas.length} provinces unchanged on 1 July 2025: their published indices side by side, year by year.`,
      ),
      lead: [
        [
          inLocale(
            locale,
            `${areas.length} tỉnh, thành phố này giữ nguyên địa giới cấp tỉnh khi cả nước sắp xếp từ 63 còn 34 đơn vị, nên chuỗi số liệu của từng nơi không bị ngắt vì sắp xếp.`,
            `These ${areas.length} provinces kept their bounds when the 63 provinces became 34, so no series of theirs is broken by the merger.`,
          ),
        ],
        [
          inLocale(
            locale,
            "Trong một năm, mọi tỉnh được chấm theo một bộ tiêu chí nên so sánh được; thứ hạng theo nguồn là trong cả 63 tỉnh, thành phố của năm đó.",
            "Within a year all provinces are scored by one set of criteria and compare; printed ranks are among all 63 provinces of that year.",
          ),
        ],
      ],
      sections: () =>
        registry.tables.indices.flatMap(({ indexId, shortName }) =>
          presetSections(
            data,
            { id: indexId, heading: shortName, choice: { indexId, unitIds: areas.map((area) => area.areaId), years: null } },
            locale,
          ),
        ),
    },
    title,
    locale,
  );
}
