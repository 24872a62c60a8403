import { unitBasis } from "../../compare/score-maximum.ts";
import { decimalsOf, formatNumber } from "../../lib/format.ts";
import type { ReportCheck } from "../../registry/derived-tables.ts";
import type { Score } from "../../registry/observation-tables.ts";
import { groupBy, type Registry } from "../../registry/registry.ts";
import { chooseScore, isExact } from "../choose-score.ts";
import { withoutNoise } from "../decimal.ts";
import { subjectIdOf } from "../membership-area.ts";
import { checkIdOf, makeCheck, type Sentence } from "./check.ts";
import { componentSets, type ComponentSet } from "./component-sets.ts";
import { conventions, intervalOf, isAtMost, overlap, sumOf } from "./interval.ts";
import { scoreWords } from "./words.ts";

/** A set of parts beside the printed whole, and how their sum stands to it. */
interface Addition extends ComponentSet {
  whole: Score;
  sum: number;
  relation: "fits" | "above" | "below";
}

/**
 * Adds printed components and sets them against the printed whole.
 *
 * A sum below the whole is a contradiction only where the parts are known to make it up: the registry lists no other, or the
 * same parts do add up for other units of that publication.
 */
export function checkComponentSums(scores: readonly Score[], registry: Registry): ReportCheck[] {
  const values = scores.filter((score) => score.statistic === "value" && score.value !== null);
  const units = groupBy(values, (score) => `${subjectIdOf(score)}|${score.indexId}|${score.period}`);
  const additions = [...units.values()].flatMap((unit) => additionsOf(unit, registry));
  const alike = groupBy(additions, publicationKey);
  return additions
    .filter((addition) => addition.relation === "fits" || addition.whole.unit === "points")
    .map((addition) => additionCheck(addition, alike.get(publicationKey(addition)) ?? [], registry));
}

function additionsOf(unit: readonly Score[], registry: Registry): Addition[] {
  if (unit.length < 3) return [];
  return [...groupBy(unit, (score) => score.sourceId).values()].flatMap((scores) =>
    componentSets(scores, registry).flatMap((set) => {
      const whole = wholeOf(set, unit, registry);
      if (whole === null) return [];
      const sum = withoutNoise(set.parts.reduce((total, part) => total + (part.value ?? 0), 0));
      return [{ ...set, whole, sum, relation: relationOf(set, whole) }];
    }),
  );
}

/** Picks the whole: in points before a percent of the same number, from the parts' own source before others. */
function wholeOf({ parts, wholeId }: ComponentSet, unit: readonly Score[], registry: Registry): Score | null {
  const wholes = unit.filter(
    (score) => score.componentId === wholeId && isExact(score) && (score.unit === "points" || unitBasis(score, registry) === "hundred"),
  );
  const inPoints = wholes.filter((score) => score.unit === "points");
  const alike = inPoints.length > 0 ? inPoints : wholes;
  const own = alike.filter((score) => score.sourceId === parts[0]?.sourceId);
  return chooseScore(own.length > 0 ? own : alike);
}

/** Parts often drop their last zeros ("2" beside "1.907"), so the most precise one says how all were rounded. */
function relationOf({ parts }: ComponentSet, whole: Score): Addition["relation"] {
  const decimals = Math.max(...parts.map(decimalsIn));
  const readings = conventions.map((convention) => ({
    sum: sumOf(parts.map((part) => intervalOf(part.value ?? 0, decimals, convention))),
    total: intervalOf(whole.value ?? 0, decimalsIn(whole), convention),
  }));
  if (readings.some(({ sum, total }) => overlap(sum, total))) return "fits";
  return readings.every(({ sum, total }) => isAtMost(total.high, sum.low)) ? "above" : "below";
}

function decimalsIn(score: Score): number {
  return score.decimals ?? decimalsOf(score.value ?? 0);
}

function publicationKey({ parts, wholeId }: Addition): string {
  const [first] = parts;
  return [
    first?.indexId,
    first?.areaId,
    first?.blockId,
    first?.period,
    first?.sourceId,
    wholeId,
    parts
      .map((part) => part.componentId)
      .sort()
      .join("+"),
  ].join("|");
}

function additionCheck(addition: Addition, alike: readonly Addition[], registry: Registry): ReportCheck {
  const { kind, parts, whole, wholeId, sum, relation } = addition;
  const [first] = parts as [Score];
  const fitting = alike.filter((other) => other.relation === "fits").length;
  const isKnownToAddUp = addition.isWhole || (fitting > 1 && fitting * 2 > alike.length);
  const verdict = relation === "fits" ? "holds" : relation === "above" || isKnownToAddUp ? "contradiction" : "notCheckable";
  return makeCheck({
    checkId: checkIdOf("component-sum", subjectIdOf(first), first.indexId, wholeId, kind, first.period, first.sourceId),
    ruleId: "component-sum",
    verdict,
    areaId: first.areaId,
    agencyId: first.agencyId,
    year: first.year,
    sourceIds: [first.sourceId, whole.sourceId],
    observationIds: [...parts, whole].map((score) => score.observationId),
    left: `${parts.map((part) => part.value).join(" + ")} = ${sum}`,
    right: String(whole.value),
    text: sentence({ addition, verdict, fitting }, registry),
  });
}

function sentence(
  { addition, verdict, fitting }: { addition: Addition; verdict: ReportCheck["verdict"]; fitting: number },
  registry: Registry,
): Sentence {
  const { parts, whole, sum } = addition;
  const head = scoreWords(whole, registry);
  const number = (value: number, decimals: number, locale: "vi" | "en"): string => formatNumber(value, decimals, locale);
  const add = (locale: "vi" | "en"): string =>
    `${parts.map((part) => number(part.value ?? 0, decimalsIn(part), locale)).join(" + ")} = ${number(sum, decimalsOf(sum), locale)}`;
  const total = (locale: "vi" | "en"): string => number(whole.value ?? 0, decimalsIn(whole), locale);
  const said = {
    vi: `${head.vi}: các thành phần đã in ${add("vi")}, giá trị chung đã in ${total("vi")}`,
    en: `${head.en}: the printed components ${add("en")}, the printed whole ${total("en")}`,
  };
  if (verdict === "holds")
    return sum === whole.value
      ? { vi: `${said.vi}, khớp.`, en: `${said.en}, which agrees.` }
      : { vi: `${said.vi}, khớp trong phạm vi làm tròn.`, en: `${said.en}, which agrees within rounding.` };
  if (verdict === "notCheckable")
    return {
      vi: `${said.vi}; không kiểm tra được vì có thể còn thành phần khác.`,
      en: `${said.en}; not checkable, because there may be other components.`,
    };
  const others =
    fitting === 0
      ? { vi: "", en: "" }
      : {
          vi: ` (ở ${number(fitting, 0, "vi")} đơn vị khác cùng nguồn thì khớp)`,
          en: ` (for ${number(fitting, 0, "en")} other units of the same source it agrees)`,
        };
  return { vi: `${said.vi}, không khớp${others.vi}.`, en: `${said.en}, which does not agree${others.en}.` };
}
