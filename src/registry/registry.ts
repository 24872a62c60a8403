import * as schemas from "./registry-tables.ts";
import type { TableSchema } from "./table-schema.ts";

/** The tables of `data/registry`, by the property name of each. */
export interface RegistryTables {
  sources: schemas.Source[];
  areas: schemas.Area[];
  areaSuccessions: schemas.AreaSuccession[];
  agencyTypes: schemas.AgencyType[];
  agencyTypeSuccessions: schemas.AgencyTypeSuccession[];
  agencies: schemas.Agency[];
  blocks: schemas.Block[];
  instruments: schemas.Instrument[];
  scales: schemas.Scale[];
  levels: schemas.Level[];
  criteria: schemas.Criterion[];
  indices: schemas.Index[];
  methods: schemas.Method[];
  components: schemas.Component[];
  indicators: schemas.Indicator[];
  identities: schemas.Identity[];
  measures: schemas.Measure[];
  aliases: schemas.Alias[];
  declaredDiscrepancies: schemas.DeclaredDiscrepancy[];
  gaps: schemas.Gap[];
  tiles: schemas.Tile[];
}

/** What exists, with look-ups; built once and read by everything after it. */
export interface Registry {
  tables: RegistryTables;
  areaById: ReadonlyMap<string, schemas.Area>;
  agencyById: ReadonlyMap<string, schemas.Agency>;
  agencyTypeById: ReadonlyMap<string, schemas.AgencyType>;
  blockById: ReadonlyMap<string, schemas.Block>;
  instrumentById: ReadonlyMap<string, schemas.Instrument>;
  scaleById: ReadonlyMap<string, schemas.Scale>;
  levelById: ReadonlyMap<string, schemas.Level>;
  levelsByScale: ReadonlyMap<string, schemas.Level[]>;
  indexById: ReadonlyMap<string, schemas.Index>;
  methodById: ReadonlyMap<string, schemas.Method>;
  indicatorById: ReadonlyMap<string, schemas.Indicator>;
  measureById: ReadonlyMap<string, schemas.Measure>;
  sourceById: ReadonlyMap<string, schemas.Source>;
  agenciesByArea: ReadonlyMap<string, schemas.Agency[]>;
  childrenByArea: ReadonlyMap<string, schemas.Area[]>;
  successionsByPredecessor: ReadonlyMap<string, schemas.AreaSuccession[]>;
  successionsBySuccessor: ReadonlyMap<string, schemas.AreaSuccession[]>;
}

/** The CSV file name of each registry table, by property. */
export const registryFiles: Record<keyof RegistryTables, TableSchema> = {
  sources: schemas.sources,
  areas: schemas.areas,
  areaSuccessions: schemas.areaSuccessions,
  agencyTypes: schemas.agencyTypes,
  agencyTypeSuccessions: schemas.agencyTypeSuccessions,
  agencies: schemas.agencies,
  blocks: schemas.blocks,
  instruments: schemas.instruments,
  scales: schemas.scales,
  levels: schemas.levels,
  criteria: schemas.criteria,
  indices: schemas.indices,
  methods: schemas.methods,
  components: schemas.components,
  indicators: schemas.indicators,
  identities: schemas.identities,
  measures: schemas.measures,
  aliases: schemas.aliases,
  declaredDiscrepancies: schemas.declaredDiscrepancies,
  gaps: schemas.gaps,
  tiles: schemas.tiles,
};

/** Builds the look-ups over registry tables. */
export function createRegistry(tables: RegistryTables): Registry {
  return {
    tables,
    areaById: byKey(tables.areas, (row) => row.areaId),
    agencyById: byKey(tables.agencies, (row) => row.agencyId),
    agencyTypeById: byKey(tables.agencyTypes, (row) => row.agencyTypeId),
    blockById: byKey(tables.blocks, (row) => row.blockId),
    instrumentById: byKey(tables.instruments, (row) => row.instrumentId),
    scaleById: byKey(tables.scales, (row) => row.scaleId),
    levelById: byKey(tables.levels, (row) => row.levelId),
    levelsByScale: groupBy(tables.levels, (row) => row.scaleId),
    indexById: byKey(tables.indices, (row) => row.indexId),
    methodById: byKey(tables.methods, (row) => row.methodId),
    indicatorById: byKey(tables.indicators, (row) => row.indicatorId),
    measureById: byKey(tables.measures, (row) => row.measureId),
    sourceById: byKey(tables.sources, (row) => row.sourceId),
    agenciesByArea: groupBy(tables.agencies, (row) => row.areaId),
    childrenByArea: groupBy(tables.areas, (row) => row.parentId ?? ""),
    successionsByPredecessor: groupBy(tables.areaSuccessions, (row) => row.predecessorId),
    successionsBySuccessor: groupBy(tables.areaSuccessions, (row) => row.successorId),
  };
}

/** Says whether something with validity dates exists on a day (YYYY-MM-DD); both ends count. */
export function isValidOn(row: { validFrom: string | null; validTo: string | null }, date: string): boolean {
  return (row.validFrom === null || row.validFrom <= date) && (row.validTo === null || date <= row.validTo);
}

/** Finds the edition of an index's method for a block and assessed year; null: not known. */
export function methodFor(registry: Registry, indexId: string, blockId: string, year: number): schemas.Method | null {
  const found = registry.tables.methods.filter(
    (method) =>
      method.indexId === indexId &&
      (method.blockId === null || method.blockId === blockId) &&
      method.fromYear <= year &&
      (method.toYear === null || year <= method.toYear),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

const componentsByIndex = new WeakMap<Registry, ReadonlyMap<string, schemas.Component[]>>();

/** Finds a component as it was in an assessed year; the block's own entry wins over the general one. */
export function componentFor(
  registry: Registry,
  at: { indexId: string; componentId: string; blockId: string; year: number | null },
): schemas.Component | null {
  let ofIndex = componentsByIndex.get(registry);
  if (ofIndex === undefined) componentsByIndex.set(registry, (ofIndex = groupBy(registry.tables.components, ({ indexId }) => indexId)));
  const found = (ofIndex.get(at.indexId) ?? []).filter(
    (component) =>
      component.componentId === at.componentId &&
      (component.blockId === null || component.blockId === at.blockId) &&
      (at.year === null || ((component.fromYear ?? 0) <= at.year && at.year <= (component.toYear ?? 9999))),
  );
  return found.find((component) => component.blockId === at.blockId) ?? found[0] ?? null;
}

/** Collects rows under a key, keeping their order. */
export function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const name = key(row);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return groups;
}

function byKey<T>(rows: readonly T[], key: (row: T) => string): Map<string, T> {
  return new Map(rows.map((row) => [key(row), row]));
}
