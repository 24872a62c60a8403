import { inLocale, type Locale } from "../i18n/locale.ts";
import type { Field } from "./table-schema.ts";

/**
 * Says what an empty cell of a column means; null where a cell is never empty.
 *
 * It is the clause of the column's description that begins with "Để trống" ("Empty"), else that none was stated.
 */
export function emptyMeaning(field: Field, locale: Locale): string | null {
  if (field.required === true) return null;
  if (field.type === "list") return inLocale(locale, "danh sách rỗng", "empty list");
  const description = inLocale(locale, field.descriptionVi, field.descriptionEn) ?? "";
  const clause = description.split("; ").find((part) => /^(để trống|empty)[: ]/i.test(part));
  return clause?.replace(/^(để trống|empty):? /i, "") ?? inLocale(locale, "không có hoặc không nêu", "none or not stated");
}
