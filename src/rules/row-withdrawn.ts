import type { Rule } from "./rule.ts";

/** Tells that a figure that is published now is no longer in the file. */
export const rowWithdrawnRule: Rule<{ rawFile: string; rawRow: number }> = {
  id: "row-withdrawn",
  severity: "warning",
  checksVi: "Số liệu đang có trên trang vẫn còn trong tệp.",
  checksEn: "Figures that are published now are still in the file.",
  textVi: (seen) => `Không còn dòng “${seen.value}” (đang có ở dòng ${seen.rawRow} của ${seen.rawFile}); chỗ thiếu ở ngay sau dòng này.`,
  textEn: (seen) => `The row "${seen.value}" is gone (it stands in row ${seen.rawRow} of ${seen.rawFile}); it is missing right after this row.`,
  hintVi: () => "Nếu xóa nhầm, chép lại dòng đó; nếu rút có chủ ý, chuẩn bị lý do để ghi khi phát hành.",
  hintEn: () => "If it was deleted by mistake, put it back; if it is withdrawn on purpose, have the reason ready for the release.",
};
