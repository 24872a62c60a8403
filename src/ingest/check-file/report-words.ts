import { inLocale, type Locale } from "../../i18n/locale.ts";
import type { Family } from "../../registry/observation-tables.ts";
import type { Problem } from "../../rules/rule.ts";
import type { FileCheck } from "./check-files.ts";
import { familyNames } from "./family-names.ts";
import type { NotChecked } from "./not-checked.ts";

const numbers = { vi: new Intl.NumberFormat("vi-VN"), en: new Intl.NumberFormat("en") };

/** Names the place of a problem as a spreadsheet shows it: B14, row 14, whole file. */
export function cellName({ row, column }: Pick<Problem, "row" | "column">, locale: Locale): string {
  if (row === 0) return inLocale(locale, "cả tệp", "whole file");
  return column === "" ? inLocale(locale, `dòng ${row}`, `row ${row}`) : `${column}${row}`;
}

/** Words a problem in one language. */
export function problemWords(problem: Problem, locale: Locale): { severity: string; text: string; hint: string } {
  const isError = problem.severity === "error";
  return {
    severity: isError ? inLocale(locale, "Lỗi", "Error") : inLocale(locale, "Cảnh báo", "Warning"),
    text: inLocale(locale, problem.textVi, problem.textEn),
    hint: inLocale(locale, problem.hintVi, problem.hintEn),
  };
}

/** Says in a sentence how a check ended. */
export function summaryOf(check: Pick<FileCheck, "rows" | "errors" | "warnings" | "notChecked">, locale: Locale): string {
  const [rows, errors, warnings] = [check.rows, check.errors, check.warnings].map((value) => numbers[locale].format(value));
  const counts = inLocale(
    locale,
    `${rows} dòng số liệu, ${errors} lỗi, ${warnings} cảnh báo`,
    `Rows of data: ${rows}; errors: ${errors}; warnings: ${warnings}`,
  );
  if (check.errors > 0) return inLocale(locale, `${counts}: chưa nhập được.`, `${counts}. It cannot be taken in yet.`);
  if (check.notChecked.length > 0) return inLocale(locale, `${counts}; còn điều chưa kiểm tra được.`, `${counts}. Some things could not be checked.`);
  return check.warnings > 0
    ? inLocale(locale, `${counts}: nhập được, xem các cảnh báo.`, `${counts}. It can be taken in; see the warnings.`)
    : inLocale(locale, `${counts}: nhập được.`, `${counts}. It can be taken in.`);
}

/** Names the family of a file and how it is known. */
export function familyWords(family: Family | null, guessed: boolean, locale: Locale): string {
  if (family === null) return inLocale(locale, "chưa rõ loại số liệu", "kind of data not known");
  const name = inLocale(locale, ...familyNames[family]);
  return guessed ? inLocale(locale, `${name} (nhận ra theo dòng tiêu đề)`, `${name} (told from its headings)`) : name;
}

/** Says what could not be checked and what that takes. */
export function gapWords(gap: NotChecked, locale: Locale): string {
  return inLocale(locale, `${gap.whatVi}: cần ${gap.needsVi}.`, `${gap.whatEn}: needs ${gap.needsEn}.`);
}
