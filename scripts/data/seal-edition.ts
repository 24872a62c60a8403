import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isMap, parseDocument } from "yaml";
import { isExampleRow } from "../../src/ingest/example-row.ts";
import { fileTable } from "../../src/ingest/file-table.ts";
import { isAnyHeading } from "../../src/ingest/headers.ts";
import { isBlank } from "../../src/ingest/parse-table.ts";
import { openWorkbook } from "../../src/ingest/xlsx/open-workbooks.ts";

/** What was done to an edition's folder. */
export interface SealedEdition {
  /** Files of figures, now listed with their hashes. */
  listed: string[];
  /** Templates nobody filled in, removed. */
  removed: string[];
}

/**
 * Writes the names and hashes of an edition's files into its origin.yaml, comments kept; a template that holds no figure goes.
 *
 * @throws if it is no folder with an origin.yaml that can be read, would have no file left, or holds the same figures in CSV and in Excel.
 */
export async function sealEdition(folder: string): Promise<SealedEdition> {
  const path = join(folder, "origin.yaml");
  if (!existsSync(path)) throw new Error(noOrigin(folder));
  const origin = parseDocument(readFileSync(path, "utf8"));
  const [broken] = origin.errors;
  if (broken !== undefined)
    throw new Error(
      `${path}, dòng ${broken.linePos?.[0].line ?? 1}: không đọc được nên chưa ghi gì; sửa dòng này rồi chạy lại (thụt dòng bằng dấu cách, không dùng tab) / line ${broken.linePos?.[0].line ?? 1} cannot be read and nothing was written; correct it and run again (indent with spaces, not tabs).`,
    );
  if (origin.contents !== null && !isMap(origin.contents))
    throw new Error(`${path}: không phải các dòng “mục: giá trị”, nên chưa ghi gì / holds no lines of the form "field: value", and nothing was written.`);
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:csv|xlsx)$/i.test(entry.name) && !/^[.~]|\.da-sua\.csv$/i.test(entry.name))
    .map((entry) => entry.name)
    .sort();
  const filled: { name: string; sha256: string }[] = [];
  const removed: string[] = [];
  for (const name of names) {
    const bytes = readFileSync(join(folder, name));
    if (await isUntouched(name, bytes)) removed.push(name);
    else filled.push({ name, sha256: createHash("sha256").update(bytes).digest("hex") });
  }
  if (filled.length === 0) throw new Error(`${folder}: chưa có tệp nào được điền số liệu / no file holds figures yet.`);
  const stems = filled.map(({ name }) => name.replace(/\.[^.]*$/, ""));
  const twice = stems.find((stem, index) => stems.indexOf(stem) !== index);
  if (twice !== undefined) throw new Error(`${folder}: ${twice}.csv và ${twice}.xlsx đều có số liệu, chỉ giữ một / both hold figures, keep one.`);
  origin.set("files", origin.createNode(filled));
  writeFileSync(path, origin.toString({ lineWidth: 0 }));
  for (const name of removed) rmSync(join(folder, name));
  return { listed: filled.map(({ name }) => name), removed };
}

/** Says that a path is no folder of an edition, and what to do. */
export function noOrigin(path: string): string {
  const folder = existsSync(join(dirname(path), "origin.yaml")) ? dirname(path) : null;
  const meant =
    folder === null
      ? "npm run new tạo hồ sơ mới / npm run new makes a new one"
      : `có phải là thư mục ${folder}? / did you mean the folder ${folder}?`;
  return `${path} không phải thư mục hồ sơ: không có origin.yaml trong đó / is no folder of an edition: it holds no origin.yaml; ${meant}.`;
}

/** A template holds headings and the example row, and nothing else. */
async function isUntouched(name: string, bytes: Uint8Array): Promise<boolean> {
  const file = await openWorkbook({ name, bytes, sha256: "" });
  const { records } = fileTable(file, { path: name, style: "vi", isHeading: isAnyHeading });
  return records !== null && records.slice(1).every((record) => isBlank(record) || isExampleRow(record));
}
