import { inLocale, type Locale } from "../i18n/locale.ts";
import type { ObservationStatus } from "./observation-tables.ts";

const meanings: Record<ObservationStatus, readonly [string, string]> = {
  stated: ["Nguồn in một giá trị.", "The source prints a value."],
  zero: [
    "Nguồn nêu rõ bằng 0: in “0”, “00” hoặc ghi bằng chữ là không có đơn vị nào. Đây là giá trị, không phải thiếu.",
    "The source says zero: it prints “0”, “00” or says in words that there was none. This is a value, not a gap.",
  ],
  noCase: [
    "Nguồn ghi “Không có” ở một tỷ lệ vì không có vụ việc nào để giải quyết. Không phải 0%, cũng không phải thiếu.",
    "The source answers “none” to a rate because there was nothing to resolve. Neither 0% nor missing.",
  ],
  notPublished: ["Giá trị có tồn tại nhưng nguồn không công bố.", "The value exists, but the source does not publish it."],
  notApplicable: ["Chỉ tiêu không áp dụng cho đơn vị đó.", "The item does not apply to the unit."],
  notRated: ["Đơn vị không được xếp loại, ví dụ không đủ điều kiện.", "The unit was not rated, for instance because it did not qualify."],
  cutOff: ["Bản đọc được bị cắt trước chỗ có giá trị.", "The copy that was read ends before the value."],
  bound: [
    "Nguồn chỉ nêu giới hạn, chẳng hạn trên 95 hay hơn 1.000. Không dùng để xếp hạng hay tính trung vị.",
    "The source gives a bound only, such as over 95 or more than 1,000. Not used for ranks or medians.",
  ],
  approximate: ["Nguồn nói là số gần đúng.", "The source calls the number approximate."],
  provisional: ["Nguồn nói là số tạm tính.", "The source calls the number provisional."],
  estimated: ["Số ước tính, không phải số công bố.", "An estimate, not a published number."],
};

/** Says in a sentence what a status of a figure means, and what it does not. */
export function statusMeaning(status: ObservationStatus, locale: Locale): string {
  return inLocale(locale, ...meanings[status]);
}
