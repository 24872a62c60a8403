import type { Field, TableSchema } from "../../registry/table-schema.ts";

/** As much of a published table's schema as it takes to recognise and to read it. */
export interface PublishedTable extends TableSchema {
  fields: readonly Field[];
}

/** Takes out of a schema what recognising a download needs. */
export function publishedTable(schema: TableSchema): PublishedTable {
  const { name, titleVi, titleEn, primaryKey } = schema;
  const fields = schema.fields.map(({ name: field, type, required }) => ({
    name: field,
    type,
    titleVi: "",
    titleEn: "",
    ...(required === true ? { required } : {}),
  }));
  return { name, titleVi, titleEn, descriptionVi: "", descriptionEn: "", primaryKey, fields };
}
