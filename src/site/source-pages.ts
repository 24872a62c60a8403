import { inLocale, type Locale } from "../i18n/locale.ts";
import { publisherName } from "../i18n/publisher-name.ts";
import { words } from "../i18n/words.ts";
import { byVietnamese } from "../lib/collation.ts";
import type { Source } from "../registry/registry-tables.ts";
import { groupBy } from "../registry/registry.ts";
import type { AnyObservation, SiteData } from "../tables/site-data.ts";
import { checksOf, checksOfSource, checksSections } from "./checks-section.ts";
import { sourceCitationSection } from "./citing/source-citation-section.ts";
import type { Fact, PageModel, Section, Text } from "./model.ts";
import { observationSection } from "./observation-section.ts";
import { registryUses } from "./registry-uses.ts";
import { comparedText, coverageText, coverageWord, publisherKinds, publisherKindText, sourceDateText } from "./source-words.ts";
import { numberText } from "./values.ts";

/** Makes the list of sources and the page of each. */
export function* sourcePages(data: SiteData, locale: Locale): Generator<PageModel> {
  yield listPage(data, locale);
  for (const source of data.registry.tables.sources) yield sourcePage(data, source, locale);
}

function listPage(data: SiteData, locale: Locale): PageModel {
  const { sources } = data.registry.tables;
  const byKind = groupBy(sources, (source) => source.publisherKind);
  const observations = data.observations.count;
  const whole = sources.filter((source) => source.coverage === "whole").length;
  const [all, figures, read] = [numberText(sources.length, locale), numberText(observations, locale), numberText(whole, locale)];
  return {
    path: "/nguon/",
    locale,
    title: words(locale).sources,
    description: inLocale(
      locale,
      "Mọi nguồn của trang này: nơi công bố, ngày, mức độ đã đọc và các số liệu dựa vào nguồn.",
      "Every source of this site: publisher, date, how far it was read, and the figures that rest on it.",
    ),
    breadcrumbs: [{ text: words(locale).home, path: "/" }],
    lead: [
      [
        inLocale(
          locale,
          `Có ${all} nguồn, ${figures} số liệu; ${read} nguồn đã đọc toàn bộ.`,
          `There are ${all} sources and ${figures} figures; ${read} sources were read in full.`,
        ),
      ],
      [
        inLocale(
          locale,
          "Số liệu lấy từ nguồn đọc được một phần có thể thiếu điều nguồn nói ở phần chưa đọc.",
          "Figures from a source read in part may lack what the source says in the rest.",
        ),
      ],
      [
        inLocale(
          locale,
          "Tiêu đề giữ đúng như nguồn in; QCDC là quy chế dân chủ ở cơ sở.",
          "Titles are as the sources print them; QCDC is quy chế dân chủ ở cơ sở, the regulation on grassroots democracy.",
        ),
      ],
    ],
    sections: publisherKinds.flatMap((kind) => {
      const ofKind = byKind.get(kind) ?? [];
      return ofKind.length === 0 ? [] : [kindSection(data, kind, ofKind, locale)];
    }),
  };
}

function kindSection(data: SiteData, kind: Source["publisherKind"], sources: readonly Source[], locale: Locale): Section {
  const heading = publisherKindText(kind, locale);
  return {
    id: kind,
    heading,
    tables: [
      {
        caption: heading,
        columns: [
          { title: inLocale(locale, "Tiêu đề", "Title") },
          { title: inLocale(locale, "Nơi công bố", "Publisher") },
          { title: inLocale(locale, "Ngày công bố", "Publication date") },
          { title: inLocale(locale, "Mức độ đã đọc", "How far read") },
          { title: inLocale(locale, "Số liệu", "Figures"), numeric: true },
        ],
        rows: sources
          .toSorted(byVietnamese((source) => `${source.publisher} ${source.publicationDate ?? ""} ${source.sourceId}`))
          .map((source) => ({ cells: listCells(data, source, locale) })),
      },
    ],
  };
}

function listCells(data: SiteData, source: Source, locale: Locale): Text[] {
  const path = `/nguon/${source.sourceId}/`;
  const count = data.observations.countOf(source.sourceId);
  return [
    [{ text: source.title, path }],
    [publisherName(source.publisher, locale)],
    [sourceDateText(source, locale)],
    [coverageWord(source, locale)],
    [{ text: numberText(count, locale), path: count === 0 ? path : `${path}#so-lieu` }],
  ];
}

function sourcePage(data: SiteData, source: Source, locale: Locale): PageModel {
  const observations = data.observations.ofSource(source.sourceId);
  const rows = observations.map(({ row }) => row);
  return {
    path: `/nguon/${source.sourceId}/`,
    locale,
    title: source.title,
    documentTitle: `${source.title}, ${publisherName(source.publisher, locale)}`,
    description: inLocale(
      locale,
      `Nguồn “${source.title}”, ${source.publisher}: mức độ đã đọc và mọi số liệu dựa vào nguồn này.`,
      `Source “${source.title}”, ${publisherName(source.publisher, "en")}: how far it was read and every figure that rests on it.`,
    ),
    breadcrumbs: [{ text: words(locale).sources, path: "/nguon/" }],
    lead: lead(source, observations, locale),
    sections: [
      factsSection(data, source, observations, locale),
      ...(observations.length === 0 ? [] : [observationSection(data, observations, locale)]),
      ...checksSections(data, [...new Set([...checksOf(data, rows), ...checksOfSource(data, source.sourceId)])], locale),
      ...(observations.length === 0 ? [] : [sourceCitationSection(source, observations, locale)]),
    ],
  };
}

function lead(source: Source, observations: readonly AnyObservation[], locale: Locale): Text[] {
  const count = numberText(observations.length, locale);
  const rests =
    observations.length === 0
      ? inLocale(
          locale,
          "Không có số liệu nào lấy từ nguồn này; nguồn dùng cho danh mục hoặc chỉ mới biết địa chỉ.",
          "No figure rests on this source; it backs the registry, or only its address is known.",
        )
      : inLocale(
          locale,
          `Có ${count} số liệu lấy từ nguồn này, ${comparedText(
            observations.map(({ row }) => row),
            "vi",
          )}.`,
          `Figures that rest on this source: ${count}; ${comparedText(
            observations.map(({ row }) => row),
            "en",
          )}.`,
        );
  return [
    [
      inLocale(
        locale,
        `Nơi công bố: ${source.publisher}; ngày công bố: ${sourceDateText(source, "vi")}; mức độ đọc nguồn: ${coverageWord(source, "vi")}.`,
        `Published by ${publisherName(source.publisher, "en")}; publication date: ${sourceDateText(source, "en")}; reading of the source: ${coverageWord(source, "en")}.`,
      ),
    ],
    [rests],
  ];
}

function factsSection(data: SiteData, source: Source, observations: readonly AnyObservation[], locale: Locale): Section {
  const note = inLocale(locale, source.noteVi, source.noteEn);
  const uses = registryUses(data, source.sourceId, locale);
  const facts: Fact[] = [
    { term: inLocale(locale, "Tiêu đề", "Title"), detail: [source.title] },
    ...(source.title.includes("QCDC")
      ? [
          {
            term: inLocale(locale, "Viết tắt", "Abbreviation"),
            detail: [inLocale(locale, "QCDC: quy chế dân chủ", "QCDC: quy chế dân chủ, the regulation on grassroots democracy")],
          },
        ]
      : []),
    {
      term: inLocale(locale, "Nơi công bố", "Publisher"),
      detail: [`${publisherName(source.publisher, locale)} (${publisherKindText(source.publisherKind, locale)})`],
    },
    {
      term: inLocale(locale, "Địa chỉ", "Address"),
      detail: [source.url === null ? inLocale(locale, "không rõ", "not known") : { text: source.url, url: source.url }],
    },
    { term: inLocale(locale, "Ngày công bố", "Publication date"), detail: [sourceDateText(source, locale)] },
    { term: inLocale(locale, "Mức độ đã đọc", "How far read"), detail: [coverageText(source, locale)] },
    { term: inLocale(locale, "Giấy phép", "Licence"), detail: [source.licence ?? inLocale(locale, "nguồn không nêu", "none stated")] },
    {
      term: inLocale(locale, "Đối chiếu", "Comparison"),
      detail: [
        observations.length === 0
          ? inLocale(locale, "không có số liệu", "no figures")
          : comparedText(
              observations.map(({ row }) => row),
              locale,
            ),
      ],
    },
    ...(uses.length === 0 ? [] : [{ term: inLocale(locale, "Căn cứ cho danh mục", "Backs the registry"), detail: uses }]),
    ...(note === null ? [] : [{ term: inLocale(locale, "Ghi chú", "Note"), detail: [note] }]),
  ];
  return { id: "thong-tin", heading: inLocale(locale, "Về nguồn", "About the source"), facts };
}
