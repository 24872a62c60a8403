import type { Rule } from "./rule.ts";
import { eitherEn, eitherVi } from "./words.ts";

/** Refuses an agency that did not exist on the day that the figures are about. */
export const agencyNotInForceRule: Rule<{ from: string; to: string; date: string; successors: readonly string[] }> = {
  id: "agency-not-in-force",
  severity: "error",
  checksVi: "Cơ quan tồn tại vào thời điểm của số liệu.",
  checksEn: "The agency existed at the date of the figures.",
  textVi: (seen) => `“${seen.value}” có hiệu lực từ ${seen.from} đến ${seen.to}, không tồn tại vào ${seen.date}.`,
  textEn: (seen) => `"${seen.value}" existed from ${seen.from} to ${seen.to}, not on ${seen.date}.`,
  hintVi: (seen) =>
    `${seen.successors.length === 0 ? "Kiểm tra lại kỳ và tên cơ quan." : `Sau sắp xếp là ${eitherVi(seen.successors)}; kiểm tra lại kỳ và tên cơ quan.`}`,
  hintEn: (seen) =>
    `${seen.successors.length === 0 ? "Check the period and the name." : `It became ${eitherEn(seen.successors)}; check the period and the name.`}`,
};
