import { registryDateUnreadableRule } from "../../rules/registry-date-unreadable.ts";
import { registryIntervalReversedRule } from "../../rules/registry-interval-reversed.ts";
import type { Problem } from "../../rules/rule.ts";
import { readPartialDate } from "../../lib/vietnamese-date.ts";
import { problemOf } from "../problem-log.ts";
import type { CheckedTable } from "./check-registry.ts";
import { placeIn } from "./registry-places.ts";

/** Columns that hold the two ends of an interval; of a threshold the upper end does not count. */
const ends = [
  { from: "validFrom", to: "validTo", mayMeet: true },
  { from: "fromYear", to: "toYear", mayMeet: true },
  { from: "minimum", to: "maximum", mayMeet: false },
  { from: "thresholdFrom", to: "thresholdTo", mayMeet: false },
] as const;

/** Finds intervals that end before they begin, and dates known to a month or year that are no dates. */
export function checkIntervals({ schema, rows, places }: CheckedTable): Problem[] {
  const problems: Problem[] = [];
  for (const [index, row] of rows.entries()) {
    for (const { from, to, mayMeet } of ends) {
      const [first, last] = [row[from], row[to]];
      if (first === null || first === undefined || last === null || last === undefined) continue;
      if (first < last || (mayMeet && first === last)) continue;
      const place = placeIn(schema.name, places, { index, column: to, value: String(last) });
      problems.push(problemOf(registryIntervalReversedRule, place, { fromColumn: from, from: String(first) }));
    }
    const published = row["publicationDate"];
    if (typeof published !== "string" || readPartialDate(published) === published) continue;
    const place = placeIn(schema.name, places, { index, column: "publicationDate", value: published });
    problems.push(problemOf(registryDateUnreadableRule, { ...place, suggestion: readPartialDate(published) }, { partial: true }));
  }
  return problems;
}
