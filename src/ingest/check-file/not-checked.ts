import type { AnyRow } from "../edition.ts";
import type { AboutFile } from "./about-file.ts";

/** Something that could not be checked, and what it takes. */
export interface NotChecked {
  whatVi: string;
  whatEn: string;
  needsVi: string;
  needsEn: string;
}

/** Rules that speak only where the place is known. */
export const rulesOfArea: ReadonlySet<string> = new Set([
  "agency-unknown",
  "agency-ambiguous",
  "agency-not-in-force",
  "area-unknown",
  "area-ambiguous",
  "area-not-in-force",
  "scale-unknown",
  "scale-not-in-force",
]);

const area: NotChecked = {
  whatVi: "tên cơ quan, tên địa phương, thang và mức xếp loại",
  whatEn: "names of agencies and areas, scale and levels",
  needsVi: "địa phương (trên trang: ô Địa phương; dòng lệnh: --area)",
  needsEn: "the area (on the page: the field Area; command: --area)",
};
const period: NotChecked = {
  whatVi: "cơ quan, thang, chỉ tiêu có hiệu lực vào kỳ đó không; có phải tệp năm trước không",
  whatEn: "whether agencies, scale and indicators existed then; whether this is last year's file",
  needsVi: "kỳ (ô Kỳ; --period 2023)",
  needsEn: "the period (the field Period; --period 2023)",
};
const source: NotChecked = {
  whatVi: "nguồn, số và ngày quyết định, ngày công bố, mã băm của tệp",
  whatEn: "source, number and date of the decision, date of publication, hash of the file",
  needsVi: "tệp origin.yaml của hồ sơ",
  needsEn: "the origin.yaml of the edition",
};
const current: NotChecked = {
  whatVi: "dòng đã công bố có bị xóa không, tệp có lặp lại hồ sơ cũ không",
  whatEn: "whether published rows were deleted, whether an older edition is repeated",
  needsVi: "các bảng đang công bố (data/tables)",
  needsEn: "the tables published now (data/tables)",
};

/** Lists what a file without an origin.yaml leaves unchecked. */
export function notCheckedOf(about: AboutFile, rows: readonly AnyRow[], hasCurrent: boolean): NotChecked[] {
  const hasPeriods = rows.length > 0 && rows.every((row) => row.period !== null);
  return [
    ...(about.areaId == null ? [area] : []),
    ...(about.period == null && !hasPeriods ? [period] : []),
    ...(about.sourceId == null || about.instrumentId == null ? [source] : []),
    ...(hasCurrent ? [] : [current]),
  ];
}
