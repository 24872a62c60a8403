import { inLocale, type Locale } from "../../i18n/locale.ts";
import { publisherName } from "../../i18n/publisher-name.ts";
import { words } from "../../i18n/words.ts";
import { provinceOf } from "../../registry/province-of.ts";
import { datasets } from "../datasets.ts";
import { instrumentText } from "../instruments.ts";
import { areaNameInText } from "../names.ts";
import { titledPublications } from "../publication-titles.ts";
import { reportLinks } from "../report-pages.ts";
import { instrumentIds } from "../sentences/publication-lead.ts";
import { looseDateText } from "../values.ts";
import type { SiteData } from "../../tables/site-data.ts";
import type { DraftEntry } from "./draft-entry.ts";

/** Makes an entry for every publication of ratings. */
export function publicationEntries(data: SiteData, locale: Locale): DraftEntry[] {
  return titledPublications(data, locale).map(({ publication, title }) => ({
    kind: "publication",
    id: `${publication.areaId}/${publication.sourceId}`,
    title,
    place: publisherName(data.registry.sourceById.get(publication.sourceId)?.publisher ?? "", locale),
    others: [
      inLocale(locale, "dân vận chính quyền kết quả mức độ", "xếp loại công tác dân vận mass mobilisation"),
      ...instrumentIds(publication).flatMap((id) => {
        const instrument = data.registry.instrumentById.get(id);
        return instrument === undefined ? [] : [instrumentText(instrument, locale)];
      }),
    ],
    figures: publication.ratings.length + publication.tallies.length,
  }));
}

/** Makes an entry for every report on grassroots democracy. */
export function reportEntries(data: SiteData, locale: Locale): DraftEntry[] {
  return reportLinks(data, locale).map(({ path, text }): DraftEntry => {
    const id = path.slice("/bao-cao/".length, -1);
    const sourceId = data.figuresByReport.get(id)?.[0]?.sourceId ?? "";
    return {
      kind: "report",
      id,
      title: text,
      place: publisherName(data.registry.sourceById.get(sourceId)?.publisher ?? "", locale),
      others: [inLocale(locale, "QCDC báo cáo", "QCDC report quy chế dân chủ ở cơ sở")],
      figures: data.figuresByReport.get(id)?.length ?? 0,
    };
  });
}

/** Makes an entry for the counts of models of every province. */
export function modelEntries(data: SiteData, locale: Locale): DraftEntry[] {
  const provinces = [...new Set(data.models.map((row) => provinceOf(data.registry, row.areaId)))].sort();
  return provinces.map((areaId) => ({
    kind: "models",
    id: areaId,
    title: `${words(locale).models}, ${areaId === "viet-nam" ? inLocale(locale, "cả nước", "the whole country") : areaNameInText(data.registry, areaId, locale)}`,
    others: [inLocale(locale, "điển hình dân vận khéo", "mô hình dân vận khéo")],
    figures: data.models.filter((row) => provinceOf(data.registry, row.areaId) === areaId).length,
  }));
}

/** Makes an entry for every downloadable table. */
export function datasetEntries(locale: Locale): DraftEntry[] {
  return datasets.map(({ schema }) => ({
    kind: "dataset",
    id: schema.name,
    title: inLocale(locale, schema.titleVi, schema.titleEn),
    place: words(locale).downloads,
    others: [inLocale(locale, "bảng", "table"), `${schema.name.replaceAll("-", " ")} csv`],
  }));
}

/** Makes an entry for every source. */
export function sourceEntries(data: SiteData, locale: Locale): DraftEntry[] {
  return data.registry.tables.sources.map((source) => ({
    kind: "source",
    id: source.sourceId,
    title: source.title,
    place: publisherName(source.publisher, locale),
    years: source.publicationDate === null ? "" : looseDateText(source.publicationDate, locale),
    figures: data.observations.countOf(source.sourceId),
  }));
}
