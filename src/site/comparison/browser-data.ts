import { compactTable, type CompactTable, rowsOfCompactTable } from "../../registry/compact-table.ts";
import type * as derived from "../../registry/derived-tables.ts";
import type * as observed from "../../registry/observation-tables.ts";
import { createRegistry, type RegistryTables } from "../../registry/registry.ts";
import { createSiteData, isDiscrepancy, type SiteData, type SiteTables } from "../../tables/create-site-data.ts";
import { familySubjects, isTotalOfUnit } from "./subjects.ts";

/** The part of the registry that comparing asks for; a test holds what it gives against the whole. */
const registryFields: Partial<Record<keyof RegistryTables, readonly string[]>> = {
  sources: ["sourceId", "publisher", "publicationDate"],
  areas: ["areaId", "level", "nameVi", "fullNameVi", "fullNameEn", "parentId", "validFrom", "validTo"],
  areaSuccessions: ["predecessorId", "successorId", "kind", "effectiveDate", "instrument", "breaksSeries"],
  agencyTypes: ["agencyTypeId", "nameVi", "nameEn"],
  agencyTypeSuccessions: ["predecessorTypeId", "successorTypeId", "kind", "scope", "effectiveDate", "instrument", "breaksSeries"],
  agencies: ["agencyId", "areaId", "agencyTypeId", "nameVi", "nameEn"],
  blocks: ["blockId", "nameVi", "nameEn", "unitVi", "unitEn", "order"],
  instruments: ["instrumentId", "areaId", "number", "sourceIds"],
  scales: ["scaleId", "nameVi", "nameEn", "instrumentId", "completeness", "sourceIds"],
  levels: ["levelId", "scaleId", "order", "position", "nameVi", "nameEn"],
  indices: ["indexId", "shortName", "nameVi", "nameEn", "inputOf"],
  methods: ["methodId", "indexId", "blockId", "nameVi", "nameEn", "instrument", "fromYear", "toYear", "yearsCertain", "maximum"],
  components: ["indexId", "componentId", "blockId", "maximum", "fromYear", "toYear"],
  indicators: ["indicatorId", "nameVi", "nameEn", "kind", "unitVi", "unitEn", "order"],
  measures: ["measureId", "nameVi", "nameEn", "order"],
};
const emptyTables: readonly (keyof RegistryTables)[] = ["criteria", "identities", "aliases", "declaredDiscrepancies", "gaps", "tiles"];

/** Columns that no comparison reads: they are on the page of the source that each value leads to. */
const leftOut = new Set([
  "locator",
  "rawFile",
  "rawRow",
  "noteVi",
  "noteEn",
  "valueAsPrinted",
  "subjectAsPrinted",
  "agencyAsPrinted",
  "countAsPrinted",
  "decisionDate",
  "publicationDate",
]);

/** The registry as it goes to a browser. */
export type BrowserRegistry = Partial<Record<keyof RegistryTables, CompactTable>>;
type ObservedTable = "scores" | "ratings" | "tallies" | "models" | "reportFigures" | "levelShares" | "reportChecks";
/** The figures of one subject as they go to a browser. */
export type BrowserFigures = Partial<Record<ObservedTable, CompactTable>>;

/** Takes out of the registry what comparing asks for. */
export function browserRegistry({ registry }: SiteData): BrowserRegistry {
  return Object.fromEntries(
    Object.entries(registryFields).map(([name, fields]) => [name, compactTable(registry.tables[name as keyof RegistryTables], fields)]),
  );
}

/** Takes the figures of one subject out of the tables, with the discrepancies that concern them. */
export function browserFigures(data: SiteData, subject: string): BrowserFigures {
  const tables = tablesOfSubject(data, subject);
  const ids = new Set(Object.values(tables).flatMap((rows) => rows.map((row) => row.observationId)));
  const checks = data.reportChecks.filter((check) => isDiscrepancy(check) && check.observationIds.some((id) => ids.has(id)));
  return {
    ...Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, compactTable(rows, columnsOf(rows))])),
    reportChecks: compactTable(
      checks.map((check) => ({ ...check, observationIds: check.observationIds.filter((id) => ids.has(id)) })),
      ["checkId", "ruleId", "verdict", "areaId", "observationIds"],
    ),
  };
}

type Rows = readonly { observationId: string }[];

function tablesOfSubject(data: SiteData, subject: string): Partial<Record<ObservedTable, Rows>> {
  switch (subject) {
    case familySubjects.ratings:
      return { ratings: data.ratings, tallies: data.tallies, levelShares: data.levelShares };
    case familySubjects.models:
      return { models: data.models };
    case familySubjects.reports:
      return { reportFigures: data.reportFigures };
    default:
      return { scores: data.scores.filter((score) => score.indexId === subject && isTotalOfUnit(score)) };
  }
}

/** Names the columns that some row fills. */
function columnsOf(rows: Rows): string[] {
  const columns = Object.keys(rows[0] ?? {}).filter((column) => !leftOut.has(column));
  return columns.filter((column) => rows.some((row) => (row as unknown as Record<string, unknown>)[column] != null));
}

/** Builds the look-ups again from what went to the browser; what was left out is null or empty. */
export function siteDataFromBrowser(registry: BrowserRegistry, figures: BrowserFigures): SiteData {
  const names = [...Object.keys(registryFields), ...emptyTables] as (keyof RegistryTables)[];
  const tables = Object.fromEntries(names.map((name) => [name, rowsOfCompactTable(registry[name] ?? none)])) as unknown as RegistryTables;
  const rows = <T>(name: ObservedTable): T[] => rowsOfCompactTable(figures[name] ?? none).map((row) => ({ ...nullColumns, ...row })) as T[];
  const siteTables: SiteTables = {
    ratings: rows<observed.Rating>("ratings"),
    tallies: rows<observed.Tally>("tallies"),
    scores: rows<observed.Score>("scores"),
    reportFigures: rows<observed.ReportFigure>("reportFigures"),
    models: rows<observed.ModelCount>("models"),
    levelShares: rows<derived.LevelShare>("levelShares"),
    reportChecks: rows<derived.ReportCheck>("reportChecks"),
    ranks: [],
    changes: [],
    distributions: [],
    componentProfiles: () => [],
    coverage: [],
  };
  return createSiteData(createRegistry(tables), siteTables);
}

const none: CompactTable = { fields: [], rows: [] };
/** A column that is empty in every row is not sent. */
const nullColumns = Object.fromEntries(
  [
    ...[
      "agencyId",
      "period",
      "periodBasis",
      "year",
      "instrumentId",
      "value",
      "decimals",
      "bound",
      "upperBound",
      "maximum",
      "methodId",
      "rank",
      "rankAsPrinted",
    ],
    ...["rankOf", "gradeAsPrinted", "levelId", "numerator", "denominator", "unitAsPrinted", "count", "collectives", "individuals", "blockTotal"],
  ].map((column) => [column, null]),
);
