import Papa from "papaparse";
import type { TemplateTable } from "./template-table.ts";

/** Writes a template as a CSV that Excel under the Vietnamese setting opens right: byte order mark, semicolons. */
export function templateCsv({ columns, example }: TemplateTable): string {
  return `\uFEFF${Papa.unparse([columns.map((column) => column.headingVi), [...example]], { delimiter: ";", newline: "\r\n" })}\r\n`;
}
