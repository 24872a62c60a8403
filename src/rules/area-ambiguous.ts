import type { Rule } from "./rule.ts";
import { eitherEn, eitherVi } from "./words.ts";

/** Refuses the name of a place that two places share. */
export const areaAmbiguousRule: Rule<{ candidates: readonly string[] }> = {
  id: "area-ambiguous",
  severity: "error",
  checksVi: "Tên địa phương chỉ ứng với một nơi.",
  checksEn: "The name is of one place only.",
  textVi: (seen) => `“${seen.value}” có thể là ${eitherVi(seen.candidates)}.`,
  textEn: (seen) => `"${seen.value}" may be ${eitherEn(seen.candidates)}.`,
  hintVi: () => "Ghi đủ cấp: “tỉnh …”, “thành phố …”, “huyện …”, “xã …”.",
  hintEn: () => "Write the kind of place too: tỉnh, thành phố, huyện, xã ….",
};
