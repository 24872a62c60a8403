import type { Rule } from "./rule.ts";

/** Tells that figures were published before the period they are about began. */
export const publishedBeforePeriodRule: Rule<{ publicationDate: string }> = {
  id: "published-before-period",
  severity: "warning",
  checksVi: "Ngày công bố không trước kỳ số liệu.",
  checksEn: "Figures are not published before their period begins.",
  textVi: (seen) => `Kỳ “${seen.value}” bắt đầu sau ngày công bố ${seen.publicationDate}.`,
  textEn: (seen) => `The period "${seen.value}" begins after the publication date ${seen.publicationDate}.`,
  hintVi: () => "Kiểm tra lại kỳ (cột Kỳ, hoặc mục period của origin.yaml) và ngày công bố; số kế hoạch thì ghi bước “kế hoạch”.",
  hintEn: () => 'Check the period (its column, or period in origin.yaml) and the publication date; planned figures have the stage "planned".',
};
