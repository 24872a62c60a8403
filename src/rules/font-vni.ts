import type { Rule } from "./rule.ts";

/** Refuses text typed in VNI fonts, whose letters are other characters underneath. */
export const fontVniRule: Rule<{ example: string }> = {
  id: "font-vni",
  severity: "error",
  checksVi: "Văn bản không gõ bằng phông VNI.",
  checksEn: "The text is not typed in VNI fonts.",
  textVi: (seen) => `Văn bản gõ bằng phông VNI (VNI Windows), ví dụ “${seen.example}”; đây không phải Unicode nên không đọc được.`,
  textEn: (seen) => `The text is typed in VNI fonts (VNI Windows), for example "${seen.example}"; it is not Unicode and cannot be read.`,
  hintVi: () => "Chuyển mã sang Unicode (UniKey: Ctrl+Shift+F6, nguồn VNI Windows, đích Unicode), rồi lưu “CSV UTF-8”.",
  hintEn: () => 'Convert it to Unicode (UniKey: Ctrl+Shift+F6, from VNI Windows to Unicode), then save as "CSV UTF-8".',
};
