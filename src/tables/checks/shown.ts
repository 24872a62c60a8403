import type { ReportCheck } from "../../registry/derived-tables.ts";
import type { Sentence } from "./check.ts";

const kept: Sentence = {
  vi: "Giữ các số như đã in, kèm dấu ≠, vì trang này không sửa số của nguồn.",
  en: "The figures are kept as printed and marked ≠, because this site corrects no number of a source.",
};
const unmarked: Sentence = {
  vi: "Giữ các số như đã in, không kèm dấu ≠, vì không đủ số để nói là khớp hay không.",
  en: "The figures are kept as printed, without the mark ≠, because there are too few numbers to say whether they agree.",
};

/** Says what the site shows where a check does not hold, and why; null where both sides agree. */
export function shownFor(verdict: ReportCheck["verdict"]): Sentence | null {
  if (verdict === "holds") return null;
  return verdict === "notCheckable" ? unmarked : kept;
}
