import type { Resolver } from "../ingest/resolver.ts";
import type { Family } from "../registry/observation-tables.ts";
import type { Registry } from "../registry/registry.ts";
import { originYaml } from "./origin-yaml.ts";
import { templateCsv } from "./template-csv.ts";
import { templateLists } from "./template-lists.ts";
import { templateTable } from "./template-table.ts";
import { templateWorkbook } from "./template-workbook.ts";

/** What a new edition is to be made for. */
export interface EditionRequest {
  family: Family;
  areaId: string;
  /** The assessed year, and its last day. */
  year: number;
  /** The name of its folder. */
  edition: string;
  sourceId: string | null;
  instrumentId: string | null;
  scaleId: string | null;
  /** Gives the SHA-256 of bytes in hexadecimal. */
  sha256: (bytes: Uint8Array) => string;
}

/** The files of a new edition by name: origin.yaml, the template as a workbook, and its twin in CSV. */
export async function newEdition(request: EditionRequest, sources: { registry: Registry; resolver: Resolver }): Promise<Map<string, Uint8Array>> {
  const { family, areaId, year } = request;
  const date = `${year}-12-31`;
  const scales = family === "ratings" || family === "tallies" ? sources.resolver.scalesInForce(areaId, "dan-van", date) : [];
  const scaleId = request.scaleId ?? (scales.length === 1 ? (scales[0]?.scaleId ?? null) : null);
  const table = templateTable(family, templateLists(family, sources, { areaId, date, scaleId }));
  const workbook = await templateWorkbook(table);
  const origin = originYaml({
    family,
    areaId,
    sourceId: request.sourceId,
    instrumentId: request.instrumentId,
    scaleId,
    agencyId: null,
    period: String(year),
    periodBasis: "stated",
    decisionDate: request.instrumentId === null ? null : (sources.registry.instrumentById.get(request.instrumentId)?.date ?? null),
    publicationDate: request.sourceId === null ? null : (sources.registry.sourceById.get(request.sourceId)?.publicationDate ?? null),
    numberStyle: "vi",
    comparedWithOriginal: false,
    coverage: "complete",
    files: [{ name: `${family}.xlsx`, sha256: request.sha256(workbook) }],
  });
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  return new Map([
    ["origin.yaml", encode(origin)],
    [`${family}.xlsx`, workbook],
    [`${family}.csv`, encode(templateCsv(table))],
  ]);
}
