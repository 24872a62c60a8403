import type { Rule } from "./rule.ts";

/** Refuses a cell that holds the sign for a character that an earlier program could not read. */
export const charactersLostRule: Rule = {
  id: "characters-lost",
  severity: "error",
  checksVi: "Không có ký tự đã mất (�).",
  checksEn: "No character was lost (�).",
  textVi: (seen) => `Ô “${seen.value}” có ký tự thay thế “�”: chữ ở đó đã mất khi tệp được lưu trước đây.`,
  textEn: (seen) => `The cell "${seen.value}" holds the replacement character "�": a letter was lost when the file was saved before.`,
  hintVi: () => "Gõ lại chữ đúng theo văn bản gốc.",
  hintEn: () => "Type the right letter again from the original document.",
};
