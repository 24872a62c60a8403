import { nearestNames } from "../../lib/nearest-names.ts";
import { readDay } from "../../lib/vietnamese-date.ts";
import type { CellFault } from "../../registry/table-csv.ts";
import type { Field } from "../../registry/table-schema.ts";
import { registryCellMissingRule } from "../../rules/registry-cell-missing.ts";
import { registryDateUnreadableRule } from "../../rules/registry-date-unreadable.ts";
import { registryValueInvalidRule } from "../../rules/registry-value-invalid.ts";
import type { Problem } from "../../rules/rule.ts";
import { eitherEn, eitherVi } from "../../rules/words.ts";
import { problemOf, type Place } from "../problem-log.ts";

/** Gives what checks can go on with: the text itself, or what an empty cell of the column would be. */
export function nearestValue(field: Field, text: string): unknown {
  if (field.type === "list") return text.split(";").flatMap((part) => part.trim() || []);
  if (field.type === "text") return text;
  if (field.type === "boolean") return false;
  return field.required === true && field.type !== "date" ? 0 : null;
}

/** Words what keeps a cell from being a value of its column. */
export function problemOfCell(fault: CellFault, field: Field, place: Place): Problem {
  const meaning = { meaningVi: meaningOf(field.titleVi, field.descriptionVi), meaningEn: meaningOf(field.titleEn, field.descriptionEn) };
  if (fault === "missing") return problemOf(registryCellMissingRule, place, meaning);
  if (fault === "date") return problemOf(registryDateUnreadableRule, { ...place, suggestion: readDay(place.value) }, { partial: false });
  const [expectedVi, expectedEn] = expectedWords(fault, field);
  const suggestion = fault === "notListed" ? (nearestNames(place.value, field.oneOf ?? [])[0] ?? null) : null;
  return problemOf(registryValueInvalidRule, { ...place, suggestion }, { expectedVi, expectedEn, ...meaning });
}

function meaningOf(title: string, description: string | undefined): string {
  return description === undefined ? `“${title}”` : `“${title}” (${description.replace(/\.$/, "")})`;
}

function expectedWords(fault: Exclude<CellFault, "missing" | "date">, field: Field): readonly [vi: string, en: string] {
  switch (fault) {
    case "notListed":
      return [allOf(field, eitherVi), allOf(field, eitherEn)];
    case "integer":
      return ["một số nguyên, không dấu phân cách", "a whole number without separators"];
    case "number":
      return ["một số, phần thập phân sau dấu chấm", "a number with a decimal point"];
    case "boolean":
      return ["true hoặc false", "true or false"];
    case "list":
      return ["danh sách nối bằng “;”, không có chỗ trống giữa hai dấu", 'a list joined by ";" without empty places'];
  }
}

function allOf({ oneOf = [] }: Field, either: (names: readonly string[]) => string): string {
  return oneOf.length <= 5 ? either(oneOf) : oneOf.map((name) => either([name])).join(", ");
}
