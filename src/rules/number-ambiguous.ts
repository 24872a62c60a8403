import type { Rule } from "./rule.ts";

/** Refuses a number that reads two ways, and shows both. */
export const numberAmbiguousRule: Rule<{ readings: readonly string[] }> = {
  id: "number-ambiguous",
  severity: "error",
  checksVi: "Số chỉ đọc được một cách.",
  checksEn: "A number reads one way only.",
  textVi: (seen) => `“${seen.value}” đọc được hai cách: ${seen.readings.join(" hoặc ")}.`,
  textEn: (seen) => `"${seen.value}" reads two ways: ${seen.readings.join(" or ")}.`,
  hintVi: () => "Viết rõ theo kiểu số của hồ sơ: bỏ dấu phân cách hàng nghìn, hoặc sửa numberStyle trong origin.yaml.",
  hintEn: () => "Write it plainly in the edition's style: drop the thousands mark, or set numberStyle in origin.yaml.",
};
