import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { tableFromCsv } from "../../src/registry/table-csv.ts";
import { reasonsTable, type Reason } from "../../src/releases/reasons.ts";

/**
 * Reads `data/reasons.csv`; without the file there are no reasons.
 *
 * @throws naming every row and column that is not as the table says.
 */
export function readReasons(dataFolder: string): Reason[] {
  const path = join(dataFolder, "reasons.csv");
  return existsSync(path) ? tableFromCsv(reasonsTable, readFileSync(path, "utf8")) : [];
}
