/** The value types a column can hold; `list` is text joined by ";" in CSV. */
export type FieldType = "text" | "integer" | "number" | "date" | "boolean" | "list";

/** One column of a table, in the terms of Frictionless Table Schema. */
export interface Field {
  /** The same in CSV, TypeScript and JSON. */
  name: string;
  type: FieldType;
  /** A missing required cell is an error; an optional one reads as null. */
  required?: boolean;
  titleVi: string;
  titleEn: string;
  /** What the column says, its unit and what an empty cell means. */
  descriptionVi?: string;
  descriptionEn?: string;
  /** The only values allowed. */
  oneOf?: readonly string[];
  /** The values of `oneOf` stand in their natural order, the highest first. */
  ordered?: true;
  /** The table and column that this value must exist in. */
  references?: string;
}

/** A table: its name is the file name of its CSV without the ending. */
export interface TableSchema {
  name: string;
  titleVi: string;
  titleEn: string;
  descriptionVi: string;
  descriptionEn: string;
  primaryKey: readonly string[];
  fields: readonly Field[];
}

type CellOf<F extends Field> = F["type"] extends "integer" | "number"
  ? number
  : F["type"] extends "boolean"
    ? boolean
    : F["type"] extends "list"
      ? string[]
      : F["oneOf"] extends readonly (infer V)[]
        ? V
        : string;

/** The row type of a table: required columns hold a value, the others may be null. */
export type Row<T extends TableSchema> = {
  [F in T["fields"][number] as F["name"]]: F extends { required: true } ? CellOf<F> : F["type"] extends "list" ? CellOf<F> : CellOf<F> | null;
};

/** Keeps the literal types of a table schema, so that `Row` can be inferred from it. */
export function defineTable<const T extends TableSchema>(schema: T): T {
  return schema;
}
