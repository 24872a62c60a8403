import type { Rule } from "./rule.ts";
import { listEn, listVi } from "./words.ts";

/** Refuses a file whose headings fit no family, or several alike. */
export const familyUnknownRule: Rule<{ families: readonly string[]; headings: readonly string[] }> = {
  id: "family-unknown",
  severity: "error",
  checksVi: "Nhận ra được loại số liệu theo dòng tiêu đề.",
  checksEn: "The family of the file can be told from its headings.",
  textVi: () => "Không nhận ra loại số liệu theo dòng tiêu đề.",
  textEn: () => "The headings do not tell which family of figures this is.",
  hintVi: (seen) => `Chọn một loại: ${listVi(seen.families)}; hoặc dùng tệp mẫu, ví dụ có các cột ${listVi(seen.headings)}.`,
  hintEn: (seen) => `Choose a family: ${listEn(seen.families)}; or use a template, for instance with the columns ${listEn(seen.headings)}.`,
};
