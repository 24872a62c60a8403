import type { Rule } from "./rule.ts";

/** Refuses an edition whose origin.yaml names a place outside its folder. */
export const originAreaMismatchRule: Rule<{ folder: string }> = {
  id: "origin-area-mismatch",
  severity: "error",
  checksVi: "Địa phương trong origin.yaml thuộc thư mục.",
  checksEn: "The place in origin.yaml belongs to the folder.",
  textVi: (seen) => `origin.yaml ghi địa phương “${seen.value}” nhưng thư mục là “${seen.folder}”.`,
  textEn: (seen) => `origin.yaml says area "${seen.value}" but the folder is "${seen.folder}".`,
  hintVi: () => "Chuyển hồ sơ sang đúng thư mục, hoặc sửa mục areaId.",
  hintEn: () => "Move the edition to the right folder, or correct areaId.",
};
