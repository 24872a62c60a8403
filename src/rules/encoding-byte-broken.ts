import type { Rule } from "./rule.ts";

/** Refuses a byte that is no text in a file whose encoding is known. */
export const encodingByteBrokenRule: Rule<{ encoding: string; character: number }> = {
  id: "encoding-byte-broken",
  severity: "error",
  checksVi: "Tệp không có byte hỏng hay ký tự rỗng.",
  checksEn: "The file has no broken or empty byte.",
  textVi: (seen) =>
    `Tệp ở bảng mã ${seen.encoding.toUpperCase()} nhưng ô này có byte hỏng hoặc ký tự rỗng, ở ký tự thứ ${seen.character} (chỗ hiện “\uFFFD”): “${seen.value}”.`,
  textEn: (seen) =>
    `The file is in ${seen.encoding.toUpperCase()} but this cell has a broken or empty byte at character ${seen.character} (shown as "\uFFFD"): "${seen.value}".`,
  hintVi: () => "Gõ lại chữ ở chỗ ấy theo văn bản rồi lưu “CSV UTF-8”; các ô khác không phải chuyển mã.",
  hintEn: () => 'Type the letter again as the document prints it and save as "CSV UTF-8"; the other cells need no conversion.',
};
