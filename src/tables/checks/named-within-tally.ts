import { table } from "arquero";
import { formatNumber } from "../../lib/format.ts";
import type { ReportCheck } from "../../registry/derived-tables.ts";
import type { Rating, Tally } from "../../registry/observation-tables.ts";
import type { Registry } from "../../registry/registry.ts";
import { namedCounts, tallyKey } from "../named-counts.ts";
import { makeCheck, type Sentence } from "./check.ts";

/** Says of each tally with named units that no more are named than counted; fewer is no fault. */
export function checkNamedWithinTallies(tallies: readonly Tally[], ratings: readonly Rating[], registry: Registry): ReportCheck[] {
  const counted = tallies.filter((tally) => tally.count !== null);
  const joined = table({ key: counted.map((tally) => tallyKey(tally)), position: counted.map((_, position) => position) })
    .join(namedCounts(ratings), "key")
    .objects({ limit: Infinity }) as { position: number; named: number }[];
  return joined.map(({ position, named }) => checkNamed(counted[position] as Tally, named, registry));
}

function checkNamed(tally: Tally, named: number, registry: Registry): ReportCheck {
  const count = tally.count ?? 0;
  return makeCheck({
    checkId: `named-within-tally.${tally.observationId}`,
    ruleId: "named-within-tally",
    verdict: named > count ? "contradiction" : "holds",
    areaId: tally.areaId,
    year: tally.year,
    sourceIds: [tally.sourceId],
    observationIds: [tally.observationId],
    left: String(named),
    right: String(count),
    text: sentence(tally, named, count, registry),
  });
}

function sentence(tally: Tally, named: number, count: number, registry: Registry): Sentence {
  const [block, area] = [registry.blockById.get(tally.blockId), registry.areaById.get(tally.areaId)];
  const year = tally.year === null ? "" : ` ${tally.year}`;
  const place = {
    vi: `${block?.nameVi ?? tally.blockId}, ${area?.nameVi ?? tally.areaId}${year}`,
    en: `${block?.nameEn ?? tally.blockId}, ${area?.nameVi ?? tally.areaId}${year}`,
  };
  const [namedVi, countVi] = [formatNumber(named, 0, "vi"), formatNumber(count, 0, "vi")];
  const [namedEn, countEn] = [formatNumber(named, 0, "en"), formatNumber(count, 0, "en")];
  return named > count
    ? {
        vi: `${place.vi}, mức “${tally.levelAsPrinted}”: nêu tên ${namedVi} đơn vị, nhiều hơn số đã công bố là ${countVi}.`,
        en: `${place.en}, level “${tally.levelAsPrinted}”: ${namedEn} units are named, more than the ${countEn} counted.`,
      }
    : {
        vi: `${place.vi}, mức “${tally.levelAsPrinted}”: nêu tên ${namedVi} trên ${countVi} đơn vị.`,
        en: `${place.en}, level “${tally.levelAsPrinted}”: ${namedEn} of ${countEn} units are named.`,
      };
}
