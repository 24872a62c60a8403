import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { stringify } from "yaml";
import type { Origin } from "../../src/registry/raw-tables.ts";
import type { SyntheticEdition } from "./synthetic-figures.ts";

/** Writes one edition as a clerk would send it: a CSV and its origin.yaml with the hash. */
export function writeEdition(
  folder: string,
  { family, areaId, edition, sourceId, instrumentId, scaleId, year, headings, rows }: SyntheticEdition,
): void {
  const place = join(folder, "raw", family, areaId, edition);
  mkdirSync(place, { recursive: true });
  const csv = `${Papa.unparse([headings, ...rows] as string[][], { newline: "\n" })}\n`;
  const decided = instrumentId === null ? null : `${year + 1}-02-10`;
  const origin: Origin = {
    ...{ family, areaId, sourceId, instrumentId, scaleId, agencyId: null, period: String(year), periodBasis: "stated" },
    ...{ decisionDate: decided, publicationDate: `${year + 1}-03-20`, numberStyle: "vi", comparedWithOriginal: true, coverage: "complete" },
    files: [{ name: `${family}.csv`, sha256: createHash("sha256").update(csv).digest("hex") }],
  };
  writeFileSync(join(place, `${family}.csv`), csv);
  writeFileSync(join(place, "origin.yaml"), stringify(origin));
}
