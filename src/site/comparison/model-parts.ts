import { compareSet } from "../../compare/compare-set.ts";
import { inLocale, type Locale } from "../../i18n/locale.ts";
import { createSiteData, type SiteData } from "../../tables/create-site-data.ts";
import { subjectIdOf } from "../../tables/membership-area.ts";
import type { ComparisonChoice } from "../../views/comparison-choice.ts";
import { modelMeasures, type ModelMeasure } from "../../views/model-groups.ts";
import { measureName } from "../figures/model-texts.ts";
import { modelCountsFigure } from "../figures/model-counts-figure.ts";
import type { Text } from "../model.ts";
import { sentenceCase } from "../sentence-case.ts";
import type { ComparisonParts, PartsOptions } from "./comparison-parts.ts";
import { nothingFound, verdictText } from "./verdict-texts.ts";

/** Sets counts of models beside each other, measure by measure; within a measure only counts that compare share a scale. */
export function modelParts(whole: SiteData, choice: ComparisonChoice, { locale }: PartsOptions): ComparisonParts {
  const data = createSiteData(whole.registry, {
    ...whole,
    models: whole.models.filter(
      (row) => choice.unitIds.includes(subjectIdOf(row)) && (choice.years === null || (row.year !== null && choice.years.includes(row.year))),
    ),
  });
  const measures = modelMeasures(data);
  const isRefused = measures.length > 1 || measures.some((measure) => measure.bases.length > 1);
  return {
    isRefused,
    verdicts: [
      ...(data.models.length === 0 && choice.unitIds.length > 0 ? [nothingFound(locale)] : []),
      ...measuresText(measures, locale),
      ...measures.flatMap((measure) => measureVerdict(data, measure, locale)),
    ],
    figures: measures.map((measure) => modelCountsFigure(data, measure, { locale })),
    tables: [],
    instead: isRefused ? [{ text: inLocale(locale, "Mọi số đếm, theo cách đếm", "All counts, by measure"), path: "/mo-hinh/" }] : [],
  };
}

function measuresText(measures: readonly ModelMeasure[], locale: Locale): Text[] {
  if (measures.length < 2) return [];
  return [
    [
      inLocale(
        locale,
        "Các cách đếm khác nhau không so sánh được với nhau, nên mỗi cách một biểu đồ.",
        "Different measures do not compare, so each has a chart of its own.",
      ),
    ],
  ];
}

function measureVerdict(data: SiteData, measure: ModelMeasure, locale: Locale): Text[] {
  if (measure.rows.length < 2) return [];
  const comparison = compareSet(
    measure.rows.map((row) => ({ family: "models", row })),
    data.registry,
  );
  return [verdictText(data, comparison, sentenceCase(measureName(data, measure.measureId, locale)), locale)];
}
