import type { Area } from "../../registry/registry-tables.ts";
import { groupBy, isValidOn } from "../../registry/registry.ts";
import { registryCodeCollidesRule } from "../../rules/registry-code-collides.ts";
import { registryProvinceCountRule } from "../../rules/registry-province-count.ts";
import type { Problem } from "../../rules/rule.ts";
import { problemOf } from "../problem-log.ts";
import type { CheckedTable } from "./check-registry.ts";
import { placeIn, registryFile } from "./registry-places.ts";

/** Finds areas of one level that share an official code on some day. */
export function checkCodes(areas: readonly Area[], tables: ReadonlyMap<string, CheckedTable>): Problem[] {
  const places = tables.get("areas")?.places;
  if (places === undefined) return [];
  const coded = areas.flatMap((area, index) => (area.officialCode === null ? [] : [{ area, index }]));
  return [...groupBy(coded, ({ area }) => `${area.level} ${area.officialCode}`).values()].flatMap((alike) =>
    alike.flatMap(({ area, index }, position) => {
      const other = alike.slice(0, position).find((earlier) => areTogether(earlier.area, area));
      if (other === undefined) return [];
      const place = placeIn("areas", places, { index, column: "officialCode", value: area.officialCode ?? "" });
      return [
        problemOf(registryCodeCollidesRule, place, {
          areaId: area.areaId,
          otherId: other.area.areaId,
          otherRow: places.rows[other.index] ?? 0,
        }),
      ];
    }),
  );
}

function areTogether(one: Area, other: Area): boolean {
  return (one.validFrom ?? "") <= (other.validTo ?? "9999") && (other.validFrom ?? "") <= (one.validTo ?? "9999");
}

const counts = [
  { day: "2025-06-30", dayVi: "30/6/2025", dayEn: "30 June 2025", expected: 63 },
  { day: "2025-07-01", dayVi: "01/7/2025", dayEn: "1 July 2025", expected: 34 },
] as const;

/** Counts the provinces before and after the reorganisation of 1 July 2025; only of the whole registry of the country. */
export function checkProvinces(areas: readonly Area[]): Problem[] {
  return counts.flatMap(({ day, dayVi, dayEn, expected }) => {
    const found = areas.filter((area) => area.level === "province" && isValidOn(area, day)).length;
    const place = { file: registryFile("areas"), row: 0, position: null, columnName: "", value: String(found) };
    return found === expected ? [] : [problemOf(registryProvinceCountRule, place, { dayVi, dayEn, expected })];
  });
}
