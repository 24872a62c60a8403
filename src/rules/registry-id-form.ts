import type { Rule } from "./rule.ts";

/** Refuses an id that cannot stand in an address: ids are for ever, and they are part of addresses. */
export const registryIdFormRule: Rule<Record<string, never>> = {
  id: "registry-id-form",
  severity: "error",
  checksVi: "Mã viết bằng chữ thường không dấu, chữ số, dấu gạch nối.",
  checksEn: "Ids are of small letters without marks, digits and hyphens.",
  textVi: (seen) => `Mã “${seen.value}” có chữ hoa, chữ có dấu, dấu cách hoặc dấu khác.`,
  textEn: (seen) => `The id "${seen.value}" has capitals, letters with marks, spaces or other signs.`,
  hintVi: () =>
    "Mã chỉ gồm chữ thường không dấu, chữ số, nối bằng “-”, phần của nơi cách bằng “/”, ví dụ ca-mau-s01, ca-mau/so-noi-vu; mã đã công bố không đổi nữa.",
  hintEn: () =>
    'An id has small letters without marks and digits only, joined by "-", its place set off by "/", as in ca-mau-s01, ca-mau/so-noi-vu; once published it never changes.',
};
