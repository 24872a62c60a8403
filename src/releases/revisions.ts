import { defineTable, type Row } from "../registry/table-schema.ts";
import { reasonKinds, reasonOf, type FigureChange, type Reason, type ReasonKind } from "./reasons.ts";

/** The revision log: every published figure that was corrected or withdrawn since the first release. */
export const revisionsTable = defineTable({
  name: "revisions",
  titleVi: "Nhật ký sửa số liệu",
  titleEn: "Revision log",
  descriptionVi: "Mỗi dòng: một số liệu đã công bố được sửa hoặc rút: sửa gì, cũ, mới, vì sao, khi nào, ai phát hiện.",
  descriptionEn: "One row: one published figure that was corrected or withdrawn: what, old, new, why, when, found by whom.",
  primaryKey: ["version", "table", "key", "column"],
  fields: [
    { name: "version", type: "text", required: true, titleVi: "Bản", titleEn: "Release" },
    { name: "date", type: "date", required: true, titleVi: "Ngày", titleEn: "Date" },
    { name: "table", type: "text", required: true, titleVi: "Bảng", titleEn: "Table" },
    { name: "key", type: "text", required: true, titleVi: "Mã số liệu", titleEn: "Observation id" },
    {
      name: "column",
      type: "text",
      titleVi: "Cột",
      titleEn: "Column",
      descriptionVi: "Để trống: rút cả dòng",
      descriptionEn: "Empty: the whole row was withdrawn",
    },
    { name: "old", type: "text", titleVi: "Cũ", titleEn: "Old" },
    {
      name: "new",
      type: "text",
      titleVi: "Mới",
      titleEn: "New",
      descriptionVi: "Để trống: không còn giá trị",
      descriptionEn: "Empty: there is no value any more",
    },
    { name: "kind", type: "text", required: true, titleVi: "Loại lý do", titleEn: "Kind of reason", oneOf: Object.keys(reasonKinds) as ReasonKind[] },
    { name: "reasonVi", type: "text", required: true, titleVi: "Lý do", titleEn: "Reason (Vietnamese)" },
    { name: "reasonEn", type: "text", titleVi: "Lý do, tiếng Anh", titleEn: "Reason (English)" },
    { name: "foundBy", type: "text", required: true, titleVi: "Ai phát hiện", titleEn: "Found by" },
  ],
});
export type Revision = Row<typeof revisionsTable>;

/** Matches changes with reasons: what goes into the log, what has no reason yet, and reasons that meet nothing. */
export function revisionsOf(
  changes: readonly FigureChange[],
  { reasons, version, date }: { reasons: readonly Reason[]; version: string; date: string },
): { revisions: Revision[]; withoutReason: FigureChange[]; unusedReasons: Reason[] } {
  const used = new Set<Reason>();
  const withoutReason: FigureChange[] = [];
  const revisions = changes.flatMap((change): Revision[] => {
    const reason = reasonOf(change, reasons);
    if (reason === null) {
      withoutReason.push(change);
      return [];
    }
    used.add(reason);
    const { table, key, old } = change;
    const { kind, reasonVi, reasonEn, foundBy } = reason;
    const text = (value: string): string | null => (value === "" ? null : value);
    return [{ version, date, table, key, column: text(change.column), old: text(old), new: text(change.new), kind, reasonVi, reasonEn, foundBy }];
  });
  return { revisions, withoutReason, unusedReasons: reasons.filter((reason) => !used.has(reason)) };
}
