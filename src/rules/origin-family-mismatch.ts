import type { Rule } from "./rule.ts";

/** Refuses an edition whose origin.yaml names another family than its folder. */
export const originFamilyMismatchRule: Rule<{ folder: string }> = {
  id: "origin-family-mismatch",
  severity: "error",
  checksVi: "Loại số liệu trong origin.yaml khớp với thư mục.",
  checksEn: "The family in origin.yaml is that of the folder.",
  textVi: (seen) => `origin.yaml ghi loại “${seen.value}” nhưng thư mục là “${seen.folder}”.`,
  textEn: (seen) => `origin.yaml says family "${seen.value}" but the folder is "${seen.folder}".`,
  hintVi: () => "Chuyển hồ sơ sang đúng thư mục, hoặc sửa mục family.",
  hintEn: () => "Move the edition to the right folder, or correct the field.",
};
