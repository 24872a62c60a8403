/** A form in which every table can be taken away. */
export interface TableFormat {
  id: string;
  /** What follows the name of the table and a dot. */
  ending: string;
  mediaType: string;
  titleVi: string;
  titleEn: string;
  /** Whom it serves, in one plain sentence. */
  forVi: string;
  forEn: string;
}

/** Every format, the plainest first. */
export const tableFormats = [
  {
    id: "csv",
    ending: "csv",
    mediaType: "text/csv",
    titleVi: "CSV",
    titleEn: "CSV",
    forVi: "Cho R, Python, cơ sở dữ liệu và lưu trữ lâu dài: UTF-8, dấu phẩy, số thập phân dùng dấu chấm.",
    forEn: "For R, Python, databases and archives: UTF-8, comma, decimal point.",
  },
  {
    id: "xlsx",
    ending: "xlsx",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    titleVi: "XLSX",
    titleEn: "XLSX",
    forVi:
      "Cho người dùng Excel, LibreOffice, Google Trang tính, máy đặt vùng nào cũng mở đúng: số là số, mã là chữ, kèm trang từ điển và trang nguồn.",
    forEn:
      "For Excel, LibreOffice and Google Sheets, right under any regional setting: numbers are numbers, ids are text, with a dictionary and a source sheet.",
  },
  {
    id: "excel-csv",
    ending: "excel.csv",
    mediaType: "text/csv",
    titleVi: "CSV cho Excel",
    titleEn: "CSV for Excel, Vietnamese setting",
    forVi:
      "Cho Excel trên máy đặt vùng Việt Nam, mở bằng cách bấm đúp: dấu chấm phẩy, số thập phân dùng dấu phẩy; dấu ' đứng trước chữ mà Excel sẽ đổi thành công thức, ngày hay số.",
    forEn:
      "For Excel on a machine set to Việt Nam, opened by a double click: semicolon, decimal comma; a ' stands before text that Excel would turn into a formula, date or number.",
  },
  {
    id: "excel-csv-en",
    ending: "excel-en.csv",
    mediaType: "text/csv",
    titleVi: "CSV cho Excel, máy đặt tiếng Anh",
    titleEn: "CSV for Excel",
    forVi: "Như tệp trên, cho máy đặt vùng Anh, Mỹ: dấu phẩy, số thập phân dùng dấu chấm.",
    forEn:
      "For Excel on a machine set to English, opened by a double click: comma, decimal point; a ' stands before text that Excel would turn into a formula, date or number.",
  },
  {
    id: "json",
    ending: "json",
    mediaType: "application/json",
    titleVi: "JSON",
    titleEn: "JSON",
    forVi: "Cho người viết trang web và ứng dụng: một mảng, mỗi dòng một đối tượng có kiểu, ô trống là giá trị rỗng.",
    forEn: "For people who write web pages and applications: one array, a typed object a row, an empty value for an empty cell.",
  },
  {
    id: "parquet",
    ending: "parquet",
    mediaType: "application/vnd.apache.parquet",
    titleVi: "Parquet",
    titleEn: "Parquet",
    forVi: "Cho DuckDB, Spark, pandas và kho dữ liệu: kiểu cột đi cùng tệp.",
    forEn: "For DuckDB, Spark, pandas and data warehouses: column types travel with the file.",
  },
] as const satisfies readonly TableFormat[];

export type TableFormatId = (typeof tableFormats)[number]["id"];
