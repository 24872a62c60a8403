import type { Rule } from "./rule.ts";

/** Tells that spaces at the ends, doubled or invisible, were dropped. */
export const straySpacesRule: Rule = {
  id: "stray-spaces",
  severity: "warning",
  certain: true,
  checksVi: "Không có khoảng trắng thừa.",
  checksEn: "No stray spaces.",
  textVi: (seen) => `Ô “${seen.value}” có khoảng trắng thừa hoặc ký tự ẩn; đã bỏ khi đọc.`,
  textEn: (seen) => `The cell "${seen.value}" has stray spaces or invisible characters; they were dropped while reading.`,
  hintVi: () => "Xóa khoảng trắng ở đầu, cuối hoặc chỗ cách đôi.",
  hintEn: () => "Delete the spaces at the ends or the doubled ones.",
};
