import { datasetJsonLd } from "../downloads/dataset-json-ld.ts";
import type { TableRow } from "../downloads/published-table.ts";
import { inLocale, type Locale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import { cellToText } from "../registry/table-csv.ts";
import type { SiteData } from "../tables/site-data.ts";
import { citationSection } from "./citing/citation-section.ts";
import { tableCitation } from "./citing/table-citation.ts";
import { dataDictionary } from "./data-dictionary.ts";
import { datasets, type Dataset, type DatasetGroup } from "./datasets.ts";
import { addressSection, downloadSection, packageSection, samplesSection, shortLinks } from "./download-sections.ts";
import { statusTable } from "./missing-kinds.ts";
import { reasonCodeTable } from "./reason-table.ts";
import type { PageModel, Section, Table } from "./model.ts";
import { siteAddress } from "./site-address.ts";
import { templateSection } from "./template-section.ts";
import { numberText } from "./values.ts";

const sampleSize = 10;

/** Makes the list of data sets and the page of each, with its dictionary. */
export function datasetPages(data: SiteData, locale: Locale): PageModel[] {
  return [listPage(data, locale), ...datasets.map((dataset) => datasetPage(data, dataset, locale))];
}

const groupWords: Record<DatasetGroup, readonly [string, string]> = {
  observations: ["Số liệu đã công bố, mỗi loại một bảng", "Published figures, one table a family"],
  derived: ["Bảng tổng hợp từ số liệu", "Tables computed from the figures"],
  registry: ["Danh mục", "Registry"],
};

function listPage(data: SiteData, locale: Locale): PageModel {
  const groups = Object.keys(groupWords) as DatasetGroup[];
  const observations = datasets.filter((dataset) => dataset.group === "observations").reduce((sum, dataset) => sum + dataset.rows(data).length, 0);
  const [tables, figures] = [numberText(datasets.length, locale), numberText(observations, locale)];
  return {
    path: "/du-lieu/",
    locale,
    title: words(locale).downloads,
    description: inLocale(
      locale,
      "Tất cả bảng của trang này ở dạng CSV, XLSX, JSON, Parquet, kèm từ điển dữ liệu và giấy phép.",
      "All tables of this site as CSV, XLSX, JSON and Parquet, with a data dictionary and a licence.",
    ),
    breadcrumbs: [{ text: words(locale).home, path: "/" }],
    lead: [
      [
        inLocale(
          locale,
          `Có ${tables} bảng, mỗi bảng ở dạng CSV, XLSX, CSV cho Excel, JSON và Parquet; năm bảng đầu có ${figures} số liệu đã công bố.`,
          `There are ${tables} tables, each as CSV, XLSX, CSV for Excel, JSON and Parquet; the first five hold ${figures} published figures.`,
        ),
      ],
      [
        inLocale(
          locale,
          "Địa chỉ của mỗi tệp không thay đổi; mỗi số liệu có mã cố định và dẫn tới nguồn. Bản đã công bố được giữ nguyên: ",
          "The address of a file never changes; every figure has a stable id and leads to its source. What was released is kept as it was: ",
        ),
        { text: inLocale(locale, "các bản dữ liệu", "data releases"), path: "/v/" },
        ".",
      ],
    ],
    sections: [
      ...groups.map((group) => groupSection(data, group, locale)),
      packageSection(data, locale),
      addressSection(locale),
      samplesSection(data, locale),
      templateSection(locale),
      missingSection(locale),
      licenceSection(locale),
    ],
  };
}

function groupSection(data: SiteData, group: DatasetGroup, locale: Locale): Section {
  const heading = inLocale(locale, ...groupWords[group]);
  return {
    id: group === "observations" ? "so-lieu" : group === "derived" ? "bang-tinh" : "danh-muc",
    heading,
    tables: [
      {
        caption: heading,
        isStacked: true,
        columns: [
          { title: inLocale(locale, "Bảng", "Table") },
          { title: inLocale(locale, "Nội dung", "Content") },
          { title: inLocale(locale, "Số dòng", "Rows"), numeric: true },
          { title: inLocale(locale, "Tải về", "Download") },
        ],
        rows: datasets
          .filter((dataset) => dataset.group === group)
          .map((dataset) => ({
            cells: [
              [{ text: titleOf(dataset, locale), path: datasetPath(dataset) }],
              [inLocale(locale, dataset.schema.descriptionVi, dataset.schema.descriptionEn)],
              [numberText(dataset.rows(data).length, locale)],
              shortLinks(dataset, locale),
            ],
          })),
      },
    ],
  };
}

function datasetPage(data: SiteData, dataset: Dataset, locale: Locale): PageModel {
  const { schema } = dataset;
  const rows = dataset.rows(data);
  const description = inLocale(locale, schema.descriptionVi, schema.descriptionEn);
  const [count, columns] = [numberText(rows.length, locale), numberText(schema.fields.length, locale)];
  return {
    path: datasetPath(dataset),
    locale,
    title: titleOf(dataset, locale),
    documentTitle: inLocale(locale, `Tải dữ liệu: ${titleOf(dataset, locale)}`, `Download data: ${titleOf(dataset, locale)}`),
    description,
    breadcrumbs: [{ text: words(locale).downloads, path: "/du-lieu/" }],
    lead: [[description], [inLocale(locale, `Bảng có ${count} dòng, ${columns} cột.`, `The table has ${count} rows and ${columns} columns.`)]],
    sections: [
      downloadSection(data, dataset, locale),
      { id: "tu-dien", heading: inLocale(locale, "Từ điển dữ liệu", "Data dictionary"), tables: [dataDictionary(schema, locale)] },
      { id: "vi-du", heading: inLocale(locale, "Những dòng đầu", "First rows"), tables: [sample(dataset, rows, locale)] },
      ...(dataset.group === "observations" ? [missingSection(locale)] : []),
      ...reasonSections(rows, locale),
      citationSection(tableCitation(dataset, locale), locale),
      licenceSection(locale),
    ],
    structuredData: datasetJsonLd(schema, rows as readonly TableRow[], { locale, addressOf: siteAddress }),
  };
}

function sample({ schema }: Dataset, rows: readonly object[], locale: Locale): Table {
  const shown = Math.min(sampleSize, rows.length);
  return {
    caption: inLocale(
      locale,
      `${shown} dòng đầu, như trong tệp (số lẻ dài được rút gọn)`,
      `First ${shown} rows, as in the file (long decimals shortened)`,
    ),
    columns: schema.fields.map((field) => ({ title: field.name, numeric: field.type === "integer" || field.type === "number" })),
    rows: rows
      .slice(0, sampleSize)
      .map((row) => ({ cells: schema.fields.map((field) => [sampleText((row as Record<string, unknown>)[field.name])]) })),
  };
}

/** A quotient has as many decimals as a double holds; six of them show what it is. */
function sampleText(value: unknown): string {
  const text = cellToText(value);
  return typeof value === "number" && /\.\d{7,}$/.test(text) ? `${value.toFixed(6)}…` : text;
}

function missingSection(locale: Locale): Section {
  return {
    id: "thieu",
    heading: inLocale(locale, "Các loại thiếu và tình trạng số liệu", "Kinds of missing, and status"),
    paragraphs: [
      [
        inLocale(
          locale,
          "Ô trống không bao giờ nghĩa là 0. Cột status nói ô trống thuộc loại nào.",
          "An empty cell never means zero. The column status says which kind of empty it is.",
        ),
      ],
    ],
    tables: [statusTable(locale, { withCodes: true })],
    links: [
      { text: inLocale(locale, "Mức độ đầy đủ theo địa phương, loại số liệu và năm", "Coverage by area, family and year"), path: "/do-day-du/" },
    ],
  };
}

/** Explains the codes of a table that says whether its values compare. */
function reasonSections(rows: readonly object[], locale: Locale): Section[] {
  const withReasons = rows.filter((row): row is { reasons: string[] } => "reasons" in row && Array.isArray(row.reasons));
  if (withReasons.length === 0) return [];
  return [
    {
      id: "so-sanh",
      heading: inLocale(locale, "So sánh được hay không, vì sao", "Whether values compare, and why"),
      tables: [reasonCodeTable(withReasons, locale)],
      links: [
        { text: inLocale(locale, "Mọi lý do, trên trang phương pháp", "Every reason, on the page of methods"), path: "/phuong-phap/#ngat-chuoi" },
      ],
    },
  ];
}

function licenceSection(locale: Locale): Section {
  return {
    id: "giay-phep",
    heading: inLocale(locale, "Giấy phép", "Licence"),
    paragraphs: [
      [
        inLocale(locale, "Bảng dữ liệu theo giấy phép ", "The tables are under "),
        { text: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
        inLocale(
          locale,
          ": được dùng lại, kể cả thương mại, khi ghi nguồn “Dân vận Mở” và nguồn gốc của số liệu. Các con số là của nơi công bố; nguồn nào có giấy phép riêng thì giấy phép đó áp dụng, xem cột licence của ",
          ": they may be reused, commercially too, with credit to “Dân vận Mở” and to the original source. The numbers are facts of their publishers; where a source has a licence of its own, that one applies: see the column licence of ",
        ),
        { text: inLocale(locale, "bảng nguồn", "the table of sources"), path: "/du-lieu/sources/" },
        ".",
      ],
    ],
  };
}

function titleOf({ schema }: Dataset, locale: Locale): string {
  return inLocale(locale, schema.titleVi, schema.titleEn);
}

function datasetPath({ schema }: Dataset): string {
  return `/du-lieu/${schema.name}/`;
}
