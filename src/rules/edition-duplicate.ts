import type { Rule } from "./rule.ts";

/** Refuses a file whose bytes are those of another edition. */
export const editionDuplicateRule: Rule<{ other: string }> = {
  id: "edition-duplicate",
  severity: "error",
  checksVi: "Tệp không trùng với tệp của hồ sơ khác.",
  checksEn: "The file is not that of another edition.",
  textVi: (seen) => `Tệp này giống hệt tệp của hồ sơ ${seen.other}.`,
  textEn: (seen) => `This file is byte for byte that of ${seen.other}.`,
  hintVi: () => "Có thể đã chép nhầm tệp năm trước; thay bằng tệp đúng hoặc xóa hồ sơ thừa.",
  hintEn: () => "Last year's file may have been copied by mistake; put in the right one or delete the surplus edition.",
};
