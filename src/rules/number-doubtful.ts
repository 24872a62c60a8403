import type { Rule } from "./rule.ts";

/** Refuses a number that its own cell calls doubtful or provisional without a status. */
export const numberDoubtfulRule: Rule<{ doubt: string }> = {
  id: "number-doubtful",
  severity: "error",
  checksVi: "Số còn nghi ngờ hoặc mới dự kiến thì nói ở cột Tình trạng, không chỉ ở ô số.",
  checksEn: "A doubtful or provisional number says so in the status column, not only in its cell.",
  textVi: (seen) => `Ô “${seen.columnName}” ghi “${seen.value}”: “${seen.doubt}” cho biết số này chưa chắc.`,
  textEn: (seen) => `The cell "${seen.columnName}" says "${seen.value}": "${seen.doubt}" means that the number is not certain.`,
  hintVi: (seen) =>
    seen.doubt === "?"
      ? "So lại với văn bản rồi chỉ ghi số; điều còn nghi ngờ để ở cột Ghi chú."
      : "Nguồn in như vậy thì ghi “tạm tính” hoặc “ước tính” ở cột Tình trạng; nếu là lời của người nhập thì để ở cột Ghi chú.",
  hintEn: (seen) =>
    seen.doubt === "?"
      ? "Compare with the document and type the number alone; what is in doubt belongs in the note column."
      : "If the source prints it so, write “provisional” or “estimated” in the status column; a remark of your own belongs in the note column.",
};
