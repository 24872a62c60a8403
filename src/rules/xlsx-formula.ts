import type { Rule } from "./rule.ts";

/** Refuses a formula: a file of figures holds values. */
export const xlsxFormulaRule: Rule<{ formula: string; known: boolean }> = {
  id: "xlsx-formula",
  severity: "error",
  certain: true,
  checksVi: "Ô Excel chứa giá trị, không chứa công thức.",
  checksEn: "Cells hold values, not formulas.",
  textVi: (seen) => `Ô chứa công thức “=${seen.formula}”${seen.known ? `, kết quả lưu trong tệp là “${seen.value}”` : ", tệp không lưu kết quả"}.`,
  textEn: (seen) =>
    `The cell holds the formula "=${seen.formula}"${seen.known ? `; the result kept in the file is "${seen.value}"` : "; the file keeps no result"}.`,
  hintVi: () => "Chép cột đó rồi Dán đặc biệt → Giá trị (Paste Special → Values) đè lên, sau khi so với văn bản.",
  hintEn: () => "Copy the column and Paste Special → Values over it, after comparing with the document.",
};
