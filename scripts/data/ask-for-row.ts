import { stdout } from "node:process";
import { nearestNames } from "../../src/lib/nearest-names.ts";
import { rowOfKey, typedCell, type TypedRow } from "../../src/registry/edit-table.ts";
import type { Field, TableSchema } from "../../src/registry/table-schema.ts";
import type { Problem } from "../../src/rules/rule.ts";
import { problemLines } from "./print-problems.ts";
import { faultOfCell, type KnownIds } from "./registry-edit.ts";

/** Gives the next line that is typed; null: there is none. */
export type NextLine = () => Promise<string | null>;

interface Questions {
  csv: string;
  known: KnownIds;
  next: NextLine;
  /** Says which errors the registry would have with a row. */
  errorsWithRow: (cells: TypedRow) => readonly Problem[];
}

/**
 * Asks for the cells of a row one by one, each with what it means; an answer that does not fit is asked for again.
 *
 * A row that is there already is shown cell by cell: an empty answer keeps a cell, “-” empties it. Cells that the registry refuses once the row is
 * whole are asked for again, the others stay. Null: the answers ended before the row was right.
 */
export async function askForRow(schema: TableSchema, { csv, known, next, errorsWithRow }: Questions): Promise<TypedRow | null> {
  const ask = async (field: Field, old: string): Promise<string | null> => {
    for (;;) {
      stdout.write(`${question(field, old)} `);
      const line = await next();
      if (line === null) return null;
      const typed = typedCell(field, line);
      const text = typed === "" ? old : typed === "-" ? "" : typed;
      const fault = faultOfCell(schema, { field, text, known });
      if (fault === null) return text;
      stdout.write(`  ${fault}\n`);
    }
  };
  const cells: Record<string, string> = {};
  const keys = schema.fields.filter(({ name }) => schema.primaryKey.includes(name));
  const others = schema.fields.filter(({ name }) => !schema.primaryKey.includes(name));
  let old: TypedRow | null = null;
  for (const field of [...keys, ...others]) {
    if (field === others[0]) {
      old = rowOfKey(schema, csv, cells);
      if (old !== null) stdout.write("Dòng này đã có: Enter giữ ô như cũ, - xóa ô.\n");
    }
    const text = await ask(field, old?.[field.name] ?? "");
    if (text === null) return null;
    cells[field.name] = text;
  }
  for (;;) {
    const errors = errorsWithRow(cells);
    const ofTable = errors.filter(({ file }) => file.endsWith(`/${schema.name}.csv`));
    const refused = schema.fields.filter(({ name }) => ofTable.some(({ columnName }) => columnName === name));
    if (refused.length === 0) return cells;
    stdout.write("\nDanh mục không nhận dòng này; chỉ hỏi lại các ô có lỗi (Enter giữ ô như cũ):\n");
    for (const line of problemLines(errors, false)) stdout.write(`${line}\n`);
    for (const field of refused) {
      const text = await ask(field, cells[field.name] ?? "");
      if (text === null) return null;
      cells[field.name] = text;
    }
  }
}

/** Asks which table is meant, by its number or name, until the answer is one; null: no answer. */
export async function askForTable(schemas: readonly TableSchema[], next: NextLine): Promise<TableSchema | null> {
  stdout.write(`${schemas.map(({ name, titleVi }, index) => `  ${index + 1}. ${titleVi} (${name})`).join("\n")}\n`);
  for (;;) {
    stdout.write("Bảng (số hoặc tên): ");
    const line = await next();
    if (line === null) return null;
    const schema = tableNamed(schemas, line.trim());
    if (schema !== undefined) return schema;
    stdout.write(`  ${notATable(schemas, line.trim())}\n`);
  }
}

/** Finds a table by its number or name. */
export function tableNamed(schemas: readonly TableSchema[], text: string): TableSchema | undefined {
  return schemas[Number(text) - 1] ?? schemas.find(({ name, titleVi }) => name === text.replace(/\.csv$/, "") || titleVi === text);
}

/** Says that there is no such table, and which one was likely meant. */
export function notATable(schemas: readonly TableSchema[], text: string): string {
  const near = nearestNames(
    text,
    schemas.map(({ name }) => name),
  );
  return `Danh mục không có bảng “${text}”.${near.length === 0 ? "" : ` Có phải là ${near.join(", ")}?`}`;
}

function question({ name, titleVi, descriptionVi, required, oneOf, type }: Field, old: string): string {
  const kinds = { date: "ngày, ví dụ 05/02/2024", boolean: "có hoặc không", list: "nhiều mã thì nối bằng ;" } as const;
  const help = [
    required === true ? "bắt buộc" : "bỏ trống được",
    ...(type in kinds ? [kinds[type as keyof typeof kinds]] : []),
    ...(oneOf === undefined ? [] : [oneOf.join(" | ")]),
    ...(descriptionVi === undefined ? [] : [descriptionVi]),
  ];
  return `${titleVi} (${name}; ${help.join("; ")})${old === "" ? "" : ` [${old}]`}:`;
}
