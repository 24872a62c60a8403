/** What the note of a template's example row says: a row with it is no figure. */
export const exampleMark = "DÒNG VÍ DỤ: ghi đè hoặc xóa dòng này";

/** Says whether a record is still the example row of a template. */
export function isExampleRow(record: readonly string[]): boolean {
  return record.some((cell) => cell.startsWith("DÒNG VÍ DỤ") && cell.normalize("NFC").trim() === exampleMark);
}
