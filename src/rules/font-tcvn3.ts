import type { Rule } from "./rule.ts";

/** Refuses text typed in TCVN3 (ABC) fonts, whose letters are other characters underneath. */
export const fontTcvn3Rule: Rule<{ example: string }> = {
  id: "font-tcvn3",
  severity: "error",
  checksVi: "Văn bản không gõ bằng phông TCVN3 (ABC).",
  checksEn: "The text is not typed in TCVN3 (ABC) fonts.",
  textVi: (seen) => `Văn bản gõ bằng phông TCVN3 (ABC), ví dụ “${seen.example}”; đây không phải Unicode nên không đọc được.`,
  textEn: (seen) => `The text is typed in TCVN3 (ABC) fonts, for example "${seen.example}"; it is not Unicode and cannot be read.`,
  hintVi: () => "Chuyển mã sang Unicode (UniKey: Ctrl+Shift+F6, nguồn TCVN3 (ABC), đích Unicode), rồi lưu “CSV UTF-8”.",
  hintEn: () => 'Convert it to Unicode (UniKey: Ctrl+Shift+F6, from TCVN3 (ABC) to Unicode), then save as "CSV UTF-8".',
};
