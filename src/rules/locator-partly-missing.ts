import type { Rule } from "./rule.ts";

/** Tells that some rows of a file say where in the source they stand and others do not. */
export const locatorPartlyMissingRule: Rule<{ missing: number; rows: number }> = {
  id: "locator-partly-missing",
  severity: "warning",
  checksVi: "Đã ghi vị trí cho một số dòng thì ghi cho mọi dòng.",
  checksEn: "If some rows have a locator, all have.",
  textVi: (seen) => `${seen.missing} trên ${seen.rows} dòng không ghi vị trí trong nguồn, các dòng khác có ghi.`,
  textEn: (seen) => `${seen.missing} of ${seen.rows} rows have no locator while the others have.`,
  hintVi: () => "Điền cột “Vị trí” cho các dòng còn thiếu, bắt đầu từ dòng này.",
  hintEn: () => "Fill in the locator of the other rows, beginning with this one.",
};
