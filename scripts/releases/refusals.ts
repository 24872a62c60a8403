import type { FigureChange, Reason } from "../../src/releases/reasons.ts";

const shown = 30;

/** Says which published figures would change or go without a reason, each with the row that data/reasons.csv wants. */
export function withoutReasonLines(changes: readonly FigureChange[]): string[] {
  if (changes.length === 0) return [];
  const lines = changes.slice(0, shown).map(({ table, key, column, old, new: now }) => {
    const what = column === "" ? `rút “${old}” / withdrawn` : `${column}: “${old}” → “${now}”`;
    return `  ${table}, ${key}: ${what}\n      data/reasons.csv: ${table},${key},${column},<loại>,<lý do>,<reason>,<ai phát hiện>`;
  });
  const rest = changes.length - lines.length;
  return [
    "",
    `${changes.length} số liệu đã công bố bị sửa hay rút mà chưa có lý do / published figures change or go without a reason:`,
    ...lines,
    ...(rest > 0 ? [`  … và ${rest} số liệu nữa / and ${rest} more`] : []),
  ];
}

/** Says which reasons meet no change: a slip in the key, or a change that was undone. */
export function unusedReasonLines(reasons: readonly Reason[]): string[] {
  if (reasons.length === 0) return [];
  return [
    "",
    `${reasons.length} lý do không ứng với thay đổi nào / reasons meet no change:`,
    ...reasons.slice(0, shown).map(({ table, key, column }) => `  data/reasons.csv: ${table}, ${key}${column === null ? "" : `, ${column}`}`),
  ];
}
