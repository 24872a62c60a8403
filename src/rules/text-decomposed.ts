import type { Rule } from "./rule.ts";

/** Tells that letters came with their marks apart (NFD) and were put together. */
export const textDecomposedRule: Rule = {
  id: "text-decomposed",
  severity: "warning",
  certain: true,
  checksVi: "Chữ có dấu ở dạng dựng sẵn (NFC).",
  checksEn: "Marked letters are composed (NFC).",
  textVi: (seen) => `Chữ “${seen.value}” ở dạng Unicode tổ hợp (dấu tách rời); đã chuyển về dạng dựng sẵn khi đọc.`,
  textEn: (seen) => `"${seen.value}" is in decomposed Unicode (marks apart); it was composed while reading.`,
  hintVi: () => "Trong UniKey chọn bảng mã “Unicode” thay cho “Unicode tổ hợp”.",
  hintEn: () => 'In the keyboard program choose "Unicode" instead of "composite Unicode".',
};
