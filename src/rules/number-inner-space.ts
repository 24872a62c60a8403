import type { Rule } from "./rule.ts";

/** Tells that a number was printed with a space inside and read without it. */
export const numberInnerSpaceRule: Rule<{ expected: string }> = {
  id: "number-inner-space",
  severity: "warning",
  checksVi: "Trong số không có khoảng trắng.",
  checksEn: "No space inside a number.",
  textVi: (seen) => `“${seen.value}” có khoảng trắng trong số; được đọc là ${seen.expected}.`,
  textEn: (seen) => `"${seen.value}" holds a space inside the number; it is read as ${seen.expected}.`,
  hintVi: () => "Nếu nguồn in đúng như vậy thì để nguyên.",
  hintEn: () => "Leave it if the source prints it so.",
};
