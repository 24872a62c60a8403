import type { Rule } from "./rule.ts";

/** Refuses a registry without one of its tables. */
export const registryFileMissingRule: Rule = {
  id: "registry-file-missing",
  severity: "error",
  checksVi: "Danh mục (data/registry) có đủ các bảng.",
  checksEn: "The registry (data/registry) has all its tables.",
  textVi: (seen) => `“${seen.value}” không có hoặc rỗng.`,
  textEn: (seen) => `"${seen.value}" is missing or empty.`,
  hintVi: () => "Đặt lại tệp đúng tên (git checkout -- data/registry lấy lại bản cũ); bảng chưa có dòng nào vẫn giữ dòng tiêu đề.",
  hintEn: () => "Put the file back under its name (git checkout -- data/registry restores the last one); a table without rows keeps its headings.",
};
