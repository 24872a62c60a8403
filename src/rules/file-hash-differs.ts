import type { Rule } from "./rule.ts";

/** Refuses a file whose bytes are not those that origin.yaml vouches for. */
export const fileHashDiffersRule: Rule<{ actual: string }> = {
  id: "file-hash-differs",
  severity: "error",
  checksVi: "Mã băm sha256 khớp với origin.yaml.",
  checksEn: "The sha256 is that of origin.yaml.",
  textVi: () => "Nội dung tệp đã khác với lúc ghi vào hồ sơ: sha256 không khớp.",
  textEn: () => "The file has changed since it was recorded: its sha256 differs.",
  hintVi: (seen) =>
    `Nếu sửa có chủ ý, chạy npm run check-data -- --seal với thư mục này, hoặc ghi sha256 mới ${seen.actual} vào origin.yaml; nếu không, lấy lại tệp cũ.`,
  hintEn: (seen) =>
    `If the change is meant, run npm run check-data -- --seal with this folder, or put the new sha256 ${seen.actual} into origin.yaml; otherwise restore the file.`,
};
