import type { Rule } from "./rule.ts";

/** Refuses the example row of a template. */
export const templateExampleRule: Rule = {
  id: "template-example",
  severity: "error",
  checksVi: "Dòng ví dụ của mẫu đã được xóa hoặc ghi đè.",
  checksEn: "The example row of the template is gone.",
  textVi: () => "Đây vẫn là dòng ví dụ của mẫu, không phải số liệu.",
  textEn: () => "This is still the example row of the template, not a figure.",
  hintVi: () => "Xóa cả dòng; nếu đã ghi số liệu thật vào dòng này, xóa chữ trong ô Ghi chú.",
  hintEn: () => "Delete the row; if it holds real figures by now, empty its note.",
};
