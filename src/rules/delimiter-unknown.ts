import type { Rule } from "./rule.ts";

/** Refuses a file whose cells are separated by a sign that is not read. */
export const delimiterUnknownRule: Rule<{ delimiter: string }> = {
  id: "delimiter-unknown",
  severity: "error",
  checksVi: "Dấu phân cách là dấu phẩy, chấm phẩy hoặc tab.",
  checksEn: "The separator is a comma, a semicolon or a tab.",
  textVi: (seen) => `Các ô trong tệp cách nhau bằng “${seen.delimiter}”.`,
  textEn: (seen) => `The cells of the file are separated by "${seen.delimiter}".`,
  hintVi: () => "Lưu lại với dấu phẩy, dấu chấm phẩy hoặc tab.",
  hintEn: () => "Save it with commas, semicolons or tabs.",
};
