import type { Rule } from "./rule.ts";

/** Refuses "7/20" as a score: it is a rank, or a value out of another maximum than is known. */
export const rankInValueRule: Rule<{ of: string; maximum: string }> = {
  id: "rank-in-value",
  severity: "error",
  checksVi: "Ô giá trị không chứa thứ hạng.",
  checksEn: "A value is no rank.",
  textVi: (seen) => `“${seen.value}” đọc như thứ hạng trên ${seen.of}, không phải giá trị trên ${seen.maximum}.`,
  textEn: (seen) => `"${seen.value}" reads like a rank out of ${seen.of}, not like a value out of ${seen.maximum}.`,
  hintVi: () =>
    "Là thứ hạng thì chuyển sang cột Thứ hạng, giá trị ghi như văn bản, không nêu thì để trống. Là điểm trên mức tối đa khác thì ghi mức ấy ở cột Điểm tối đa.",
  hintEn: () =>
    "If it is a rank, move it to the column Rank and type the value as printed, or leave it empty. If it is a score out of another maximum, put that into the column Maximum.",
};
