import type { Rule } from "./rule.ts";
import { listEn, listVi } from "./words.ts";

/** Refuses a block of units that did not exist on the day that the figures are about. */
export const blockNotInForceRule: Rule<{ from: string; to: string; date: string; successors: readonly string[] }> = {
  id: "block-not-in-force",
  severity: "error",
  checksVi: "Khối tồn tại vào thời điểm của số liệu.",
  checksEn: "The block existed at the date of the figures.",
  textVi: (seen) => `Khối “${seen.value}” chỉ có từ ${seen.from} đến ${seen.to}, không có vào ${seen.date}.`,
  textEn: (seen) => `The block "${seen.value}" existed from ${seen.from} to ${seen.to} only, not on ${seen.date}.`,
  hintVi: (seen) => `${seen.successors.length === 0 ? "" : `Các khối có lúc đó: ${listVi(seen.successors)}. `}Kiểm tra lại kỳ và tên khối.`,
  hintEn: (seen) => `${seen.successors.length === 0 ? "" : `Blocks of that time: ${listEn(seen.successors)}. `}Check the period and the block.`,
};
