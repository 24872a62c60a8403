import { createRegistry, type Registry } from "../../src/registry/registry.ts";
import { openRegistry } from "../../src/tables/data-folder.ts";
import { problemLines } from "./print-problems.ts";

/** Reads the registry for a command that rests on it; where its files cannot be read, prints every problem of them and gives null. */
export function registryOrReport(folder: string, english = false): Registry | null {
  const { tables, problems } = openRegistry(folder);
  if (problems.every((problem) => problem.severity === "warning")) return createRegistry(tables);
  for (const line of problemLines(problems, english)) console.log(line);
  console.log("\nSửa danh mục (data/registry) trước; npm run data kiểm tra tất cả.");
  if (english) console.log("Mend the registry (data/registry) first; npm run data checks all of it.");
  return null;
}
