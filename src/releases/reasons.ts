import { defineTable, type Row } from "../registry/table-schema.ts";
import type { DataDifference } from "./data-difference.ts";
import type { CsvRow } from "./table-difference.ts";

/** Why a published figure may change or go, with the words that readers see. */
export const reasonKinds = {
  "typing-error": { vi: "chép sai", en: "typed wrongly" },
  "publisher-corrected": { vi: "nơi công bố đính chính", en: "corrected by the publisher" },
  "publisher-withdrew": { vi: "nơi công bố rút lại", en: "withdrawn by the publisher" },
  "wrong-unit": { vi: "gán nhầm cơ quan, địa phương hoặc kỳ", en: "assigned to the wrong agency, area or period" },
  duplicate: { vi: "trùng số liệu khác", en: "duplicate of another figure" },
  "better-source": { vi: "có nguồn gốc hơn", en: "replaced by a source closer to the original" },
  "legal-request": { vi: "theo yêu cầu của pháp luật", en: "required by law" },
  rollback: { vi: "khôi phục bản trước", en: "an earlier release was restored" },
} as const;
export type ReasonKind = keyof typeof reasonKinds;

/** The reasons of the next release, `data/reasons.csv`: what was found wrong, by whom, and why it changes. */
export const reasonsTable = defineTable({
  name: "reasons",
  titleVi: "Lý do sửa, rút số liệu",
  titleEn: "Reasons of corrections and withdrawals",
  descriptionVi: "Mỗi dòng: một số liệu đã công bố sẽ được sửa hoặc rút trong bản tới, và lý do.",
  descriptionEn: "One row: one published figure that the next release corrects or withdraws, and why.",
  primaryKey: ["table", "key", "column"],
  fields: [
    { name: "table", type: "text", required: true, titleVi: "Bảng", titleEn: "Table" },
    {
      name: "key",
      type: "text",
      required: true,
      titleVi: "Mã số liệu",
      titleEn: "Key",
      descriptionVi: "Kết thúc bằng *: mọi mã bắt đầu như vậy; bắt đầu bằng data/raw/: mọi dòng của tệp gốc đó",
      descriptionEn: "Ending in *: every key that begins so; beginning with data/raw/: every row of that raw file",
    },
    { name: "column", type: "text", titleVi: "Cột", titleEn: "Column", descriptionVi: "Để trống: cả dòng", descriptionEn: "Empty: the whole row" },
    { name: "kind", type: "text", required: true, titleVi: "Loại lý do", titleEn: "Kind", oneOf: Object.keys(reasonKinds) as ReasonKind[] },
    { name: "reasonVi", type: "text", required: true, titleVi: "Lý do", titleEn: "Reason (Vietnamese)" },
    { name: "reasonEn", type: "text", titleVi: "Lý do, tiếng Anh", titleEn: "Reason (English)" },
    {
      name: "foundBy",
      type: "text",
      required: true,
      titleVi: "Ai phát hiện",
      titleEn: "Found by",
      descriptionVi: "Tên cơ quan, tòa báo hoặc vai trò; không ghi tên người nếu người đó chưa đồng ý",
      descriptionEn: "An agency, a newspaper or a role; a person only with consent",
    },
  ],
});
export type Reason = Row<typeof reasonsTable>;

/** A published figure that would change or go. */
export interface FigureChange {
  table: string;
  key: string;
  /** Empty for a withdrawal: the whole row goes. */
  column: string;
  old: string;
  new: string;
  row: CsvRow;
}

/** Columns that say how a figure was taken down, not what it is. */
const aboutTheRecord = new Set(["rawFile", "rawRow", "locator", "noteVi", "noteEn", "comparedWithOriginal"]);

/** Lists what needs a reason: every observation withdrawn, every cell of one that says something else than was published. */
export function figureChanges({ tables }: DataDifference): FigureChange[] {
  return tables
    .filter(({ group }) => group === "observations")
    .flatMap(({ table, changed, withdrawn }) => [
      ...withdrawn.map(({ key, row }): FigureChange => ({ table, key, column: "", old: figureText(row), new: "", row })),
      ...changed.flatMap(({ key, cells, before }) =>
        cells.filter(({ column }) => !aboutTheRecord.has(column)).map((cell): FigureChange => ({ table, key, ...cell, row: before })),
      ),
    ]);
}

/** Finds the reason of a change: the one for its cell, else for its row, else for its file or the beginning of its key. */
export function reasonOf(change: FigureChange, reasons: readonly Reason[]): Reason | null {
  const own = reasons.filter(({ table, column }) => table === change.table && (column === null || column === change.column));
  const rawFile = change.row["rawFile"] ?? "";
  return (
    own.find(({ key, column }) => key === change.key && column !== null) ??
    own.find(({ key }) => key === change.key) ??
    own.find(({ key }) => (key.startsWith("data/raw/") ? rawFile.startsWith(key) : key.endsWith("*") && change.key.startsWith(key.slice(0, -1)))) ??
    null
  );
}

/** Gives what a withdrawn row said, in the words of its source where it has them. */
function figureText(row: CsvRow): string {
  const printed = ["valueAsPrinted", "levelAsPrinted", "countAsPrinted"].map((column) => row[column] ?? "").filter((text) => text !== "");
  return printed[0] ?? row["value"] ?? row["count"] ?? row["rank"] ?? "";
}
