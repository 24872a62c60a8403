import { existsSync, mkdirSync, mkdtempSync, readdirSync, copyFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TableFile } from "./table-files.ts";

const fresh = ".tables-new-";
const old = ".tables-old";

/** Puts things right after a run that was stopped between two renames, and clears what it left. */
export function recoverTables(dataFolder: string): void {
  const tables = join(dataFolder, "tables");
  const kept = join(dataFolder, old);
  if (existsSync(kept)) {
    if (existsSync(tables)) rmSync(kept, { recursive: true });
    else renameSync(kept, tables);
  }
  for (const name of readdirSync(dataFolder)) if (name.startsWith(fresh)) rmSync(join(dataFolder, name), { recursive: true });
}

/** Replaces data/tables as a whole: a new folder is filled beside it and swapped in; the old one goes only after that. */
export function replaceTables(dataFolder: string, files: readonly TableFile[]): void {
  const tables = join(dataFolder, "tables");
  const kept = join(dataFolder, old);
  const filled = mkdtempSync(join(dataFolder, fresh));
  for (const file of files) writeFileSync(join(filled, file.name), file.csv);
  mkdirSync(tables, { recursive: true });
  for (const entry of readdirSync(tables, { withFileTypes: true })) {
    if (entry.isFile() && !entry.name.endsWith(".csv")) copyFileSync(join(tables, entry.name), join(filled, entry.name));
  }
  renameSync(tables, kept);
  try {
    renameSync(filled, tables);
  } catch (error) {
    renameSync(kept, tables);
    throw error;
  }
  rmSync(kept, { recursive: true });
}
