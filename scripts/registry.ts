import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { stdin, stdout } from "node:process";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { rowOfKey, typedCell, withRow, type TypedRow } from "../src/registry/edit-table.ts";
import { registryFiles } from "../src/registry/registry.ts";
import type { TableSchema } from "../src/registry/table-schema.ts";
import type { Problem } from "../src/rules/rule.ts";
import { dataFolder } from "../src/tables/data-folder.ts";
import { askForRow, askForTable, notATable, tableNamed, type NextLine } from "./data/ask-for-row.ts";
import { problemLines } from "./data/print-problems.ts";
import { errorsWith, knownIds } from "./data/registry-edit.ts";
import { registryOrReport } from "./data/registry-or-report.ts";
import { optionFault } from "./lib/option-fault.ts";

const schemas = Object.values(registryFiles);
const usage = `npm run registry                        chọn một bảng của danh mục, hỏi từng ô của một dòng
npm run registry -- agencies            hỏi từng ô của một dòng trong data/registry/agencies.csv
npm run registry -- agencies --agencyId hai-phong/so-tai-chinh --nameVi "Sở Tài chính" …    ghi ngay, không hỏi
  Mã đã có: những ô được cho thay ô cũ (areas --areaId hai-phong --validTo 30/6/2025). Cả danh mục được kiểm tra; còn lỗi thì không ghi gì.
  --data FOLDER     thư mục dữ liệu khác data/
Các bảng: ${schemas.map(({ name }) => name).join(", ")}`;

let lines: ReturnType<typeof createInterface> | undefined;
let answered: AsyncIterator<string> | undefined;
const next: NextLine = async () => {
  lines ??= createInterface({ input: stdin, output: stdout });
  answered ??= lines[Symbol.asyncIterator]();
  const { done, value } = await answered.next();
  return done === true ? null : value;
};

process.exitCode = await main();
lines?.close();

async function main(): Promise<number> {
  const [named, ...options] = process.argv.slice(2);
  if (named?.startsWith("-") === true) return refused("Tên bảng đứng trước các lựa chọn.");
  const schema = named === undefined ? await askForTable(schemas, next) : tableNamed(schemas, named);
  if (schema == null) return refused(named === undefined ? "Không có bảng nào được chọn." : notATable(schemas, named));
  const given = readOptions(schema, options);
  if (typeof given === "string") return refused(`${given}\nCác cột: ${schema.fields.map(({ name }) => `--${name}`).join(" ")}`);
  const { data, ...typed } = given;
  const folder = data === undefined ? dataFolder() : resolve(data);
  const registry = registryOrReport(folder);
  if (registry === null) return 1;
  const path = join(folder, "registry", `${schema.name}.csv`);
  const csv = readFileSync(path, "utf8");
  const errorsWithRow = (row: TypedRow): Problem[] => errorsWith(folder, schema, withRow(schema, csv, row));
  const cells =
    Object.keys(typed).length === 0 ? await askForRow(schema, { csv, known: knownIds(registry), next, errorsWithRow }) : cellsOf(schema, typed);
  if (cells === null) {
    console.error("\nDừng giữa chừng: chưa ghi gì / nothing was written.");
    return 1;
  }
  return write({ schema, folder, path, csv, cells });
}

interface Edit {
  schema: TableSchema;
  folder: string;
  path: string;
  csv: string;
  cells: TypedRow;
}

/** Writes the row if the registry holds together with it. */
function write({ schema, folder, path, csv, cells }: Edit): number {
  const edited = withRow(schema, csv, cells);
  const errors = errorsWith(folder, schema, edited);
  if (errors.length > 0) {
    for (const line of problemLines(errors, false)) console.error(line);
    console.error("\nChưa ghi gì / nothing was written.");
    return 1;
  }
  const key = schema.primaryKey.map((name) => cells[name] ?? "").join(" | ");
  const known = rowOfKey(schema, csv, cells) !== null;
  writeFileSync(path, edited);
  console.log(`${known ? "Đã sửa" : "Đã thêm"} ${key} trong data/registry/${schema.name}.csv; danh mục không có lỗi.`);
  return 0;
}

function cellsOf(schema: TableSchema, typed: Readonly<Record<string, string>>): TypedRow {
  return Object.fromEntries(
    schema.fields.flatMap((field) => (typed[field.name] === undefined ? [] : [[field.name, typedCell(field, typed[field.name] ?? "")]])),
  );
}

function refused(reason: string): number {
  console.error(`${reason}\n\n${usage}`);
  return 2;
}

function readOptions(schema: TableSchema, options: string[]): Record<string, string> | string {
  try {
    const text = { type: "string" } as const;
    const { values } = parseArgs({ args: options, options: { data: text, ...Object.fromEntries(schema.fields.map(({ name }) => [name, text])) } });
    return values as Record<string, string>;
  } catch (error) {
    return optionFault(error);
  }
}
