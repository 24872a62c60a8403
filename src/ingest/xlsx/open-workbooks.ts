import type { EditionFile, EditionInput } from "../edition.ts";
import { isZip, readWorkbook } from "./read-workbook.ts";

/** Reads the workbook in a file, if it is one; unpacking is asynchronous, everything after it is not. */
export async function openWorkbook(file: EditionFile): Promise<EditionFile> {
  return isZip(file.bytes) ? { ...file, sheet: await readWorkbook(file.bytes) } : file;
}

/** Reads the workbooks among the files of editions, before the editions are read. */
export async function openWorkbooks(editions: readonly EditionInput[]): Promise<EditionInput[]> {
  return Promise.all(editions.map(async (edition) => ({ ...edition, files: await Promise.all(edition.files.map(openWorkbook)) })));
}
