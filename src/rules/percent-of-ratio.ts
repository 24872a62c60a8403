import type { Rule } from "./rule.ts";

/** Tells that a printed percentage is not that of the ratio beside it, rounding and cutting off allowed. */
export const percentOfRatioRule: Rule<{ computed: string }> = {
  id: "percent-of-ratio",
  severity: "warning",
  checksVi: "Tỷ lệ đã in khớp với tử số và mẫu số.",
  checksEn: "The printed percentage is that of the ratio.",
  textVi: (seen) => `“${seen.value}”: tính từ tử số và mẫu số được ${seen.computed} %.`,
  textEn: (seen) => `"${seen.value}": the ratio gives ${seen.computed} %.`,
  hintVi: () => "So lại ba số với văn bản; nếu nguồn in đúng như vậy thì để nguyên.",
  hintEn: () => "Compare the three numbers with the document; leave them if the source prints them so.",
};
