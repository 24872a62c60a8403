import { archive, downloadFolder, packageFiles, partitionFile, partitionYears, tableFile } from "../downloads/addresses.ts";
import { codeSamples } from "../downloads/code-samples.ts";
import { isPartitioned } from "../downloads/encode-table.ts";
import { tableFormats } from "../downloads/table-formats.ts";
import { inLocale, type Locale } from "../i18n/locale.ts";
import { scores } from "../registry/observation-tables.ts";
import type { SiteData } from "../tables/site-data.ts";
import { datasets, type Dataset } from "./datasets.ts";
import type { Section, Table, Text } from "./model.ts";
import { programAddress } from "./site-address.ts";

/** Links a table in the formats that most readers of a language want, for a cell of a list. */
export function shortLinks({ schema }: Dataset, locale: Locale): Text {
  const other = inLocale(locale, "excel-csv-en", "excel-csv");
  const links = tableFormats
    .filter(({ id }) => id !== other)
    .map((format) => ({ text: inLocale(locale, format.titleVi, format.titleEn), file: downloadFolder + tableFile(schema.name, format.id) }));
  return links.flatMap((link, index) => (index === 0 ? [link] : [", ", link]));
}

/** Lists every file of a table, with whom each serves. */
export function downloadSection(data: SiteData, dataset: Dataset, locale: Locale): Section {
  const { name } = dataset.schema;
  const heading = inLocale(locale, "Tải về", "Download");
  const formats: Table = {
    caption: inLocale(locale, "Các định dạng, và dành cho ai", "Formats, and whom each serves"),
    isStacked: true,
    columns: [
      { title: inLocale(locale, "Tệp", "File") },
      { title: inLocale(locale, "Định dạng", "Format") },
      { title: inLocale(locale, "Dành cho ai", "For whom") },
    ],
    rows: tableFormats.map((format) => ({
      cells: [
        [fileLink(tableFile(name, format.id))],
        [inLocale(locale, format.titleVi, format.titleEn)],
        [inLocale(locale, format.forVi, format.forEn)],
      ],
    })),
  };
  return {
    id: "tai-ve",
    heading,
    paragraphs: [
      [
        inLocale(
          locale,
          "Mọi tệp của bảng này và của các bảng khác có trong một tệp nén: ",
          "All files of this table and the others are in one archive: ",
        ),
        fileLink(archive.name),
        inLocale(
          locale,
          "; cách đọc bằng R, Python, DuckDB, JavaScript, Power Query: xem ",
          "; how to read them with R, Python, DuckDB, JavaScript, Power Query: see ",
        ),
        { text: inLocale(locale, "mã mẫu", "code samples"), path: `${downloadFolder}#ma-mau` },
        ".",
      ],
    ],
    tables: isPartitioned(dataset.schema) ? [formats, yearTable([dataset], data, locale)] : [formats],
  };
}

/** Links the Parquet files of each year. */
function yearTable(shown: readonly Dataset[], data: SiteData, locale: Locale): Table {
  return {
    caption: inLocale(locale, "Parquet theo năm: chỉ tải năm cần dùng", "Parquet by year: take only the years you need"),
    columns: [{ title: inLocale(locale, "Bảng", "Table") }, { title: inLocale(locale, "Năm", "Years") }],
    rows: shown.map(({ schema, rows }) => ({
      cells: [
        [schema.name],
        partitionYears(rows(data) as { year: number | null }[]).flatMap((year, index) => [
          ...(index === 0 ? [] : [", "]),
          {
            text: year === null ? inLocale(locale, "không nêu năm", "year not stated") : String(year),
            file: downloadFolder + partitionFile(schema.name, year),
          },
        ]),
      ],
    })),
  };
}

/** Lists what exists beside the single tables: one archive, metadata, Parquet by year, and where every address is written down. */
export function packageSection(data: SiteData, locale: Locale): Section {
  const heading = inLocale(locale, "Tải tất cả, từ điển và siêu dữ liệu", "Everything at once, dictionary and metadata");
  return {
    id: "tat-ca",
    heading,
    paragraphs: [[fileLink(archive.name), `: ${inLocale(locale, archive.forVi, archive.forEn)}`]],
    tables: [
      {
        caption: inLocale(locale, "Tệp về tất cả các bảng", "Files about all tables"),
        isStacked: true,
        columns: [{ title: inLocale(locale, "Tệp", "File") }, { title: inLocale(locale, "Nội dung", "Content") }],
        rows: packageFiles.map((file) => ({ cells: [[fileLink(file.name)], [inLocale(locale, file.forVi, file.forEn)]] })),
      },
      yearTable(
        datasets.filter(({ schema }) => isPartitioned(schema)),
        data,
        locale,
      ),
    ],
  };
}

/** Says which addresses every table has; they never move. */
export function addressSection(locale: Locale): Section {
  const example = inLocale(locale, "<bảng>", "<table>");
  return {
    id: "dia-chi",
    heading: inLocale(locale, "Địa chỉ cố định, và dành cho ai", "Stable addresses, and whom each format serves"),
    paragraphs: [
      [
        inLocale(
          locale,
          `Mỗi bảng có các địa chỉ sau, ${example} là tên bảng, ví dụ scores. Danh sách đầy đủ mọi địa chỉ kèm mã băm: `,
          `Every table has these addresses; ${example} is its name, for instance scores. The full list of addresses, with hashes: `,
        ),
        fileLink("SHA256SUMS"),
        ".",
      ],
    ],
    tables: [
      {
        caption: inLocale(locale, "Địa chỉ theo định dạng", "Addresses by format"),
        isStacked: true,
        columns: [{ title: inLocale(locale, "Địa chỉ", "Address") }, { title: inLocale(locale, "Dành cho ai", "For whom") }],
        rows: tableFormats.map((format) => ({
          cells: [[`${downloadFolder}${example}.${format.ending}`], [inLocale(locale, format.forVi, format.forEn)]],
        })),
      },
    ],
  };
}

/** Shows programs that read a table and count its rows; the tests run them. */
export function samplesSection(data: SiteData, locale: Locale): Section {
  const years = partitionYears(data.scores)
    .filter((year) => year !== null)
    .slice(-2);
  return {
    id: "ma-mau",
    heading: inLocale(locale, "Mã mẫu", "Code samples"),
    paragraphs: [
      [
        inLocale(
          locale,
          "Mỗi đoạn đọc bảng scores từ địa chỉ của nó và đếm số dòng theo chỉ số; mã giữ nguyên là chữ.",
          "Each program reads the table scores from its address and counts its rows by index; ids stay text.",
        ),
      ],
    ],
    samples: codeSamples(scores, { origin: programAddress(), countBy: "indexId", years }).map((sample) => ({
      title: inLocale(locale, sample.titleVi, sample.titleEn),
      code: sample.code,
    })),
  };
}

function fileLink(name: string): { text: string; file: string } {
  return { text: name, file: downloadFolder + name };
}
