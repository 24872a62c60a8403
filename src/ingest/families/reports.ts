import type { ReportFigure } from "../../registry/observation-tables.ts";
import type { Indicator } from "../../registry/registry-tables.ts";
import { countHasDecimalsRule } from "../../rules/count-has-decimals.ts";
import { indicatorNotInForceRule } from "../../rules/indicator-not-in-force.ts";
import { indicatorUnknownRule } from "../../rules/indicator-unknown.ts";
import { numberAmbiguousRule } from "../../rules/number-ambiguous.ts";
import { numeratorAboveDenominatorRule } from "../../rules/numerator-above-denominator.ts";
import { percentOfRatioRule } from "../../rules/percent-of-ratio.ts";
import { valueNegativeRule } from "../../rules/value-negative.ts";
import { valueOutOfRangeRule } from "../../rules/value-out-of-range.ts";
import { reportNumber, reportsDoubt, reportsExcelDate, warnOfExcelDay } from "../number-cell.ts";
import { readReportValue, type ReportValue } from "../report-value.ts";
import { observationId, provenance } from "../provenance.ts";
import { readArea, resolved, resolvedAgency } from "../row-names.ts";
import { decideStatus, readStage } from "../row-status.ts";
import { readTime, type RowTime } from "../row-time.ts";
import type { RowReader } from "../row-reader.ts";
import { reportStages } from "../words.ts";

const empty: ReportValue = { value: null, numerator: null, denominator: null, bound: null, approximate: false, saysNothing: false, decimals: 0 };

/** Reads one row of a report's figures; null when it has an error. */
export function readReportFigure(reader: RowReader): ReportFigure | null {
  const time = readTime(reader);
  const areaId = readArea(reader, time);
  const stage = readStage(reader, reportStages, "result");
  const indicator =
    reader.text("indicator") === ""
      ? null
      : resolved(reader, "indicator", reader.edition.resolver.indicator(reader.text("indicator")), indicatorUnknownRule);
  if (areaId === null || indicator === null) return null;
  checkYears(reader, indicator, time);
  const { origin, folder } = reader.edition;
  const agencyId = reader.text("agency") === "" ? origin.agencyId : resolvedAgency(reader, "agency", { areaId, date: time.date });
  const value = readValue(reader, indicator);
  const status = decideStatus(reader, {
    value: value.value,
    bounded: value.bound !== null,
    approximate: value.approximate,
    saysNothing: value.saysNothing,
    statedOtherwise: value.numerator !== null,
  });
  if (reader.failed) return null;
  const reportId = `${folder.areaId}/${folder.edition}`;
  return {
    observationId: observationId("reports", [reportId, agencyId ?? areaId, indicator.indicatorId], time, stage === "result" ? [] : [stage]),
    reportId,
    areaId,
    agencyId,
    indicatorId: indicator.indicatorId,
    valueAsPrinted: reader.textOrNull("value"),
    value: value.value,
    numerator: value.numerator,
    denominator: value.denominator,
    bound: value.bound,
    unitAsPrinted: reader.textOrNull("unit"),
    stage,
    ...provenance(reader, time, status),
  };
}

function checkYears(reader: RowReader, indicator: Indicator, time: RowTime): void {
  const year = time.period?.year;
  if (year === undefined || ((indicator.fromYear ?? 0) <= year && year <= (indicator.toYear ?? 9999))) return;
  reader.report(indicatorNotInForceRule, "indicator", { from: String(indicator.fromYear ?? "…"), to: String(indicator.toYear ?? "…") });
}

function readValue(reader: RowReader, indicator: Indicator): ReportValue {
  const text = reader.text("value");
  if (text === "") return empty;
  const count = indicator.kind === "count";
  if (reportsExcelDate(reader, "value", count) || reportsDoubt(reader, "value")) return empty;
  const result = readReportValue(text, indicator, reader.text("unit"), reader.edition.origin.numberStyle);
  if (result.kind === "several") {
    reader.report(numberAmbiguousRule, "value", { readings: result.numbers });
    return empty;
  }
  if (result.kind !== "value") {
    reportNumber(reader, "value", result, count);
    return empty;
  }
  if (count) warnOfExcelDay(reader, "value", null);
  checkFigure(reader, indicator, result);
  return result;
}

function checkFigure(reader: RowReader, indicator: Indicator, figure: ReportValue): void {
  const rate = indicator.kind === "percent" || indicator.kind === "ratio";
  if ((figure.value ?? 0) < 0) reader.report(valueNegativeRule, "value", {});
  else if (rate && (figure.value ?? 0) > 100) reader.report(valueOutOfRangeRule, "value", { minimum: "0", maximum: "100" });
  else if (indicator.kind === "count" && figure.decimals > 0) reader.report(countHasDecimalsRule, "value", {});
  const { numerator, denominator, value } = figure;
  if (numerator === null || denominator === null) return;
  if (numerator > denominator) reader.report(numeratorAboveDenominatorRule, "value", {});
  if (rate && value !== null && denominator > 0) {
    const computed = (100 * numerator) / denominator;
    // Rounding and cutting off both stay within one unit of the last printed decimal.
    if (Math.abs(computed - value) >= 10 ** -figure.decimals)
      reader.report(percentOfRatioRule, "value", { computed: computed.toFixed(figure.decimals + 1).replace(".", ",") });
  }
}
