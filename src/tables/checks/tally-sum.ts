import { formatNumber } from "../../lib/format.ts";
import type { ReportCheck } from "../../registry/derived-tables.ts";
import type { Tally } from "../../registry/observation-tables.ts";
import { groupBy, type Registry } from "../../registry/registry.ts";
import { compareCells } from "../sort-rows.ts";
import { checkIdOf, makeCheck, type Sentence } from "./check.ts";

/**
 * Adds the published counts of a block and sets them against its published total.
 *
 * Fewer than the total is a contradiction only where the whole scale is counted: a source may leave levels out.
 */
export function checkTallySums(tallies: readonly Tally[], registry: Registry): ReportCheck[] {
  const groups = groupBy(tallies, (tally) => [tally.areaId, tally.blockId, tally.scaleId, tally.stage, tally.period, tally.sourceId].join("|"));
  return [...groups.values()].map((group) => checkTallySum(group, registry));
}

function checkTallySum(unordered: readonly Tally[], registry: Registry): ReportCheck {
  const order = (tally: Tally): number => registry.levelById.get(tally.levelId ?? "")?.order ?? Infinity;
  const group = [...unordered].sort((a, b) => compareCells(order(a), order(b)) || compareCells(a.observationId, b.observationId));
  const first = group[0] as Tally;
  const counts = group.flatMap((tally) => (tally.count === null ? [] : [tally.count]));
  const totals = [...new Set(group.flatMap((tally) => (tally.blockTotal === null ? [] : [tally.blockTotal])))];
  const sum = counts.reduce((total, count) => total + count, 0);
  const addition = counts.length === 1 ? String(sum) : `${counts.join(" + ")} = ${sum}`;
  const verdict = verdictOf({ group, counts, totals, sum }, registry);
  return makeCheck({
    checkId: checkIdOf("tally-sum", first.areaId, first.blockId, ...(first.stage === "official" ? [] : [first.stage]), first.period, first.sourceId),
    ruleId: "tally-sum",
    verdict,
    areaId: first.areaId,
    year: first.year,
    sourceIds: [first.sourceId],
    observationIds: group.map((tally) => tally.observationId),
    left: counts.length === 0 ? null : addition,
    right: totals.length === 0 ? null : totals.join(", "),
    text: sentence({ block: blockWords(first, registry), counts, sum, totals, verdict }),
  });
}

interface Addition {
  group: readonly Tally[];
  counts: readonly number[];
  totals: readonly number[];
  sum: number;
}

function verdictOf({ group, counts, totals, sum }: Addition, registry: Registry): ReportCheck["verdict"] {
  const [total] = totals;
  if (total === undefined) return "notCheckable";
  if (totals.length > 1 || sum > total) return "contradiction";
  if (counts.length < group.length) return "notCheckable";
  if (sum === total) return "holds";
  return countsWholeScale(group, registry) ? "contradiction" : "notCheckable";
}

function countsWholeScale(group: readonly Tally[], registry: Registry): boolean {
  const scaleId = group[0]?.scaleId ?? "";
  if (registry.scaleById.get(scaleId)?.completeness !== "complete") return false;
  const counted = new Set(group.map((tally) => tally.levelId));
  return (registry.levelsByScale.get(scaleId) ?? []).every((level) => counted.has(level.levelId));
}

function blockWords(tally: Tally, registry: Registry): Sentence {
  const [block, area] = [registry.blockById.get(tally.blockId), registry.areaById.get(tally.areaId)];
  const year = tally.year === null ? "" : ` ${tally.year}`;
  return {
    vi: `${block?.nameVi ?? tally.blockId}, ${area?.nameVi ?? tally.areaId}${year}`,
    en: `${block?.nameEn ?? tally.blockId}, ${area?.nameVi ?? tally.areaId}${year}`,
  };
}

function sentence({ block, counts, sum, totals, verdict }: { block: Sentence; verdict: ReportCheck["verdict"] } & Omit<Addition, "group">): Sentence {
  const add = (locale: "vi" | "en"): string => {
    const parts = counts.map((count) => formatNumber(count, 0, locale)).join(" + ");
    return counts.length > 1 ? `${parts} = ${formatNumber(sum, 0, locale)}` : parts;
  };
  const all = (locale: "vi" | "en"): string => totals.map((total) => formatNumber(total, 0, locale)).join(", ");
  if (totals.length === 0)
    return {
      vi: `${block.vi}: không kiểm tra được vì nguồn không công bố tổng số đơn vị.`,
      en: `${block.en}: not checkable, because the source publishes no total of units.`,
    };
  if (counts.length === 0)
    return {
      vi: `${block.vi}: không kiểm tra được vì nguồn không công bố số đơn vị theo mức.`,
      en: `${block.en}: not checkable, because the source publishes no counts by level.`,
    };
  const said = {
    vi: `${block.vi}: các mức đã công bố có ${add("vi")} đơn vị, tổng số là ${all("vi")}`,
    en: `${block.en}: the levels published have ${add("en")} units, the total is ${all("en")}`,
  };
  if (verdict === "holds") return { vi: `${said.vi}, khớp.`, en: `${said.en}, which agrees.` };
  if (verdict === "contradiction") return { vi: `${said.vi}, không khớp.`, en: `${said.en}, which does not agree.` };
  return { vi: `${said.vi}; không kiểm tra được vì còn mức chưa công bố.`, en: `${said.en}; not checkable, because not every level is published.` };
}
