import { tableFormats, type TableFormatId } from "./table-formats.ts";

/** The folder that every download stands in, on the site and inside the package. */
export const downloadFolder = "/du-lieu/";

/** Names the file of a table in a format; an address never moves. */
export function tableFile(table: string, format: TableFormatId): string {
  const { ending } = tableFormats.find(({ id }) => id === format)!;
  return `${table}.${ending}`;
}

/** Names the Parquet file of one year of a table, the way Hive, Spark and DuckDB name partitions. */
export function partitionFile(table: string, year: number | null): string {
  return `parquet/${table}/year=${year ?? "__HIVE_DEFAULT_PARTITION__"}/${table}.parquet`;
}

/** Lists the years of some rows, the earliest first; null, last, where a source does not state the period. */
export function partitionYears(rows: readonly { readonly year?: unknown }[]): (number | null)[] {
  const years = new Set(rows.map(({ year }) => (typeof year === "number" ? year : null)));
  return [...years].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
}

/** A file about all tables together. */
export interface PackageFile {
  name: string;
  mediaType: string;
  forVi: string;
  forEn: string;
}

/** Everything in one file. */
export const archive: PackageFile = {
  name: "dan-van-mo.zip",
  mediaType: "application/zip",
  forVi: "Tất cả trong một tệp nén: mọi bảng ở mọi định dạng, từ điển, siêu dữ liệu, giấy phép, mã kiểm tra.",
  forEn: "Everything in one archive: all tables in all formats, dictionary, metadata, licence, checksums.",
};

/** The other files that stand beside the tables. */
export const packageFiles: readonly PackageFile[] = [
  {
    name: "README.vi.md",
    mediaType: "text/markdown",
    forVi: "Đọc trước: gói có gì, cách đọc ô trống, cách ghi nguồn.",
    forEn: "Read first, in Vietnamese: what is there, what empty cells mean, how to cite.",
  },
  {
    name: "README.md",
    mediaType: "text/markdown",
    forVi: "Như trên, bằng tiếng Anh.",
    forEn: "Read first: what is there, what empty cells mean, how to cite.",
  },
  {
    name: "dictionary.csv",
    mediaType: "text/csv",
    forVi: "Từ điển của mọi cột, hai thứ tiếng.",
    forEn: "Dictionary of all columns, in both languages.",
  },
  {
    name: "datapackage.json",
    mediaType: "application/json",
    forVi: "Data Package v2: kiểu, khóa, mức có thứ tự, nghĩa của ô trống, mã băm, nguồn, giấy phép.",
    forEn: "Data Package v2: types, keys, ordered categories, what empty cells mean, hashes, sources, licence.",
  },
  {
    name: "csv-metadata.json",
    mediaType: "application/csvm+json",
    forVi: "CSVW: các bảng theo chuẩn của W3C.",
    forEn: "CSVW: the tables in the terms of the W3C.",
  },
  { name: "CITATION.cff", mediaType: "application/yaml", forVi: "Thông tin trích dẫn cho máy đọc.", forEn: "How to cite, for machines." },
  { name: "LICENSE-DATA", mediaType: "text/plain", forVi: "Giấy phép của dữ liệu.", forEn: "Licence of the data." },
  {
    name: "SHA256SUMS",
    mediaType: "text/plain",
    forVi: "Mã băm SHA-256 của mọi tệp ở đây; kiểm tra bằng lệnh sha256sum -c SHA256SUMS.",
    forEn: "SHA-256 of every file here; check with sha256sum -c SHA256SUMS.",
  },
];
