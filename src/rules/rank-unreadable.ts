import type { Rule } from "./rule.ts";

/** Refuses a rank that is neither a number nor a known way to say one. */
export const rankUnreadableRule: Rule = {
  id: "rank-unreadable",
  severity: "error",
  checksVi: "Thứ hạng đọc được.",
  checksEn: "The rank can be read.",
  textVi: (seen) => `Không đọc được thứ hạng “${seen.value}”.`,
  textEn: (seen) => `The rank "${seen.value}" cannot be read.`,
  hintVi: () => "Ghi 1, 2, 3…; hoặc “cuối bảng”, “1=” (đồng hạng), “3/20”, “nhóm 3 cuối”.",
  hintEn: () => 'Write 1, 2, 3…, or "last", "1=" (tied), "3/20", "bottom 3".',
};
