import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readRegistryTable } from "../../src/ingest/registry/read-registry-table.ts";
import { reasonsTable, type Reason } from "../../src/releases/reasons.ts";
import type { Problem } from "../../src/rules/rule.ts";
import { problemLines } from "../data/print-problems.ts";

const file = "data/reasons.csv";

/** Reads `data/reasons.csv`; without the file there are no reasons. Where it cannot be read, prints every problem of it and gives null. */
export function reasonsOrReport(dataFolder: string, english = false): Reason[] | null {
  const path = join(dataFolder, "reasons.csv");
  if (!existsSync(path)) return [];
  const problems: Problem[] = [];
  const table = readRegistryTable(reasonsTable, readFileSync(path), problems, file);
  if (table !== null && problems.every((problem) => problem.severity === "warning")) return table.rows as unknown as Reason[];
  for (const line of problemLines(problems, english)) console.error(line);
  console.error(`\nSửa ${file} trước.${english ? ` Mend ${file} first.` : ""}`);
  return null;
}
