import type { Method } from "../../registry/registry-tables.ts";
import { registryMethodOverlapsRule } from "../../rules/registry-method-overlaps.ts";
import type { Problem } from "../../rules/rule.ts";
import { problemOf } from "../problem-log.ts";
import type { CheckedTable } from "./check-registry.ts";
import { placeIn } from "./registry-places.ts";

/** Finds methods of one index whose years overlap for the same block. */
export function checkMethods(methods: readonly Method[], tables: ReadonlyMap<string, CheckedTable>): Problem[] {
  const places = tables.get("methods")?.places;
  if (places === undefined) return [];
  return methods.flatMap((method, index) => {
    const otherIndex = methods.findIndex((other, position) => position < index && overlap(other, method));
    const other = methods[otherIndex];
    if (other === undefined) return [];
    const place = placeIn("methods", places, { index, column: "fromYear", value: method.methodId });
    return [problemOf(registryMethodOverlapsRule, place, { other: other.methodId, otherRow: places.rows[otherIndex] ?? 0 })];
  });
}

function overlap(one: Method, other: Method): boolean {
  return (
    one.indexId === other.indexId &&
    (one.blockId === other.blockId || one.blockId === null || other.blockId === null) &&
    one.fromYear <= (other.toYear ?? 9999) &&
    other.fromYear <= (one.toYear ?? 9999)
  );
}
