import { checkReason } from "./figures/check-reason.ts";
import { inLocale, type Locale } from "../i18n/locale.ts";
import type { ReportCheck } from "../registry/derived-tables.ts";
import { groupBy } from "../registry/registry.ts";
import type { SiteData } from "../tables/site-data.ts";
import { verdictText } from "./check-words.ts";
import { checkLink } from "./links.ts";
import type { Section, Text } from "./model.ts";
import { withSourceLinks } from "./source-mentions.ts";

const statementsBySource = new WeakMap<SiteData, ReadonlyMap<string, readonly { check: ReportCheck }[]>>();

/** Says which checks fail or cannot be made; nothing where all hold. */
export function checksSections(data: SiteData, all: readonly ReportCheck[], locale: Locale): Section[] {
  const checks = all.filter((check) => check.verdict !== "holds");
  if (checks.length === 0) return [];
  return [
    {
      id: "kiem-tra",
      heading: inLocale(locale, "Chỗ không khớp hoặc không kiểm tra được", "What does not add up or cannot be checked"),
      paragraphs: checks.map((check): Text => [
        `${verdictText(check.verdict, locale)}: `,
        ...withSourceLinks(data, checkReason(data, check, locale), locale),
        ". ",
        checkLink(check, inLocale(locale, "Xem hai phát biểu", "See both statements")),
      ]),
    },
  ];
}

/** Finds the checks that touch any of some observations, and those of their sources that are about no figure, each once. */
export function checksOf(data: SiteData, observations: readonly { observationId: string; sourceId: string }[]): ReportCheck[] {
  const ofFigures = observations.flatMap((observation) => data.checksByObservation.get(observation.observationId) ?? []);
  const sourceIds = new Set(observations.map((observation) => observation.sourceId));
  const ofDocuments = [...sourceIds].flatMap((id) => checksOfSource(data, id).filter((check) => check.observationIds.length === 0));
  return [...new Set([...ofFigures, ...ofDocuments])];
}

/** Finds the checks in which a source makes a statement, on a figure or not. */
export function checksOfSource(data: SiteData, sourceId: string): readonly ReportCheck[] {
  let known = statementsBySource.get(data);
  if (known === undefined) {
    const statements = data.reportChecks.flatMap((check) => check.sourceIds.map((id) => ({ id, check })));
    statementsBySource.set(data, (known = groupBy(statements, ({ id }) => id)));
  }
  return (known.get(sourceId) ?? []).map(({ check }) => check);
}
