import { checkReason } from "./figures/check-reason.ts";
import { inLocale, type Locale } from "../i18n/locale.ts";
import type { ReportCheck } from "../registry/derived-tables.ts";
import type { SiteData } from "../tables/site-data.ts";
import { verdictText } from "./check-words.ts";
import { checkLink } from "./links.ts";
import type { Section, Text } from "./model.ts";
import { withSourceLinks } from "./source-mentions.ts";

/** Says which checks of some observations fail or cannot be made; nothing where all hold. */
export function checksSections(data: SiteData, observations: readonly { observationId: string }[], locale: Locale): Section[] {
  const checks = checksOf(data, observations).filter((check) => check.verdict !== "holds");
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

/** Finds the checks that touch any of some observations, each once. */
export function checksOf(data: SiteData, observations: readonly { observationId: string }[]): ReportCheck[] {
  return [...new Set(observations.flatMap((observation) => data.checksByObservation.get(observation.observationId) ?? []))];
}
