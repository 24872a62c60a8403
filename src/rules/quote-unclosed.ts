import type { Rule } from "./rule.ts";

/** Refuses a row whose quotation mark is never closed or closes in the middle of a cell. */
export const quoteUnclosedRule: Rule = {
  id: "quote-unclosed",
  severity: "error",
  checksVi: "Dấu ngoặc kép được đóng đúng.",
  checksEn: "Quotation marks are closed.",
  textVi: () => 'Dấu ngoặc kép (") mở ở dòng này không được đóng đúng chỗ; các dòng từ đây có thể bị dính vào một ô.',
  textEn: () => 'A quotation mark (") opened in this row is not closed in its place; the rows from here may run into one cell.',
  hintVi: () => 'Thêm dấu " ở cuối ô, hoặc viết hai dấu "" nếu đó là dấu ngoặc kép trong nội dung.',
  hintEn: () => 'Add the closing ", or write "" where a quotation mark belongs to the text.',
};
