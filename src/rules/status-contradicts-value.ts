import type { Rule } from "./rule.ts";

/** Refuses a row whose status says that there is no value beside one, or the reverse. */
export const statusContradictsValueRule: Rule = {
  id: "status-contradicts-value",
  severity: "error",
  checksVi: "Tình trạng không mâu thuẫn với giá trị.",
  checksEn: "Status and value do not contradict each other.",
  textVi: (seen) => `Tình trạng “${seen.value}” mâu thuẫn với giá trị của dòng này.`,
  textEn: (seen) => `The status "${seen.value}" contradicts the value of this row.`,
  hintVi: () =>
    "“Không công bố”, “không có vụ việc”, “không áp dụng”, “không xếp loại”, “bị cắt” thì ô giá trị để trống; “xấp xỉ”, “tạm tính” thì phải có giá trị.",
  hintEn: () => "notPublished, noCase, notApplicable, notRated and cutOff need an empty value; approximate and provisional need one.",
};
