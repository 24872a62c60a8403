import { writeXlsx, type Cell, type CellStyle, type DataValidation, type WriteSheet } from "hucre/xlsx";
import { familyNames } from "../ingest/check-file/family-names.ts";
import { templateSheets } from "../ingest/xlsx/template-sheets.ts";
import { columnLetter } from "../lib/column-letter.ts";
import { guideRows } from "./template-guide.ts";
import type { TemplateTable } from "./template-table.ts";

/** Rows that can be filled in without lifting the protection. */
const openRows = 1_000;
/** The moment that stands in every template: the bytes depend on schema and registry alone. */
const fixedMoment = new Date(Date.UTC(2000, 0, 1));
const title = 32;
const message = 255;

const solid = (rgb: string): NonNullable<CellStyle["fill"]> => ({ type: "pattern", pattern: "solid", fgColor: { rgb } });
const headingStyle: CellStyle = {
  font: { bold: true },
  fill: solid("DCE9EF"),
  alignment: { wrapText: true, vertical: "top" },
  protection: { locked: true },
  numFmt: "@",
};
const requiredStyle: CellStyle = { ...headingStyle, fill: solid("F6D9A8") };
const openStyle: CellStyle = { numFmt: "@", protection: { locked: false } };
const exampleStyle: CellStyle = { ...openStyle, font: { italic: true, color: { rgb: "767676" } } };
const guideStyle: CellStyle = { alignment: { wrapText: true, vertical: "top" } };

/** Writes a template as a workbook: the table with lists and help at every cell, a guide, and the lists to copy from. */
export function templateWorkbook(template: TemplateTable): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [tableSheet(template), guideSheet(template), listsSheet(template)],
    properties: { title: `Mẫu: ${familyNames[template.family][0]}`, creator: "Dân vận Mở", created: fixedMoment, modified: fixedMoment },
  });
}

/** Every cell is text, so that Excel keeps "08", "95,50" and "4/4" as they are typed. */
function tableSheet({ columns, lists, example }: TemplateTable): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const [position, column] of columns.entries()) {
    cells.set(`0,${position}`, { value: column.headingVi, style: column.required ? requiredStyle : headingStyle });
    cells.set(`1,${position}`, { value: example[position] === "" ? null : (example[position] ?? null), style: exampleStyle });
    for (let row = 2; row <= openRows; row += 1) cells.set(`${row},${position}`, { value: null, style: openStyle });
  }
  const listNames = [...lists.keys()];
  return {
    name: "Số liệu",
    columns: columns.map((column) => ({ width: Math.max(12, Math.min(40, longest(column.headingVi, lists.get(column.name)?.values))) })),
    rows: [columns.map((column) => column.headingVi), [...example]],
    cells,
    freezePane: { rows: 1 },
    dataValidations: columns.map((column, position) =>
      validation(column, position, { list: lists.get(column.name), listPosition: listNames.indexOf(column.name) }),
    ),
    protection: { sheet: true, formatColumns: true, formatRows: true, insertRows: true, deleteRows: true, sort: true, autoFilter: true },
  };
}

function validation(
  column: TemplateTable["columns"][number],
  position: number,
  { list, listPosition }: { list: { values: readonly string[]; closed: boolean } | undefined; listPosition: number },
): DataValidation {
  const letter = columnLetter(position);
  const help = `${column.required ? "Bắt buộc. " : ""}${column.helpVi}.`;
  const prompt = {
    range: `${letter}2:${letter}${openRows + 1}`,
    allowBlank: true,
    showInputMessage: true,
    inputTitle: column.headingVi.slice(0, title),
    inputMessage: help.slice(0, message),
  };
  // A length that every text has: the validation is there for its message alone.
  if (list === undefined) return { type: "textLength", operator: "lessThanOrEqual", formula1: "32767", ...prompt };
  const listLetter = columnLetter(listPosition);
  return {
    type: "list",
    formula1: `'${templateSheets.lists}'!$${listLetter}$2:$${listLetter}$${list.values.length + 1}`,
    ...prompt,
    showErrorMessage: true,
    errorStyle: list.closed ? "stop" : "warning",
    errorTitle: column.headingVi.slice(0, title),
    errorMessage: list.closed ? "Chọn một giá trị trong danh sách." : "Không có trong danh sách. Nếu văn bản ghi đúng như vậy thì vẫn dùng được.",
  };
}

function guideSheet(template: TemplateTable): WriteSheet {
  const rows = guideRows(template);
  const cells = new Map<string, Partial<Cell>>(
    rows.flatMap((row, index) =>
      row.map(
        (value, position) =>
          [
            `${index},${position}`,
            { value, style: index === 0 || row.length > 1 ? { ...guideStyle, font: { bold: index === 0 || position === 0 } } : guideStyle },
          ] as const,
      ),
    ),
  );
  return { name: templateSheets.guide, columns: [{ width: 22 }, { width: 12 }, { width: 90 }], rows, cells };
}

function listsSheet({ columns, lists }: TemplateTable): WriteSheet {
  const headings = [...lists.keys()].map((name) => columns.find((column) => column.name === name)?.headingVi ?? name);
  const values = [...lists.values()].map((list) => list.values);
  const height = values.reduce((most, list) => Math.max(most, list.length), 0);
  return {
    name: templateSheets.lists,
    columns: values.map((list, position) => ({ width: Math.min(60, longest(headings[position] ?? "", list)) })),
    rows: [headings, ...Array.from({ length: height }, (_, row) => values.map((list) => list[row] ?? null))],
    cells: new Map(headings.map((heading, position) => [`0,${position}`, { value: heading, style: { font: { bold: true } } }])),
    freezePane: { rows: 1 },
    protection: { sheet: true, formatColumns: true },
  };
}

function longest(heading: string, values: readonly string[] = []): number {
  return values.reduce((length, value) => Math.max(length, value.length), heading.length) + 3;
}
