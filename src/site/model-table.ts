import { inLocale, type Locale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import type { ModelCount } from "../registry/observation-tables.ts";
import type { SiteData } from "../tables/site-data.ts";
import { withSourceCell } from "./figures/figure-parts.ts";
import type { Table } from "./model.ts";
import { modelCountCell } from "./value-cells.ts";
import { periodWithBasis } from "./period-phrase.ts";

/** Lists the counts of models of one place or agency, each as its source counts, with period and source. */
export function modelTable(data: SiteData, rows: readonly ModelCount[], locale: Locale): Table {
  const { registry } = data;
  return {
    caption: words(locale).models,
    columns: [
      { title: inLocale(locale, "Cách đếm", "Measure") },
      { title: inLocale(locale, "Kỳ", "Period") },
      { title: inLocale(locale, "Số lượng", "Count"), numeric: true },
      { title: inLocale(locale, "Nguồn", "Source") },
    ],
    rows: rows.map((row) => {
      const measure = registry.measureById.get(row.measureId);
      return {
        cells: withSourceCell(
          [
            [measure === undefined ? row.measureAsPrinted : inLocale(locale, measure.nameVi, measure.nameEn)],
            [periodWithBasis(row, locale)],
            modelCountCell(data, row, locale),
          ],
          registry,
          row,
          locale,
        ),
      };
    }),
  };
}
