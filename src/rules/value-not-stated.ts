import type { Rule } from "./rule.ts";

/** Tells that a row has neither value nor status and is read as not published. */
export const valueNotStatedRule: Rule = {
  id: "value-not-stated",
  severity: "warning",
  checksVi: "Dòng không có giá trị thì có tình trạng.",
  checksEn: "A row without a value has a status.",
  textVi: () => "Dòng không có giá trị và không ghi tình trạng; được hiểu là không công bố.",
  textEn: () => "The row has neither value nor status; it is read as not published.",
  hintVi: () => "Điền giá trị, hoặc ghi “không công bố” ở cột Tình trạng để xác nhận.",
  hintEn: () => "Fill in the value, or confirm with notPublished in the status column.",
};
