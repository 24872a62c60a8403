import type { Rule } from "./rule.ts";

/** Refuses an edition whose origin.yaml lists a file that is not there. */
export const fileMissingRule: Rule = {
  id: "file-missing",
  severity: "error",
  checksVi: "Mọi tệp ghi trong origin.yaml đều có.",
  checksEn: "Every file listed in origin.yaml is there.",
  textVi: (seen) => `origin.yaml liệt kê tệp “${seen.value}” nhưng thư mục không có tệp này.`,
  textEn: (seen) => `origin.yaml lists the file "${seen.value}" but the folder does not hold it.`,
  hintVi: () => "Đặt lại tệp vào thư mục, hoặc bỏ dòng đó khỏi mục files.",
  hintEn: () => "Put the file back, or remove the line from files.",
};
