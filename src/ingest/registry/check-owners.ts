import { areas as areaTable, type Area, type Level } from "../../registry/registry-tables.ts";
import { groupBy, type RegistryTables } from "../../registry/registry.ts";
import { registryAgencyLevelRule } from "../../rules/registry-agency-level.ts";
import { registryIdFormRule } from "../../rules/registry-id-form.ts";
import { registryIdPrefixRule } from "../../rules/registry-id-prefix.ts";
import { registryLevelOrderRule } from "../../rules/registry-level-order.ts";
import { registryParentLevelRule } from "../../rules/registry-parent-level.ts";
import type { Problem } from "../../rules/rule.ts";
import { problemOf } from "../problem-log.ts";
import type { CheckedTable } from "./check-registry.ts";
import { placeIn } from "./registry-places.ts";

/** The ids that are part of addresses. */
const plainIds = {
  areas: "areaId",
  agencies: "agencyId",
  "agency-types": "agencyTypeId",
  sources: "sourceId",
  scales: "scaleId",
  instruments: "instrumentId",
};

/** Finds ids that are not plain, and rows that do not fit the row they belong to: areas in areas, agencies of areas, levels of scales. */
export function checkOwners(tables: RegistryTables, checked: ReadonlyMap<string, CheckedTable>): Problem[] {
  return [
    ...Object.entries(plainIds).flatMap(([name, column]) => idsNotPlain(checked.get(name), column)),
    ...idsWithoutOwner(checked.get("agencies"), { id: "agencyId", owner: "areaId" }),
    ...idsWithoutOwner(checked.get("levels"), { id: "levelId", owner: "scaleId" }),
    ...parentsTooLow(tables.areas, checked.get("areas")),
    ...agenciesOfAnotherLevel(tables, checked.get("agencies")),
    ...levelsOutOfOrder(tables.levels, checked.get("levels")),
  ];
}

function idsWithoutOwner(table: CheckedTable | undefined, { id, owner }: { id: string; owner: string }): Problem[] {
  if (table === undefined) return [];
  return table.rows.flatMap((row, index) => {
    const [value, prefix] = [String(row[id]), `${String(row[owner])}/`];
    if (value.startsWith(prefix)) return [];
    return [problemOf(registryIdPrefixRule, placeIn(table.schema.name, table.places, { index, column: id, value }), { prefix, ownerColumn: owner })];
  });
}

function idsNotPlain(table: CheckedTable | undefined, column: string): Problem[] {
  if (table === undefined) return [];
  return table.rows.flatMap((row, index) => {
    const id = String(row[column] ?? "");
    if (id === "" || /^[a-z0-9]+(?:[-/][a-z0-9]+)*$/.test(id)) return [];
    return [problemOf(registryIdFormRule, placeIn(table.schema.name, table.places, { index, column, value: id }), {})];
  });
}

const areaLevels: readonly string[] = areaTable.fields.find((field) => field.name === "level")?.oneOf ?? [];

function parentsTooLow(areas: readonly Area[], table: CheckedTable | undefined): Problem[] {
  if (table === undefined) return [];
  const byId = new Map(areas.map((area) => [area.areaId, area]));
  return areas.flatMap(({ areaId, level, parentId }, index) => {
    const parent = byId.get(parentId ?? "");
    if (parent === undefined || areaLevels.indexOf(parent.level) < areaLevels.indexOf(level)) return [];
    const place = placeIn("areas", table.places, { index, column: "parentId", value: parent.areaId });
    return [problemOf(registryParentLevelRule, place, { areaId, level, parentLevel: parent.level })];
  });
}

function agenciesOfAnotherLevel({ agencies, agencyTypes, areas }: RegistryTables, table: CheckedTable | undefined): Problem[] {
  if (table === undefined) return [];
  const levelOfArea = new Map(areas.map((area) => [area.areaId, area.level]));
  const levelOfType = new Map(agencyTypes.map((type) => [type.agencyTypeId, type.level]));
  return agencies.flatMap(({ agencyId, agencyTypeId, areaId }, index) => {
    const [typeLevel, areaLevel] = [levelOfType.get(agencyTypeId), levelOfArea.get(areaId)];
    if (typeLevel === undefined || areaLevel === undefined || typeLevel === areaLevel) return [];
    const place = placeIn("agencies", table.places, { index, column: "areaId", value: areaId });
    return [problemOf(registryAgencyLevelRule, place, { agencyId, typeId: agencyTypeId, typeLevel, areaLevel })];
  });
}

function levelsOutOfOrder(levels: readonly Level[], table: CheckedTable | undefined): Problem[] {
  if (table === undefined) return [];
  const scales = groupBy(
    levels.map((level, index) => ({ ...level, index })),
    (level) => level.scaleId,
  );
  return [...scales].flatMap(([scaleId, ofScale]) => {
    const orders = ofScale.map(({ order }) => order).sort((left, right) => (left ?? 0) - (right ?? 0));
    if (orders.every((order) => order === null) || orders.every((order, position) => order === position + 1)) return [];
    const value = orders.map((order) => order ?? "–").join(", ");
    const place = placeIn("levels", table.places, { index: ofScale[0]?.index ?? 0, column: "order", value });
    return [problemOf(registryLevelOrderRule, place, { scaleId })];
  });
}
