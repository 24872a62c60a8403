import type { Rule } from "./rule.ts";

/** Refuses a file beside origin.yaml that origin.yaml does not list. */
export const fileNotListedRule: Rule<{ sha256: string }> = {
  id: "file-not-listed",
  severity: "error",
  checksVi: "Mọi tệp CSV đều được ghi trong origin.yaml.",
  checksEn: "Every CSV is listed in origin.yaml.",
  textVi: (seen) => `Tệp “${seen.value}” không được ghi trong mục files của origin.yaml.`,
  textEn: (seen) => `The file "${seen.value}" is not listed under files in origin.yaml.`,
  hintVi: (seen) => `Chạy npm run check-data -- --seal với thư mục này, hoặc thêm vào mục files: name: ${seen.value}, sha256: ${seen.sha256}.`,
  hintEn: (seen) => `Run npm run check-data -- --seal with this folder, or add under files: name: ${seen.value}, sha256: ${seen.sha256}.`,
};
