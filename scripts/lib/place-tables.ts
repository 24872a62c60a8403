import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { downloadFolder } from "../../src/downloads/addresses.ts";
import { datasets } from "../../src/site/datasets.ts";

/** Puts the CSV of every data set into the site, the bytes as they stand in the data folder. */
export function placeTables(dataFolder: string, outFolder: string): void {
  const target = join(outFolder, downloadFolder);
  mkdirSync(target, { recursive: true });
  for (const { schema, folder } of datasets) copyFileSync(join(dataFolder, folder, `${schema.name}.csv`), join(target, `${schema.name}.csv`));
}
