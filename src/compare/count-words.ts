import { remembered } from "../lib/remembered.ts";
import { nameKey } from "../lib/vietnamese-name.ts";

/** How the words of two sources relate: the same, one within the other, or apart. */
export type WordMatch = "same" | "overlap" | "apart";

const filler = / (?:dân vận khéo|dvk)$/;

/** Reads the units that a source counts together: "mô hình, điển hình" are two. */
export const countedUnits = remembered((unitAsPrinted): readonly string[] => {
  const outside = nameKey(unitAsPrinted).replace(/\([^)]*\)/g, " ");
  return outside
    .split(/[,;]| và /)
    .map((unit) => unit.replace(/\s+/g, " ").trim().replace(filler, ""))
    .filter((unit) => unit !== "")
    .sort();
});

/** Compares what two sources count: the same units, some shared ("mô hình" and "mô hình, điển hình"), or none. */
export function matchUnits(a: string, b: string): WordMatch {
  const [unitsOfA, unitsOfB] = [countedUnits(a), countedUnits(b)];
  if (unitsOfA.join() === unitsOfB.join()) return "same";
  return unitsOfA.some((unit) => unitsOfB.some((other) => isWithin(unit, other) || isWithin(other, unit))) ? "overlap" : "apart";
}

function isWithin(short: string, long: string): boolean {
  return short === long || long.startsWith(`${short} `);
}

/** Reads what a measure is limited to: "công nhận (cấp huyện)" is limited to "cấp huyện"; null: to nothing. */
export const scopeOf = remembered((measureAsPrinted): string | null => {
  const scope = /\(([^)]*)\)/.exec(nameKey(measureAsPrinted))?.[1]?.trim();
  return scope === undefined || scope === "" ? null : scope;
});

/** Gives the words of a measure without its limits. */
export const measureWords = remembered((measureAsPrinted): string =>
  nameKey(measureAsPrinted)
    .replace(/\([^)]*\)/g, " ")
    .replace(/\s+/g, " ")
    .trim(),
);
