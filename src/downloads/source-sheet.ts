import { sources as sourceSchema, type Source } from "../registry/registry-tables.ts";
import type { Field, TableSchema } from "../registry/table-schema.ts";
import type { TableRow } from "./published-table.ts";

const shown = ["sourceId", "title", "publisher", "url", "publicationDate", "coverageVi", "coverageEn", "licence", "noteVi", "noteEn"];

/** Lists where a table comes from: the table itself first, then each source that its rows name. */
export function sourceSheet(
  schema: TableSchema,
  { sources, version }: { sources: readonly Source[]; version: string },
): { fields: Field[]; rows: TableRow[] } {
  const itself: TableRow = {
    sourceId: "dan-van-mo",
    title: `Dân vận Mở ${version}: ${schema.titleVi} (${schema.name})`,
    publisher: "Dân vận Mở",
    licence: "CC BY 4.0",
    noteVi: "Cách sắp xếp dữ liệu. Khi dùng lại một số liệu, đề nghị ghi cả nguồn của số liệu ấy.",
    noteEn: "The arrangement of the data. When you reuse a figure, name its source too.",
  };
  return { fields: sourceSchema.fields.filter((field) => shown.includes(field.name)), rows: [itself, ...sources] };
}
