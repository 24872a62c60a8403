import type { Rule } from "./rule.ts";
import { didYouMeanEn, didYouMeanVi } from "./words.ts";

/** Refuses ratings whose scale is not in the registry or cannot be told from place and date. */
export const scaleUnknownRule: Rule<{ candidates: readonly string[] }> = {
  id: "scale-unknown",
  severity: "error",
  checksVi: "Xác định được thang xếp loại.",
  checksEn: "The scale is known.",
  textVi: (seen) =>
    `${seen.value === "" ? "Không xác định được thang xếp loại đang áp dụng tại nơi này trong kỳ này." : `Danh mục không có thang “${seen.value}”.`}`,
  textEn: (seen) =>
    `${seen.value === "" ? "The scale in force at this place in this period cannot be told." : `The registry has no scale "${seen.value}".`}`,
  hintVi: (seen) =>
    `Ghi scaleId trong origin.yaml. ${didYouMeanVi(seen.candidates)} Thang mới: thêm vào data/registry/scales.csv và levels.csv: npm run registry -- scales, rồi -- levels.`,
  hintEn: (seen) =>
    `Set scaleId in origin.yaml. ${didYouMeanEn(seen.candidates)} A new scale goes into data/registry/scales.csv and levels.csv: npm run registry -- scales, then -- levels.`,
};
