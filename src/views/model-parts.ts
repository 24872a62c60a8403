import { compare } from "../compare/compare.ts";
import { comparableGroups } from "../compare/comparable-groups.ts";
import { countedUnits, scopeOf } from "../compare/count-words.ts";
import type { Comparison } from "../compare/rule.ts";
import type { ModelCount } from "../registry/observation-tables.ts";
import { groupBy, type Registry } from "../registry/registry.ts";

/** A bound is drawn as one, and a count that is missing in words: they stand in a panel without joining anything. */
const shownAsTheyAre = new Set(["bound", "value-missing"]);

/**
 * Splits counts of one measure, level and length of period into parts within which the engine refuses no pair.
 *
 * Counts in the same words are asked about together; of different words there are few, and the first of each is compared.
 */
export function comparableParts(rows: readonly ModelCount[], registry: Registry): ModelCount[][] {
  const parts: ModelCount[][][] = [];
  for (const alike of [...groupBy(rows, wordsOf).values()].flatMap((inTheSameWords) => unrefused(inTheSameWords, registry))) {
    const part = parts.find((others) => others.every((other) => mayStandTogether(other[0] as ModelCount, alike[0] as ModelCount, registry)));
    if (part === undefined) parts.push([alike]);
    else part.push(alike);
  }
  return parts.map((part) => {
    const kept = new Set(part.flat());
    return rows.filter((row) => kept.has(row));
  });
}

/** Says what all counts of a part are limited to, else which units they count, as printed; null where sources differ in their limits. */
export function limitsOf(part: readonly ModelCount[]): string | null {
  const scopes = [...new Set(part.map((row) => scopeOf(row.measureAsPrinted)))];
  if (scopes.length > 1) return null;
  return scopes[0] ?? [...new Set(part.flatMap((row) => countedUnits(row.unitAsPrinted)))].join(", ");
}

function wordsOf(row: ModelCount): string {
  return `${scopeOf(row.measureAsPrinted) ?? ""}|${countedUnits(row.unitAsPrinted).join()}`;
}

function unrefused(rows: readonly ModelCount[], registry: Registry): ModelCount[][] {
  return comparableGroups(
    rows.map((row) => ({ family: "models", row })),
    registry,
    isAllowed,
  ).map((group) => group.map(({ row }) => row as ModelCount));
}

function mayStandTogether(a: ModelCount, b: ModelCount, registry: Registry): boolean {
  return isAllowed(compare({ family: "models", row: a }, { family: "models", row: b }, registry));
}

function isAllowed({ reasons }: Comparison): boolean {
  return reasons.every((reason) => reason.verdict !== "notComparable" || shownAsTheyAre.has(reason.id));
}
