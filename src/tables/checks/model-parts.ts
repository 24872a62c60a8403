import { formatNumber } from "../../lib/format.ts";
import type { ReportCheck } from "../../registry/derived-tables.ts";
import type { ModelCount } from "../../registry/observation-tables.ts";
import type { Registry } from "../../registry/registry.ts";
import { makeCheck, type Sentence } from "./check.ts";
import { subjectWords } from "./words.ts";

/** Adds collectives and individuals and sets them against the printed count of models; a bound allows what it says. */
export function checkModelParts(models: readonly ModelCount[], registry: Registry): ReportCheck[] {
  return models.flatMap((model) => {
    const { count, collectives, individuals } = model;
    return count === null || collectives === null || individuals === null ? [] : [checkParts(model, { count, collectives, individuals }, registry)];
  });
}

interface Parts {
  count: number;
  collectives: number;
  individuals: number;
}

function checkParts(model: ModelCount, parts: Parts, registry: Registry): ReportCheck {
  const sum = parts.collectives + parts.individuals;
  const isAllowed =
    model.bound === null ? sum === parts.count : model.bound === "atLeast" || model.bound === "above" ? sum >= parts.count : sum <= parts.count;
  return makeCheck({
    checkId: `model-parts.${model.observationId}`,
    ruleId: "model-parts",
    verdict: isAllowed ? "holds" : "contradiction",
    areaId: model.areaId,
    agencyId: model.agencyId,
    year: model.year,
    sourceIds: [model.sourceId],
    observationIds: [model.observationId],
    left: `${parts.collectives} + ${parts.individuals} = ${sum}`,
    right: String(parts.count),
    text: sentence(model, parts, isAllowed, registry),
  });
}

function sentence(model: ModelCount, { count, collectives, individuals }: Parts, isAllowed: boolean, registry: Registry): Sentence {
  const subject = subjectWords(model, registry);
  const number = (value: number, locale: "vi" | "en"): string => formatNumber(value, 0, locale);
  const sum = (locale: "vi" | "en"): string =>
    `${number(collectives, locale)} + ${number(individuals, locale)} = ${number(collectives + individuals, locale)}`;
  return {
    vi: `Mô hình “Dân vận khéo”, ${subject.vi}: tập thể và cá nhân ${sum("vi")}, tổng số đã in ${number(count, "vi")}, ${isAllowed ? "khớp" : "không khớp"}.`,
    en: `“Dân vận khéo” models, ${subject.en}: collectives and individuals ${sum("en")}, printed total ${number(count, "en")}, which ${isAllowed ? "agrees" : "does not agree"}.`,
  };
}
