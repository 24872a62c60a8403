import { compactTable, type CompactTable, rowsOfCompactTable } from "../../registry/compact-table.ts";
import { createRegistry, type Registry, type RegistryTables } from "../../registry/registry.ts";

/** The part of the registry that checking a file asks for, small enough to send to a browser. */
export type CompactRegistry = Partial<Record<keyof RegistryTables, CompactTable>>;

/** The columns that checks read; a test holds them against the whole registry. */
const needed: Partial<Record<keyof RegistryTables, readonly string[]>> = {
  sources: ["sourceId"],
  areas: ["areaId", "level", "nameVi", "fullNameVi", "fullNameEn", "parentId", "validFrom", "validTo"],
  areaSuccessions: ["predecessorId", "successorId"],
  agencyTypes: ["agencyTypeId", "nameVi", "nameEn", "abbreviation", "validFrom", "validTo"],
  agencyTypeSuccessions: ["predecessorTypeId", "successorTypeId"],
  agencies: ["agencyId", "areaId", "agencyTypeId", "nameVi", "nameEn", "validFrom", "validTo"],
  blocks: ["blockId", "nameVi", "nameEn", "validFrom", "validTo"],
  instruments: ["instrumentId", "areaId", "date"],
  scales: ["scaleId", "areaId", "subject", "nameVi", "validFrom", "validTo", "completeness"],
  levels: ["levelId", "scaleId", "order", "nameVi", "nameEn"],
  indices: ["indexId", "shortName", "nameVi", "nameEn", "higherIsBetter"],
  methods: ["methodId", "indexId", "blockId", "fromYear", "toYear"],
  components: ["indexId", "componentId", "blockId", "nameVi", "nameEn", "maximum", "fromYear", "toYear"],
  indicators: ["indicatorId", "nameVi", "nameEn", "kind", "unitVi", "unitEn", "fromYear", "toYear"],
  measures: ["measureId", "nameVi", "nameEn"],
  aliases: ["kind", "alias", "scopeId", "targetId", "validFrom", "validTo"],
};
const tableNames: readonly (keyof RegistryTables)[] = [
  ...(Object.keys(needed) as (keyof RegistryTables)[]),
  "criteria",
  "identities",
  "declaredDiscrepancies",
  "gaps",
  "tiles",
];

/** Takes out of the registry what checks need. */
export function compactRegistry({ tables }: Registry): CompactRegistry {
  return Object.fromEntries(Object.entries(needed).map(([name, fields]) => [name, compactTable(tables[name as keyof RegistryTables], fields)]));
}

/** Builds the look-ups of a registry from its compact form; what was left out is empty. */
export function registryFromCompact(compact: CompactRegistry): Registry {
  const tables = Object.fromEntries(tableNames.map((name) => [name, rowsOfCompactTable(compact[name] ?? { fields: [], rows: [] })]));
  return createRegistry(tables as unknown as RegistryTables);
}
