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
    isTotal(seen.value)
      ? "Dòng tổng, trung bình hay ghi chú không phải là cơ quan: xóa dòng này."
      : `${didYouMeanVi(seen.candidates)} Cách viết khác thì thêm vào aliases.csv (npm run registry -- aliases); cơ quan mới thì thêm vào agencies.csv (npm run registry -- agencies)${seen.typeId === null ? "" : `, loại ${seen.typeId}`}.${isCommittee(seen.value) ? " UBND của huyện, xã chưa có trong danh mục: thêm huyện, xã ấy vào areas.csv trước; cơ quan có areaId là huyện, xã ấy, mã như gia-lai/thanh-pho-pleiku/ubnd, loại ubnd-cap-huyen, ubnd-cap-xa hoặc, từ 01/7/2025, ubnd-cap-xa-2025." : ""}`,
  hintEn: (seen) =>
    isTotal(seen.value)
      ? "A row of totals, means or notes is no agency: delete it."
      : `${didYouMeanEn(seen.candidates)} Another spelling goes into aliases.csv (npm run registry -- aliases), a new agency into agencies.csv (npm run registry -- agencies)${seen.typeId === null ? "" : ` with the type ${seen.typeId}`}.${isCommittee(seen.value) ? " The People's Committee of a district or commune that is not there yet: add the place to areas.csv first; the agency has that place as areaId, an id like gia-lai/thanh-pho-pleiku/ubnd, and the type ubnd-cap-huyen, ubnd-cap-xa or, from 1 July 2025, ubnd-cap-xa-2025." : ""}`,
};

/** A committee below the province brings a place with it. */
function isCommittee(name: string): boolean {
  return /^\s*(?:(?:UBND|ủy ban nhân dân)\s+)?(?:huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu)\s/iu.test(name.normalize("NFC"));
}

function isTotal(name: string): boolean {
  return /^\s*(?:tổng (?:số|cộng)|cộng|trung bình|ghi chú|total|mean|average|notes?)(?!\p{L})/iu.test(name.normalize("NFC"));
}
