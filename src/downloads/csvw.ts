import type { Field, FieldType, TableSchema } from "../registry/table-schema.ts";
import { tableFile } from "./addresses.ts";
import { singleReference } from "./data-package.ts";
import { packageTexts } from "./package-texts.ts";

/** Describes the CSVs of all tables in the terms of CSV on the Web (W3C). */
export function csvwMetadata(schemas: readonly TableSchema[]): object {
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "vi" }],
    "dc:title": inBoth(packageTexts.titleVi, packageTexts.titleEn),
    "dc:description": inBoth(packageTexts.descriptionVi, packageTexts.descriptionEn),
    "dc:license": { "@id": packageTexts.licence.path },
    "dc:creator": packageTexts.creator,
    dialect: { encoding: "utf-8", delimiter: ",", quoteChar: '"', doubleQuote: true, header: true },
    tables: schemas.map((schema) => ({
      url: tableFile(schema.name, "csv"),
      "dc:title": inBoth(schema.titleVi, schema.titleEn),
      "dc:description": inBoth(schema.descriptionVi, schema.descriptionEn),
      tableSchema: {
        ...(hasEntries(schema) ? { aboutUrl: "../nguon/{sourceId}/{#observationId}" } : {}),
        columns: schema.fields.map(columnOf),
        primaryKey: schema.primaryKey,
        foreignKeys: schema.fields.flatMap((field) => {
          const target = singleReference(field);
          return target === null
            ? []
            : [{ columnReference: field.name, reference: { resource: tableFile(target.table, "csv"), columnReference: target.column } }];
        }),
      },
    })),
  };
}

/** Says whether each row is about a figure that has an entry on the page of its source. */
function hasEntries({ fields }: TableSchema): boolean {
  return ["observationId", "sourceId"].every((name) => fields.some((field) => field.name === name));
}

const datatypes: Record<FieldType, unknown> = {
  text: "string",
  integer: "integer",
  number: "decimal",
  date: { base: "date", format: "yyyy-MM-dd" },
  boolean: { base: "boolean", format: "true|false" },
  list: "string",
};

function columnOf(field: Field): object {
  return {
    name: field.name,
    titles: field.name,
    "dc:title": inBoth(field.titleVi, field.titleEn),
    ...(field.descriptionVi === undefined ? {} : { "dc:description": inBoth(field.descriptionVi, field.descriptionEn ?? "") }),
    datatype: field.oneOf === undefined ? datatypes[field.type] : { base: "string", format: field.oneOf.map(escapeForPattern).join("|") },
    ...(field.type === "list" ? { separator: ";" } : {}),
    required: field.required === true,
  };
}

function escapeForPattern(code: string): string {
  return code.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function inBoth(vi: string, en: string): object[] {
  return [
    { "@value": vi, "@language": "vi" },
    { "@value": en, "@language": "en" },
  ];
}
