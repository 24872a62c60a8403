import type { Rule } from "./rule.ts";
import { didYouMeanEn, didYouMeanVi } from "./words.ts";

/** Refuses the name of an agency that the registry does not know at that place. */
export const agencyUnknownRule: Rule<{ place: string; candidates: readonly string[]; typeId: string | null }> = {
  id: "agency-unknown",
  severity: "error",
  checksVi: "Cơ quan có trong danh mục của địa phương.",
  checksEn: "The agency is in the registry of the place.",
  textVi: (seen) => `Không biết cơ quan “${seen.value}” tại ${seen.place}.`,
  textEn: (seen) => `Unknown agency "${seen.value}" in ${seen.place}.`,
  hintVi: (seen) =>
    `${didYouMeanVi(seen.candidates)} Cách viết khác thì thêm vào aliases.csv; cơ quan mới thêm vào agencies.csv${seen.typeId === null ? "" : `, loại ${seen.typeId}`} (data/registry).`,
  hintEn: (seen) =>
    `${didYouMeanEn(seen.candidates)} Another spelling goes into aliases.csv, a new agency into agencies.csv${seen.typeId === null ? "" : ` with the type ${seen.typeId}`} (data/registry).`,
};
