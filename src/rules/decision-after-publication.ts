import type { Rule } from "./rule.ts";

/** Tells that a decision is dated later than its publication. */
export const decisionAfterPublicationRule: Rule<{ publicationDate: string }> = {
  id: "decision-after-publication",
  severity: "warning",
  checksVi: "Ngày quyết định không sau ngày công bố.",
  checksEn: "The decision is not later than its publication.",
  textVi: (seen) => `Ngày quyết định ${seen.value} sau ngày công bố ${seen.publicationDate}.`,
  textEn: (seen) => `The decision date ${seen.value} is later than the publication date ${seen.publicationDate}.`,
  hintVi: () => "Kiểm tra hai ngày; nếu nguồn in đúng như vậy thì để nguyên.",
  hintEn: () => "Check both dates; leave them if the source prints them so.",
};
