import type { Score } from "../registry/observation-tables.ts";

/** Names the unit that most values are in; percent where as many are in points. */
export function commonUnit(scores: readonly Score[]): Score["unit"] {
  const count = (unit: Score["unit"]) => scores.filter((score) => score.unit === unit && score.value !== null).length;
  return count("points") > count("percent") ? "points" : "percent";
}

/** Keeps the statements in a unit, or all where none is in it. */
export function preferUnit(scores: readonly Score[], unit: Score["unit"]): readonly Score[] {
  const wanted = scores.filter((score) => score.unit === unit);
  return wanted.length > 0 ? wanted : scores;
}
