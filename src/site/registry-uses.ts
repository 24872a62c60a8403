import { inLocale, type Locale } from "../i18n/locale.ts";
import type { SiteData } from "../tables/site-data.ts";
import { datasets, type Dataset } from "./datasets.ts";
import type { Text } from "./model.ts";
import { numberText } from "./values.ts";

const cache = new WeakMap<SiteData, ReadonlyMap<string, ReadonlyMap<Dataset, number>>>();

/** Says in which registry tables a source backs how many rows, each linked to its data set. */
export function registryUses(data: SiteData, sourceId: string, locale: Locale): Text {
  const uses = [...(usesBySource(data).get(sourceId) ?? [])];
  return uses.flatMap(([{ schema }, count], index) => [
    ...(index === 0 ? [] : ["; "]),
    { text: inLocale(locale, schema.titleVi, schema.titleEn), path: `/du-lieu/${schema.name}/` },
    inLocale(locale, `: ${numberText(count, "vi")} dòng`, `: ${numberText(count, "en")} ${count === 1 ? "row" : "rows"}`),
  ]);
}

function usesBySource(data: SiteData): ReadonlyMap<string, ReadonlyMap<Dataset, number>> {
  const known = cache.get(data);
  if (known !== undefined) return known;
  const uses = new Map<string, Map<Dataset, number>>();
  for (const dataset of datasets.filter(
    ({ schema }) => schema.fields.some((field) => field.name === "sourceIds") && schema.name !== "report-checks",
  )) {
    for (const row of dataset.rows(data) as readonly { sourceIds: readonly string[] }[]) {
      for (const sourceId of row.sourceIds) {
        const counts = uses.get(sourceId) ?? new Map<Dataset, number>();
        counts.set(dataset, (counts.get(dataset) ?? 0) + 1);
        uses.set(sourceId, counts);
      }
    }
  }
  cache.set(data, uses);
  return uses;
}
