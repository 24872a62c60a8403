import type { Source } from "../registry/registry-tables.ts";
import type { TableSchema } from "../registry/table-schema.ts";
import type { PublishedTable, TableRow } from "./published-table.ts";

/** Looks up the sources that rows rest on, directly or through the observations they name. */
export class TableSources {
  readonly #sources: readonly Source[];
  readonly #sourceByObservation = new Map<string, string>();

  constructor(tables: readonly PublishedTable[]) {
    this.#sources = (tables.find(({ schema }) => schema.name === "sources")?.rows ?? []) as unknown as Source[];
    for (const { schema, rows } of tables) {
      if (schema.primaryKey[0] !== "observationId" || !schema.fields.some((field) => field.name === "sourceId")) continue;
      for (const row of rows) this.#sourceByObservation.set(String(row["observationId"]), String(row["sourceId"]));
    }
  }

  /** Gives the sources of a table, in the order of the registry; none for the list of sources itself. */
  of(schema: TableSchema, rows: readonly TableRow[]): Source[] {
    if (schema.name === "sources") return [];
    const columns = schema.fields
      .filter(({ name, references }) => name === "sourceId" || name === "sourceIds" || references?.endsWith(".observationId") === true)
      .map(({ name }) => name);
    const named = new Set(rows.flatMap((row) => columns.flatMap((column) => this.#idsIn(column, row))));
    return this.#sources.filter(({ sourceId }) => named.has(sourceId));
  }

  #idsIn(column: string, row: TableRow): string[] {
    const cell = row[column];
    if (column === "sourceIds") return [...((cell ?? []) as readonly string[])];
    if (typeof cell !== "string") return [];
    return column === "sourceId" ? [cell] : [this.#sourceByObservation.get(cell) ?? ""];
  }
}
