import { decimalsOf, formatNumber, formatPercent } from "../../lib/format.ts";
import type { ReportCheck } from "../../registry/derived-tables.ts";
import type { ReportFigure } from "../../registry/observation-tables.ts";
import type { Registry } from "../../registry/registry.ts";
import { printedDecimals, withoutNoise } from "../decimal.ts";
import { makeCheck, type Sentence } from "./check.ts";
import { isRateIndicator } from "./figure.ts";
import { parseIdentity, termsOf } from "../../registry/identity-expression.ts";
import { conventions, exactly, intervalOf, overlap } from "./interval.ts";
import { subjectWords } from "./words.ts";

/**
 * Divides each printed ratio and sets it against the percent printed beside it; rounded or cut-off decimals agree.
 *
 * Leaves out the indicators for which an identity of the registry asks the same.
 */
export function checkPercentOfRatios(figures: readonly ReportFigure[], registry: Registry): ReportCheck[] {
  const covered = ratiosOfIdentities(registry);
  return figures.flatMap((figure) => {
    const { value, numerator, denominator, bound } = figure;
    if (value === null || numerator === null || denominator === null || bound !== null) return [];
    if (covered.has(figure.indicatorId) || !isRateIndicator(figure.indicatorId, registry)) return [];
    return [checkRatio(figure, { value, numerator, denominator }, registry)];
  });
}

function ratiosOfIdentities(registry: Registry): Set<string> {
  return new Set(
    registry.tables.identities.flatMap((identity) => {
      const terms = termsOf(parseIdentity(identity.expression));
      const [first] = terms;
      const isOwnRatio =
        first !== undefined && terms.every((term) => term.indicatorId === first.indicatorId) && terms.some((term) => term.part === "percent");
      return isOwnRatio ? [first.indicatorId] : [];
    }),
  );
}

interface Ratio {
  value: number;
  numerator: number;
  denominator: number;
}

function checkRatio(figure: ReportFigure, ratio: Ratio, registry: Registry): ReportCheck {
  const { value, numerator, denominator } = ratio;
  const decimals = printedDecimals(value, figure.valueAsPrinted);
  const percent = denominator === 0 ? null : (100 * numerator) / denominator;
  const isWithin = percent !== null && conventions.some((convention) => overlap(exactly(percent), intervalOf(value, decimals, convention)));
  const shown = percent === null ? null : Number(percent.toFixed(2));
  const verdict = percent === null ? "notCheckable" : isWithin ? "holds" : "contradiction";
  return makeCheck({
    checkId: `percent-of-ratio.${figure.observationId}`,
    ruleId: "percent-of-ratio",
    verdict,
    areaId: figure.areaId,
    agencyId: figure.agencyId,
    year: figure.year,
    sourceIds: [figure.sourceId],
    observationIds: [figure.observationId],
    left: `${value}%`,
    right: `100 × ${numerator} / ${denominator}${percent === null ? "" : ` = ${withoutNoise(percent)}`}`,
    text: sentence(figure, { ...ratio, decimals, shown, verdict }, registry),
  });
}

function sentence(figure: ReportFigure, ratio: Ratio & { decimals: number; shown: number | null; verdict: string }, registry: Registry): Sentence {
  const indicator = registry.indicatorById.get(figure.indicatorId);
  const subject = subjectWords(figure, registry);
  const words = (locale: "vi" | "en"): string => {
    const parts = `${formatNumber(ratio.numerator, 0, locale)}/${formatNumber(ratio.denominator, 0, locale)}`;
    return ratio.shown === null ? parts : `${parts} = ${formatPercent(ratio.shown, decimalsOf(ratio.shown), locale)}`;
  };
  const head = {
    vi: `${indicator?.nameVi ?? figure.indicatorId}, ${subject.vi}: ${words("vi")}, nguồn in ${formatPercent(ratio.value, ratio.decimals, "vi")}`,
    en: `${indicator?.nameEn ?? figure.indicatorId}, ${subject.en}: ${words("en")}, printed ${formatPercent(ratio.value, ratio.decimals, "en")}`,
  };
  if (ratio.verdict === "notCheckable")
    return { vi: `${head.vi}; không kiểm tra được vì mẫu số là 0.`, en: `${head.en}; not checkable, because the denominator is 0.` };
  return ratio.verdict === "holds"
    ? { vi: `${head.vi}, khớp.`, en: `${head.en}, which agrees.` }
    : { vi: `${head.vi}, không khớp.`, en: `${head.en}, which does not agree.` };
}
