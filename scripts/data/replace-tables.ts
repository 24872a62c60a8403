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

/** Fills a folder beside data/tables with what changed, then swaps it in as a whole; the old one goes only after that. */
export class TablesReplacement {
  private readonly dataFolder: string;
  private filled: string | null = null;

  constructor(dataFolder: string) {
    this.dataFolder = dataFolder;
  }

  /** Adds a table that changed. */
  write(file: TableFile): void {
    this.filled ??= mkdtempSync(join(this.dataFolder, fresh));
    writeFileSync(join(this.filled, file.name), file.csv);
  }

  /** Takes over what did not change, all that is no table among it, and puts the new folder in the place of the old. */
  replace(unchanged: readonly string[]): void {
    const { filled } = this;
    if (filled === null) return;
    const tables = join(this.dataFolder, "tables");
    const kept = join(this.dataFolder, old);
    mkdirSync(tables, { recursive: true });
    for (const entry of readdirSync(tables, { withFileTypes: true })) {
      const stays = unchanged.includes(entry.name) || !entry.name.endsWith(".csv");
      if (entry.isFile() && stays) copyFileSync(join(tables, entry.name), join(filled, entry.name));
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

}
