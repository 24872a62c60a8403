import { reportFigure } from "./figures/report-figure.ts";
import { inLocale, type Locale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import { byVietnamese } from "../lib/collation.ts";
import { formatDate, formatList } from "../lib/format.ts";
import type { ReportFigure } from "../registry/observation-tables.ts";
import type { SiteData } from "../tables/site-data.ts";
import { reportGroups } from "../views/report-groups.ts";
import { checksOf, checksSections } from "./checks-section.ts";
import { instrumentText } from "./instruments.ts";
import { agencyLink, areaLink, sourceLink } from "./links.ts";
import type { Fact, Link, PageModel, Section, Text } from "./model.ts";
import { agencyNameWithArea, areaNameInText, provinceOf, shortAreaName } from "./names.ts";
import { periodsPhrase } from "./period-phrase.ts";
import { reportLead } from "./sentences/report-lead.ts";
import { sentenceCase } from "./sentence-case.ts";
import { comparedText, coverageText, sourceDateText } from "./source-words.ts";
import { numberText, periodText } from "./values.ts";

/** Makes the list of reports and the page of each. */
export function* reportPages(data: SiteData, locale: Locale): Generator<PageModel> {
  const reports = reportsByName(data);
  yield indexPage(data, reports, locale);
  for (const { reportId, figures } of reports) yield reportPage(data, reportId, figures, locale);
}

/** Links the page of every report by its title, in the order of the Vietnamese names. */
export function reportLinks(data: SiteData, locale: Locale): Link[] {
  return reportsByName(data).map(({ reportId, figures }) => ({ text: reportTitle(data, figures, locale), path: `/bao-cao/${reportId}/` }));
}

/** Links the page of every report with each year that its figures are about. */
export function reportYearLinks(data: SiteData, locale: Locale): { year: number; link: Link }[] {
  return reportsByName(data).flatMap(({ reportId, figures }) => {
    const years = new Set(figures.map(({ year }) => year).filter((year) => year !== null));
    return [...years].map((year) => ({ year, link: { text: reportTitle(data, figures, locale), path: `/bao-cao/${reportId}/` } }));
  });
}

interface Report {
  reportId: string;
  figures: readonly ReportFigure[];
}

function reportsByName(data: SiteData): Report[] {
  return [...data.figuresByReport]
    .map(([reportId, figures]) => ({ reportId, figures, name: subjectNames(data, figures, "vi") }))
    .sort(byVietnamese(({ name }) => name));
}

function reportPage(data: SiteData, reportId: string, figures: readonly ReportFigure[], locale: Locale): PageModel {
  const province = provinceOf(data.registry, figures[0]?.areaId ?? "");
  const title = reportTitle(data, figures, locale);
  return {
    path: `/bao-cao/${reportId}/`,
    locale,
    title,
    description: inLocale(
      locale,
      `${title}: từng chỉ tiêu như đã in, kèm kết quả kiểm tra và nguồn.`,
      `${title}: each indicator as printed, with checks and sources.`,
    ),
    breadcrumbs: [
      { text: inLocale(locale, "Báo cáo", "Reports"), path: "/bao-cao/" },
      areaLink(data.registry, province, locale, shortAreaName(data.registry, province, locale)),
    ],
    lead: reportLead(data, figures, locale),
    sections: [
      factsSection(data, figures, locale),
      {
        id: "so-lieu",
        heading: inLocale(locale, "Số liệu và kết quả kiểm tra", "Figures and checks"),
        figures: reportGroups(data, figures).map((group) => reportFigure(data, group, { locale })),
      },
      ...checksSections(data, checksOf(data, figures), locale),
    ],
  };
}

function reportTitle(data: SiteData, figures: readonly ReportFigure[], locale: Locale): string {
  const when = periodsPhrase(periodsOf(figures), locale);
  const whose = subjectNames(data, figures, locale);
  return inLocale(locale, `Số liệu quy chế dân chủ ở cơ sở${when}, ${whose}`, `Grassroots-democracy figures${when}, ${whose}`);
}

/** Names the units a report is about, as inside a sentence. */
function subjectNames(data: SiteData, figures: readonly ReportFigure[], locale: Locale): string {
  const subjects = new Map(figures.map((figure) => [figure.agencyId ?? figure.areaId, figure]));
  return formatList([...new Set([...subjects.values()].map((figure) => subjectName(data, figure, locale)))], locale);
}

function subjectName(data: SiteData, figure: ReportFigure, locale: Locale): string {
  if (figure.agencyId !== null) return agencyNameWithArea(data.registry, figure.agencyId, locale);
  const province = provinceOf(data.registry, figure.areaId);
  const name = areaNameInText(data.registry, figure.areaId, locale);
  return province === figure.areaId ? name : `${name}, ${areaNameInText(data.registry, province, locale)}`;
}

function periodsOf(figures: readonly ReportFigure[]): (string | null)[] {
  return [...new Set(figures.map((figure) => figure.period))];
}

function periodsText(figures: readonly ReportFigure[], locale: Locale): string {
  return formatList(
    periodsOf(figures).map((period) => periodText(period, locale)),
    locale,
  );
}

function subjectLinks(data: SiteData, figures: readonly ReportFigure[], locale: Locale): Text {
  const links = new Map<string, Link>();
  for (const figure of figures) {
    const name = sentenceCase(subjectName(data, figure, locale));
    const link =
      figure.agencyId === null ? areaLink(data.registry, figure.areaId, locale, name) : agencyLink(data.registry, figure.agencyId, locale, name);
    links.set(link.path, link);
  }
  return [...links.values()].flatMap((link, index) => (index === 0 ? [link] : ["; ", link]));
}

function factsSection(data: SiteData, figures: readonly ReportFigure[], locale: Locale): Section {
  const { registry } = data;
  const first = figures[0] as ReportFigure;
  const notStated = words(locale).notStated;
  const source = registry.sourceById.get(first.sourceId);
  const instrument = registry.instrumentById.get(first.instrumentId ?? "");
  const dates = [...new Set(figures.map((figure) => figure.decisionDate))].filter((date) => date !== null).sort();
  const document = instrument === undefined ? notStated : instrumentText(instrument, locale);
  const facts: Fact[] = [
    { term: inLocale(locale, "Đơn vị", "About"), detail: subjectLinks(data, figures, locale) },
    { term: inLocale(locale, "Kỳ số liệu", "Period"), detail: [periodsText(figures, locale)] },
    { term: inLocale(locale, "Văn bản", "Document"), detail: [instrument?.url == null ? document : { text: document, url: instrument.url }] },
    {
      term: inLocale(locale, "Ngày văn bản", "Date of the document"),
      detail: [dates.length === 0 ? notStated : dates.map((date) => formatDate(date, locale)).join("; ")],
    },
    { term: inLocale(locale, "Ngày công bố", "Publication date"), detail: [source === undefined ? notStated : sourceDateText(source, locale)] },
    { term: inLocale(locale, "Nơi công bố", "Published by"), detail: [sourceLink(registry, first.sourceId, locale)] },
    {
      term: inLocale(locale, "Mức độ đã đọc nguồn", "How far the source was read"),
      detail: [source === undefined ? notStated : coverageText(source, locale)],
    },
    { term: inLocale(locale, "Đối chiếu", "Comparison"), detail: [comparedText(figures, locale)] },
  ];
  return { id: "thong-tin", heading: inLocale(locale, "Văn bản này", "This document"), facts };
}

function indexPage(data: SiteData, reports: readonly Report[], locale: Locale): PageModel {
  const heading = words(locale).reports;
  const count = numberText(reports.length, locale);
  const figures = numberText(data.reportFigures.length, locale);
  return {
    path: "/bao-cao/",
    locale,
    title: heading,
    description: inLocale(
      locale,
      "Số liệu trong các báo cáo thực hiện quy chế dân chủ ở cơ sở, kèm kết quả kiểm tra.",
      "Figures of reports on grassroots democracy, with checks.",
    ),
    breadcrumbs: [{ text: words(locale).home, path: "/" }],
    lead: [
      [
        inLocale(
          locale,
          `Có ${figures} số liệu từ ${count} báo cáo và tin bài.`,
          `There are ${figures} figures from ${count} reports and news items.`,
        ),
      ],
      [
        inLocale(
          locale,
          "Các báo cáo không theo một mẫu chung và không cùng kỳ, nên không xếp hạng theo các chỉ tiêu này.",
          "The reports follow no common form and cover different periods, so nobody is ranked by these indicators.",
        ),
      ],
    ],
    sections: [
      {
        id: "danh-sach",
        heading: inLocale(locale, "Các báo cáo", "Reports"),
        tables: [
          {
            caption: heading,
            columns: [
              { title: inLocale(locale, "Đơn vị", "About") },
              { title: inLocale(locale, "Kỳ", "Period") },
              { title: inLocale(locale, "Số chỉ tiêu", "Indicators"), numeric: true },
              { title: inLocale(locale, "Bất nhất", "Contradictions"), numeric: true },
              { title: inLocale(locale, "Nơi công bố", "Published by") },
            ],
            rows: reports.map((report) => ({ cells: indexCells(data, report.reportId, report.figures, locale) })),
          },
        ],
      },
    ],
  };
}

function indexCells(data: SiteData, reportId: string, figures: readonly ReportFigure[], locale: Locale): Text[] {
  const path = `/bao-cao/${reportId}/`;
  const contradictions = checksOf(data, figures).filter((check) => check.verdict === "contradiction").length;
  return [
    [{ text: sentenceCase(subjectNames(data, figures, locale)), path }],
    [periodsText(figures, locale)],
    [{ text: numberText(figures.length, locale), path: `${path}#so-lieu` }],
    [contradictions === 0 ? "0" : { text: numberText(contradictions, locale), path: `${path}#kiem-tra` }],
    [sourceLink(data.registry, figures[0]?.sourceId ?? "", locale)],
  ];
}
