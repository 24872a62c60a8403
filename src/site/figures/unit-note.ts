import { inLocale, type Locale } from "../../i18n/locale.ts";
import { formatList } from "../../lib/format.ts";
import type { Score } from "../../registry/observation-tables.ts";
import type { Registry } from "../../registry/registry.ts";
import { agencyName, shortAreaName } from "../names.ts";
import type { Text } from "../model.ts";

/** Gives a row of a chart the unit of its own, where that is not the unit of the chart. */
export function ownUnit(score: Score, unit: Score["unit"]): { unit?: Score["unit"] } {
  return score.unit === unit ? {} : { unit: score.unit };
}

const points = { vi: "điểm trên thang 100", en: "points of 100" };
const percent = { vi: "phần trăm", en: "percent" };

/** Says of values that stand in one order which are printed in another unit than the chart's, and why they may: points of 100 and percent are one scale. */
export function unitNotes(registry: Registry, scores: readonly Score[], unit: Score["unit"], locale: Locale): Text[] {
  const others = scores.filter((score) => score.unit !== unit && score.value !== null);
  if (others.length === 0) return [];
  const names = formatList(
    others.map((score) =>
      score.agencyId === null ? shortAreaName(registry, score.areaId, locale).replace(/ \(.*\)$/, "") : agencyName(registry, score.agencyId, locale),
    ),
    locale,
  );
  const [own, rest] = unit === "points" ? [percent, points] : [points, percent];
  return [
    [
      inLocale(
        locale,
        `Nguồn in bằng ${own.vi}: ${names}; các đơn vị khác in bằng ${rest.vi}. 1 điểm bằng 1%, nên đặt chung được.`,
        `Printed in ${own.en}: ${names}; the others in ${rest.en}. One point is one percent, so they can stand together.`,
      ),
    ],
  ];
}
