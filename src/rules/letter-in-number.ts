import type { Rule } from "./rule.ts";

/** Refuses a number in which a letter stands for a digit. */
export const letterInNumberRule: Rule<{ expected: string }> = {
  id: "letter-in-number",
  severity: "error",
  checksVi: "Trong số không có chữ cái O, l, I.",
  checksEn: "No letter O, l or I in a number.",
  textVi: (seen) => `“${seen.value}” có chữ cái trong số; có phải là “${seen.expected}”?`,
  textEn: (seen) => `"${seen.value}" holds a letter; is it "${seen.expected}"?`,
  hintVi: () => "Gõ số 0 hoặc 1 thay cho chữ O, l, I.",
  hintEn: () => "Type the digit 0 or 1 instead of the letter O, l or I.",
};
