import type { Rule } from "./rule.ts";

/** Refuses a file with more rows than a spreadsheet can hold. */
export const tooManyRowsRule: Rule<{ rows: number; limit: number }> = {
  id: "too-many-rows",
  severity: "error",
  checksVi: "Số dòng không vượt giới hạn của bảng tính.",
  checksEn: "Not more rows than a spreadsheet can hold.",
  textVi: (seen) => `Tệp có ${seen.rows} dòng, vượt giới hạn ${seen.limit}.`,
  textEn: (seen) => `The file has ${seen.rows} rows, more than the limit of ${seen.limit}.`,
  hintVi: () => "Chia tệp theo đợt công bố; mỗi tệp một văn bản.",
  hintEn: () => "Split the file by publication: one document a file.",
};
