import { inLocale, type Locale } from "../i18n/locale.ts";
import { codeText } from "../registry/code-words.ts";
import { observationStatuses } from "../registry/observation-tables.ts";
import { statusMeaning } from "../registry/status-meaning.ts";
import type { TableSchema } from "../registry/table-schema.ts";
import { packageFiles, partitionFile } from "./addresses.ts";
import { packageTexts } from "./package-texts.ts";
import type { PublishedTable } from "./published-table.ts";
import { tableFormats } from "./table-formats.ts";

/** Writes the README of the package in a language: what is there, what empty cells mean, how to cite. */
export function packageReadme(tables: readonly PublishedTable[], { version, locale }: { version: string; locale: Locale }): string {
  const say = (vi: string, en: string): string => inLocale(locale, vi, en);
  const lines = [
    `# ${say(packageTexts.titleVi, packageTexts.titleEn)}`,
    `${say("Phiên bản", "Version")} ${version}. ${say(packageTexts.descriptionVi, packageTexts.descriptionEn)}`,
    `## ${say("Các bảng", "Tables")}`,
    [
      `| ${say("Bảng", "Table")} | ${say("Dòng", "Rows")} | ${say("Nội dung", "Content")} |`,
      "|---|---:|---|",
      ...tables.map((table) => tableLine(table, locale)),
    ].join("\n"),
    `## ${say("Các định dạng", "Formats")}`,
    list(tableFormats.map((format) => `\`<${say("bảng", "table")}>.${format.ending}\`: ${say(format.forVi, format.forEn)}`)),
    say(
      `Năm bảng số liệu còn có Parquet chia theo năm, ví dụ \`${partitionFile("scores", 2022)}\`; cột year nằm trong đường dẫn, dòng không rõ năm nằm ở \`year=__HIVE_DEFAULT_PARTITION__\`.`,
      `The five tables of figures also come as Parquet by year, for instance \`${partitionFile("scores", 2022)}\`; the column year stands in the path, rows without a stated year in \`year=__HIVE_DEFAULT_PARTITION__\`.`,
    ),
    `## ${say("Tệp về cả gói", "Files about the whole")}`,
    list(packageFiles.map((file) => `\`${file.name}\`: ${say(file.forVi, file.forEn)}`)),
    `## ${say("Ô trống và tình trạng", "Empty cells and status")}`,
    say(
      "Ô trống không bao giờ nghĩa là 0. Ở năm bảng số liệu, cột `status` nói mỗi số liệu thuộc loại nào:",
      "An empty cell never means zero. In the five tables of figures the column `status` says which kind each figure is:",
    ),
    list(observationStatuses.map((status) => `\`${status}\` (${codeText("status", status, locale) ?? status}): ${statusMeaning(status, locale)}`)),
    `## ${say("Mã và kiểu", "Ids and types")}`,
    say(
      "Mã luôn là chữ: đọc cột mã như chữ để giữ số 0 ở đầu (mã hành chính `01`). Trong CSV, danh sách cách nhau bằng dấu chấm phẩy.",
      "Ids are always text: read them as text to keep leading zeros (official code `01`). In CSV, lists are separated by semicolons.",
    ),
    `## ${say("Từ một dòng đến nguồn", "From a row to its source")}`,
    say(
      "Mục của mỗi số liệu trên trang ghi nguồn, vị trí trong nguồn, văn bản, các ngày và đã đối chiếu hay chưa: `/nguon/<sourceId>/#<observationId>`, với hai mã của dòng đó. Ở bảng chỉ có mã số liệu (như `changes`), bảng số liệu cho biết `sourceId` của mã ấy.",
      "The entry of each figure on the site gives source, place in the source, document, dates and whether it was compared with the original: `/en/nguon/<sourceId>/#<observationId>`, with the two ids of the row. In a table that holds the id of a figure only (such as `changes`), the table of figures gives its `sourceId`.",
    ),
    `## ${say("Ghi nguồn và giấy phép", "Citing and licence")}`,
    say(
      "Cách sắp xếp dữ liệu theo CC BY 4.0 (tệp `LICENSE-DATA`): ghi “Dân vận Mở”, phiên bản, và nguồn gốc của số liệu (cột `sourceId`, bảng `sources`). Các con số là sự kiện của nơi công bố; nguồn nào có giấy phép riêng thì giấy phép đó áp dụng.",
      "The arrangement of the data is under CC BY 4.0 (file `LICENSE-DATA`): credit “Dân vận Mở”, the version, and the source of the figure (column `sourceId`, table `sources`). The numbers are facts of their publishers; where a source has a licence of its own, that one applies.",
    ),
  ];
  return `${lines.join("\n\n")}\n`;
}

function tableLine({ schema, rows }: { schema: TableSchema; rows: readonly unknown[] }, locale: Locale): string {
  return `| \`${schema.name}\` | ${rows.length} | ${inLocale(locale, `${schema.titleVi}. ${schema.descriptionVi}`, `${schema.titleEn}. ${schema.descriptionEn}`)} |`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}
