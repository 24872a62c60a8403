import { hash } from "node:crypto";
import { codeText } from "../registry/code-words.ts";
import { emptyMeaning } from "../registry/empty-meaning.ts";
import type { ObservationStatus } from "../registry/observation-tables.ts";
import type { Level, Source } from "../registry/registry-tables.ts";
import { statusMeaning } from "../registry/status-meaning.ts";
import type { Field, FieldType, TableSchema } from "../registry/table-schema.ts";
import { tableFile } from "./addresses.ts";
import { packageTexts } from "./package-texts.ts";
import type { PublishedTable } from "./published-table.ts";
import type { TableSources } from "./table-sources.ts";

/** Describes all tables as a Data Package (datapackage.org, version 2). */
export function dataPackage(tables: readonly PublishedTable[], { sources, version }: { sources: TableSources; version: string }): object {
  const levels = (tables.find(({ schema }) => schema.name === "levels")?.rows ?? []) as unknown as Level[];
  const allSources = (tables.find(({ schema }) => schema.name === "sources")?.rows ?? []) as unknown as Source[];
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "dan-van-mo",
    version,
    languages: ["vi", "en"],
    title: packageTexts.titleVi,
    titleEn: packageTexts.titleEn,
    description: packageTexts.descriptionVi,
    descriptionEn: packageTexts.descriptionEn,
    keywords: packageTexts.keywords,
    licenses: [packageTexts.licence],
    contributors: [{ title: packageTexts.creator, roles: ["creator", "dataCurator"] }],
    sources: allSources.map(sourceOf),
    resources: tables.map((table) => resourceOf(table, sources.of(table.schema, table.rows), levels)),
  };
}

function sourceOf({ title, url, publisher, publicationDate }: Source): object {
  return {
    title: `${title} (${publisher})`,
    ...(url === null ? {} : { path: url }),
    ...(publicationDate === null ? {} : { version: publicationDate }),
  };
}

function resourceOf({ schema, csv, rows }: PublishedTable, sources: readonly Source[], levels: readonly Level[]): object {
  return {
    name: schema.name,
    path: tableFile(schema.name, "csv"),
    type: "table",
    title: schema.titleVi,
    titleEn: schema.titleEn,
    description: schema.descriptionVi,
    descriptionEn: schema.descriptionEn,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: csv.length,
    hash: `sha256:${hash("sha256", csv, "hex")}`,
    rowCount: rows.length,
    ...(sources.length === 0 ? {} : { sources: sources.map(sourceOf) }),
    schema: tableSchemaOf(schema, levels),
  };
}

function tableSchemaOf(schema: TableSchema, levels: readonly Level[]): object {
  const keyIsComplete = schema.primaryKey.every((name) => schema.fields.some((field) => field.name === name && field.required === true));
  const foreignKeys = schema.fields.flatMap((field) => foreignKeyOf(schema, field));
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: schema.fields.map((field) => fieldOf(field, levels)),
    missingValues: [{ value: "", label: "không có hoặc không nêu / none or not stated" }],
    // A primary key may hold no null; a unique key may.
    ...(keyIsComplete ? { primaryKey: schema.primaryKey } : { uniqueKeys: [schema.primaryKey] }),
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}

const types: Record<FieldType, object> = {
  text: { type: "string" },
  integer: { type: "integer" },
  number: { type: "number" },
  date: { type: "date" },
  boolean: { type: "boolean" },
  // The text of the standard has a type "list", its published profile (2.0) does not: a string with the words of that type.
  list: { type: "string", itemType: "string", delimiter: ";" },
};

function fieldOf(field: Field, levels: readonly Level[]): object {
  const categories = categoriesOf(field, levels);
  const constraints = { ...(field.required === true ? { required: true } : {}), ...(field.oneOf === undefined ? {} : { enum: field.oneOf }) };
  const [emptyVi, emptyEn] = [emptyMeaning(field, "vi"), emptyMeaning(field, "en")];
  return {
    name: field.name,
    ...types[field.type],
    title: field.titleVi,
    titleEn: field.titleEn,
    ...(field.descriptionVi === undefined ? {} : { description: field.descriptionVi, descriptionEn: field.descriptionEn }),
    ...(categories.length === 0 ? {} : { categories }),
    ...(field.ordered === true ? { categoriesOrdered: true } : {}),
    ...(emptyVi === null ? {} : { missingValues: [{ value: "", label: `${emptyVi} / ${emptyEn}` }] }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

/** Levels stand scale by scale, best first; across scales they have no order, so none is claimed for the column. */
function categoriesOf({ name, oneOf, references }: Field, levels: readonly Level[]): object[] {
  if (references === "levels.levelId")
    return levels.map(({ levelId, nameVi, nameEn, scaleId }) => ({
      value: levelId,
      label: `${nameVi} (${scaleId})`,
      labelEn: `${nameEn} (${scaleId})`,
    }));
  return (oneOf ?? []).map((code) => ({
    value: code,
    label: codeText(name, code, "vi") ?? code,
    labelEn: codeText(name, code, "en") ?? code,
    ...(name === "status"
      ? { description: statusMeaning(code as ObservationStatus, "vi"), descriptionEn: statusMeaning(code as ObservationStatus, "en") }
      : {}),
  }));
}

/** A list refers to several rows at once, which neither Table Schema nor CSVW can say: its reference stands in the dictionary only. */
export function singleReference({ type, references }: Field): { table: string; column: string } | null {
  const [table, column] = references?.split(".") ?? [];
  return type === "list" || table === undefined || column === undefined ? null : { table, column };
}

function foreignKeyOf(schema: TableSchema, field: Field): object[] {
  const target = singleReference(field);
  if (target === null) return [];
  return [{ fields: [field.name], reference: { ...(target.table === schema.name ? {} : { resource: target.table }), fields: [target.column] } }];
}
