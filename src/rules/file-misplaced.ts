import type { Rule } from "./rule.ts";

/** Refuses a file of data/raw that stands outside any edition's folder. */
export const fileMisplacedRule: Rule = {
  id: "file-misplaced",
  severity: "error",
  checksVi: "Mọi tệp trong data/raw nằm đúng thư mục hồ sơ.",
  checksEn: "Every file of data/raw stands in an edition's folder.",
  textVi: () => "Tệp này không nằm trong thư mục dạng data/raw/<loại>/<địa phương>/<hồ sơ>/ nên không được đọc.",
  textEn: () => "This file is not in a folder of the form data/raw/<family>/<area>/<edition>/ and would not be read.",
  hintVi: () => "Chuyển tệp vào đúng thư mục; các loại: ratings, tallies, scores, reports, models.",
  hintEn: () => "Move it to the right folder; families: ratings, tallies, scores, reports, models.",
};
