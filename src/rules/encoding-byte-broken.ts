import type { Rule } from "./rule.ts";

/** Refuses a byte that is no text in a file that is UTF-8 otherwise. */
export const encodingByteBrokenRule: Rule<{ character: number }> = {
  id: "encoding-byte-broken",
  severity: "error",
  checksVi: "Tệp UTF-8 không có byte hỏng.",
  checksEn: "A file in UTF-8 has no broken byte.",
  textVi: (seen) => `Tệp ở bảng mã UTF-8 nhưng ô này có byte hỏng, từ ký tự thứ ${seen.character} (chỗ hiện “\uFFFD”): “${seen.value}”.`,
  textEn: (seen) => `The file is in UTF-8 but this cell has a broken byte, from character ${seen.character} on (shown as "\uFFFD"): "${seen.value}".`,
  hintVi: () => "Gõ lại chữ ở chỗ ấy theo văn bản rồi lưu “CSV UTF-8”; các ô khác không phải chuyển mã.",
  hintEn: () => 'Type the letter again as the document prints it and save as "CSV UTF-8"; the other cells need no conversion.',
};
