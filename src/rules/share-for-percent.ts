import type { Rule } from "./rule.ts";

/** Tells of a value of at most 1 among percents, or of a block of nothing else: Excel keeps 97,1 % as 0,971. */
export const shareForPercentRule: Rule<{ others: number }> = {
  id: "share-for-percent",
  severity: "warning",
  checksVi: "Giá trị phần trăm không lẫn tỷ lệ từ 0 đến 1.",
  checksEn: "Shares of 0 to 1 do not stand among percents.",
  textVi: (seen) =>
    seen.others === 0
      ? `“${seen.value}”: mọi giá trị phần trăm cùng khối, cùng kỳ đều không quá 1; có thể là tỷ lệ, không phải phần trăm.`
      : `“${seen.value}” đứng giữa ${seen.others} giá trị từ 20 trở lên cùng khối, cùng kỳ; có thể là tỷ lệ, không phải phần trăm.`,
  textEn: (seen) =>
    seen.others === 0
      ? `"${seen.value}": no percentage of the block and period is above 1; they may be shares, not percentages.`
      : `"${seen.value}" stands among ${seen.others} values of 20 or more of the block and period; it may be a share, not a percentage.`,
  hintVi: () => "So với văn bản: Excel lưu 97,1% thành 0,971. Đúng là tỷ lệ thì nhân 100, ghi như văn bản; văn bản in đúng như vậy thì để nguyên.",
  hintEn: () =>
    "Compare with the document: Excel keeps 97.1% as 0.971. If it is a share, type the percentage as printed; leave it if the source prints it so.",
};
