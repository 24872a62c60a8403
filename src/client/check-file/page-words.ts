import type { Stage } from "./messages.ts";

const vi = {
  stages: { registry: "Đang tải danh mục…", open: "Đang mở tệp…", read: "Đang kiểm tra", compare: "Đang gom kết quả…" } as Record<Stage, string>,
  rowsDone: (done: string, of: string) => `Đang kiểm tra: ${done} trên ${of} dòng`,
  finished: "Kiểm tra xong.",
  cancelled: "Đã dừng; không có kết quả.",
  failed: "Không kiểm tra được",
  nothingChosen: "Chọn hoặc thả một tệp trước.",
  headings: ["Ô", "Mức", "Giá trị", "Vấn đề và cách xử lý", "Đề nghị ghi"],
  wholeTable: (name: string) => `Các vấn đề của ${name}`,
  copy: "Chép",
  copyOf: (value: string) => `Chép “${value}”`,
  copied: (value: string) => `Đã chép “${value}”.`,
  more: (rest: string) => `Hiện thêm (còn ${rest})`,
  allRules: (count: string) => `Mọi vấn đề (${count})`,
  rule: "Loại vấn đề",
  corrected: (places: number) => `Tải tệp đã sửa ${places} chỗ chắc chắn`,
  html: "Tải báo cáo để in, gửi (HTML)",
  json: "Tải báo cáo cho máy (JSON)",
  print: "In trang này",
  notChecked: "Chưa kiểm tra được",
  saved: (name: string) => `Đã lưu ${name}.`,
  unaltered: (name: string) => `Đây là tệp ${name} tải từ trang này: nguyên vẹn, đúng từng byte bản đang công bố.`,
  ofRelease: (release: string) => `Đúng từng byte như trong bản ${release}.`,
  sameValues: (name: string) => `Đây là bảng ${name} của trang này, đã được lưu lại: mọi giá trị vẫn như bản đang công bố.`,
  differs: (name: string, changed: string, more: string, fewer: string) =>
    `Đây là bảng ${name} của trang này, khác bản đang công bố: ${changed} ô khác, ${more} dòng chỉ có trong tệp, ${fewer} dòng chỉ có ở bản đang công bố. `,
  altered: "Không bản nào có tệp này đúng từng byte: tệp đã được lưu lại hoặc bị sửa sau khi tải.",
  updated: "Tệp không bị sửa: trang đã cập nhật từ bản ấy đến nay.",
  changeHeadings: ["Ô", "Cột", "Mã dòng", "Trong tệp", "Đang công bố"],
  changes: "Chỗ khác nhau",
  onlyInFile: (row: number) => `dòng ${row}: chỉ có trong tệp`,
  onlyPublished: "chỉ có ở bản đang công bố",
};

/** What the page says while it works. */
export type PageWords = typeof vi;

const en: PageWords = {
  stages: { registry: "Loading the registry…", open: "Opening the file…", read: "Checking", compare: "Gathering the results…" },
  rowsDone: (done, of) => `Checking: ${done} of ${of} rows`,
  finished: "The check is finished.",
  cancelled: "Stopped; there is no result.",
  failed: "The check failed",
  nothingChosen: "Choose or drop a file first.",
  headings: ["Cell", "Severity", "Value", "Problem and way out", "Proposed value"],
  wholeTable: (name) => `Problems of ${name}`,
  copy: "Copy",
  copyOf: (value) => `Copy "${value}"`,
  copied: (value) => `Copied "${value}".`,
  more: (rest) => `Show more (${rest} left)`,
  allRules: (count) => `All problems (${count})`,
  rule: "Kind of problem",
  corrected: (places) => `Download the file with what is certain put right (${places})`,
  html: "Download a report to print or send (HTML)",
  json: "Download a report for machines (JSON)",
  print: "Print this page",
  notChecked: "Not checked",
  saved: (name) => `Saved ${name}.`,
  unaltered: (name) => `This is the file ${name} of this site: unaltered, byte for byte what is published now.`,
  ofRelease: (release) => `Byte for byte as in release ${release}.`,
  sameValues: (name) => `This is the table ${name} of this site, saved again: every value is still what is published now.`,
  differs: (name, changed, more, fewer) =>
    `This is the table ${name} of this site and differs from what is published now. Cells that differ: ${changed}; rows only in the file: ${more}; rows only in the published table: ${fewer}. `,
  altered: "No release has this file byte for byte: it was saved again or altered after the download.",
  updated: "The file was not altered: the site was updated since that release.",
  changeHeadings: ["Cell", "Column", "Row key", "In the file", "Published now"],
  changes: "Differences",
  onlyInFile: (row) => `row ${row}: only in the file`,
  onlyPublished: "only in the published table",
};

/** Gives the words of a language. */
export function pageWords(locale: "vi" | "en"): PageWords {
  return locale === "vi" ? vi : en;
}
