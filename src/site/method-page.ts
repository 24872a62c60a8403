import { inLocale, type Locale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import type { ReportCheck } from "../registry/derived-tables.ts";
import { groupBy } from "../registry/registry.ts";
import type { SiteData } from "../tables/site-data.ts";
import { ruleText, verdictText } from "./check-words.ts";
import { datasets } from "./datasets.ts";
import { methodAnchor } from "./links.ts";
import { methodSections, type MethodParagraph } from "./method-text.ts";
import { statusTable } from "./missing-kinds.ts";
import type { Link, PageModel, Section, Table } from "./model.ts";
import { reasonTable } from "./reason-table.ts";
import { numberText } from "./values.ts";
import { yearSpan } from "./year-span.ts";

/** Makes the page that says how the figures are collected, shown and checked. */
export function methodPages(data: SiteData, locale: Locale): PageModel[] {
  const said = (text: MethodParagraph) => inLocale(locale, text.vi, text.en);
  return [
    {
      path: "/phuong-phap/",
      locale,
      title: words(locale).method,
      description: inLocale(
        locale,
        "Số liệu lấy từ đâu, đọc thế nào, so sánh được đến đâu và thiếu những gì.",
        "Where the figures come from, how to read them, how far they compare and what is missing.",
      ),
      breadcrumbs: [{ text: words(locale).home, path: "/" }],
      lead: [
        [
          inLocale(
            locale,
            "Mỗi con số trên trang này được chép từ một nguồn đã công bố và dẫn về đúng chỗ của nó trong nguồn.",
            "Every number on this site is copied from a published source and leads back to its place there.",
          ),
        ],
        [
          inLocale(
            locale,
            "Chỗ không có số thì ghi rõ vì sao thiếu; số không so sánh được thì không đặt cạnh nhau.",
            "Where there is no number, the kind of gap is named; what does not compare is not set side by side.",
          ),
        ],
      ],
      sections: methodSections.map((section): Section => ({
        id: section.id,
        heading: said(section.heading),
        paragraphs: section.paragraphs.map((paragraph) => [said(paragraph)]),
        ...extras(data, section.id, locale),
      })),
    },
  ];
}

/** Adds what the tables themselves say to a section of text. */
function extras(data: SiteData, sectionId: string, locale: Locale): Pick<Section, "tables" | "links"> {
  const link = (vi: string, en: string, path: string): Link => ({ text: inLocale(locale, vi, en), path });
  switch (sectionId) {
    case "ai-cong-bo":
      return { tables: [familyTable(data, locale)] };
    case "muc-va-thang":
      return { links: [link("Các lần công bố kết quả xếp loại", "Publications of ratings", "/xep-loai/")] };
    case "thieu":
      return {
        tables: [statusTable(locale, { withCodes: false })],
        links: [link("Mức độ đầy đủ theo địa phương, loại số liệu và năm", "Coverage by area, family and year", "/do-day-du/")],
      };
    case "ngat-chuoi":
      return { tables: [methodTable(data, locale), reasonTable(locale)] };
    case "kiem-tra":
      return { tables: [checkCountTable(data, locale)], links: [link("Các bất nhất", "Discrepancies", "/bat-nhat/")] };
    case "gioi-han":
      return {
        links: [
          link("Các nguồn và mức độ đã đọc", "Sources and how far they were read", "/nguon/"),
          link("Mức độ đầy đủ theo địa phương, loại số liệu và năm", "Coverage by area, family and year", "/do-day-du/"),
        ],
      };
    default:
      return {};
  }
}

const familyPublishers: Readonly<Record<string, MethodParagraph>> = {
  ratings: { vi: "Quyết định của Ủy ban nhân dân, có khi của cơ quan Đảng", en: "A decision of a People's Committee, sometimes of a Party body" },
  tallies: { vi: "Cùng quyết định đó, hoặc chỉ báo chí", en: "The same decision, or the press only" },
  scores: {
    vi: "Bộ Nội vụ (tỉnh, thành phố, bộ, ngành); tỉnh (sở, huyện, xã của mình); UNDP và CECODES (PAPI)",
    en: "The Ministry of Home Affairs (provinces, ministries); a province (its departments, districts, communes); UNDP and CECODES (PAPI)",
  },
  "report-figures": { vi: "Cơ quan lập báo cáo", en: "The agency that reports" },
  models: { vi: "Cơ quan của Đảng và chính quyền, báo chí", en: "Party and government bodies, the press" },
};

function familyTable(data: SiteData, locale: Locale): Table {
  return {
    caption: inLocale(locale, "Năm loại số liệu", "The five families"),
    columns: [
      { title: inLocale(locale, "Loại", "Family") },
      { title: inLocale(locale, "Nội dung mỗi dòng", "What one row says") },
      { title: inLocale(locale, "Nơi thường công bố", "Usually published by") },
      { title: inLocale(locale, "Số dòng", "Rows"), numeric: true },
    ],
    rows: datasets
      .filter((dataset) => dataset.group === "observations")
      .map((dataset) => {
        const publisher = familyPublishers[dataset.schema.name];
        return {
          cells: [
            [{ text: inLocale(locale, dataset.schema.titleVi, dataset.schema.titleEn), path: `/du-lieu/${dataset.schema.name}/` }],
            [inLocale(locale, dataset.schema.descriptionVi, dataset.schema.descriptionEn)],
            [publisher === undefined ? "–" : inLocale(locale, publisher.vi, publisher.en)],
            [numberText(dataset.rows(data).length, locale)],
          ],
        };
      }),
  };
}

function methodTable(data: SiteData, locale: Locale): Table {
  const { registry } = data;
  return {
    caption: inLocale(locale, "Các bộ tiêu chí và năm áp dụng", "Methods and the years they applied"),
    columns: [
      { title: inLocale(locale, "Chỉ số", "Index") },
      { title: inLocale(locale, "Bộ tiêu chí", "Method") },
      { title: inLocale(locale, "Khối", "Block") },
      { title: inLocale(locale, "Kỳ áp dụng", "Assessed years") },
      { title: inLocale(locale, "Văn bản", "Legal act") },
    ],
    rows: registry.tables.methods.map((method) => {
      const block = registry.blockById.get(method.blockId ?? "");
      const years = yearSpan(method.fromYear, method.toYear, locale);
      const certainty = method.yearsCertain ? "" : inLocale(locale, " (chưa xác minh)", " (not verified)");
      return {
        id: methodAnchor(method.methodId),
        cells: [
          [{ text: registry.indexById.get(method.indexId)?.shortName ?? method.indexId, path: `/chi-so/${method.indexId}/` }],
          [inLocale(locale, method.nameVi, method.nameEn)],
          [block === undefined ? inLocale(locale, "mọi khối", "any") : inLocale(locale, block.nameVi, block.nameEn)],
          [years + certainty],
          [method.instrument ?? inLocale(locale, "không nêu", "not stated")],
        ],
      };
    }),
  };
}

const verdicts: readonly ReportCheck["verdict"][] = ["holds", "contradiction", "warning", "notCheckable"];

function checkCountTable(data: SiteData, locale: Locale): Table {
  const byRule = groupBy(data.reportChecks, (check) => ruleText(check.ruleId, locale));
  return {
    caption: inLocale(locale, "Số phép kiểm tra theo loại", "Checks by kind"),
    columns: [
      { title: inLocale(locale, "Phép kiểm tra", "Check") },
      ...verdicts.map((verdict) => ({ title: verdictText(verdict, locale), numeric: true })),
    ],
    rows: [...byRule].map(([rule, checks]) => ({
      cells: [[rule], ...verdicts.map((verdict) => [numberText(checks.filter((check) => check.verdict === verdict).length, locale)])],
    })),
  };
}
