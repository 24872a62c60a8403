import { inLocale, type Locale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import type { ReportFigure } from "../registry/observation-tables.ts";
import type { SiteData } from "../tables/site-data.ts";
import { withSourceCell } from "./figures/figure-parts.ts";
import type { Section } from "./model.ts";
import { figureCell } from "./value-cells.ts";
import { periodText } from "./values.ts";

/** Lists the report figures of a page, each with its source, and leads to the reports they stand in. */
export function reportFiguresSection(data: SiteData, figures: readonly ReportFigure[], locale: Locale): Section[] {
  if (figures.length === 0) return [];
  const { registry } = data;
  const heading = words(locale).reports;
  return [
    {
      id: "bao-cao",
      heading,
      tables: [
        {
          caption: heading,
          columns: [
            { title: inLocale(locale, "Chỉ tiêu", "Indicator") },
            { title: inLocale(locale, "Kỳ", "Period") },
            { title: inLocale(locale, "Giá trị", "Value"), numeric: true },
            { title: inLocale(locale, "Nguồn", "Source") },
          ],
          rows: figures.map((figure) => {
            const indicator = registry.indicatorById.get(figure.indicatorId);
            return {
              cells: withSourceCell(
                [
                  [indicator === undefined ? figure.indicatorId : inLocale(locale, indicator.nameVi, indicator.nameEn)],
                  [periodText(figure.period, locale)],
                  figureCell(data, figure, locale),
                ],
                registry,
                figure,
                locale,
              ),
            };
          }),
        },
      ],
      links: [...new Set(figures.map((figure) => figure.reportId))].map((reportId) => ({
        text: inLocale(locale, "Xem cả báo cáo và kết quả kiểm tra", "See the whole report and its checks"),
        path: `/bao-cao/${reportId}/`,
      })),
    },
  ];
}
