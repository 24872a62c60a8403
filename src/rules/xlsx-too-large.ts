import type { Rule } from "./rule.ts";

/** Refuses a workbook that unpacks to far more than a table of figures needs. */
export const xlsxTooLargeRule: Rule<{ unpacked: number; limit: number; ratio: number }> = {
  id: "xlsx-too-large",
  severity: "error",
  checksVi: "Tệp Excel bung ra không quá lớn.",
  checksEn: "The workbook does not unpack to an excessive size.",
  textVi: (seen) =>
    `Tệp Excel bung ra tới ${seen.unpacked} MB (gấp ${seen.ratio} lần kích thước tệp), quá giới hạn ${seen.limit} MB hoặc quá tỷ lệ cho phép: không mở.`,
  textEn: (seen) =>
    `The workbook unpacks to ${seen.unpacked} MB (${seen.ratio} times its size), above the limit of ${seen.limit} MB or the allowed ratio: it is not opened.`,
  hintVi: () => "Chép riêng bảng số liệu sang một tệp Excel mới rồi lưu; nếu tệp do người lạ gửi, không mở.",
  hintEn: () => "Copy the table alone into a new workbook and save it; if a stranger sent the file, do not open it.",
};
