import { disputeSign as sign } from "../charts/dispute-sign.ts";
import { inLocale, type Locale } from "../i18n/locale.ts";
import type { ReportCheck } from "../registry/derived-tables.ts";
import type { SiteData } from "../tables/site-data.ts";
import { ruleText } from "./check-words.ts";
import { checkLink } from "./links.ts";
import type { Link, Text } from "./model.ts";

/** Which number of an observation a mark stands beside: a score has a value and a rank. */
export type MarkedPart = "value" | "rank";

/** Lists the discrepancies that concern an observation, or one number of it. */
export function discrepanciesOf(data: SiteData, observationId: string, part?: MarkedPart): readonly ReportCheck[] {
  const checks = data.discrepanciesByObservation.get(observationId);
  if (checks === undefined) return none;
  return part === undefined ? checks : checks.filter((check) => concerns(check, part));
}

const none: readonly ReportCheck[] = [];

/** Checks that set a rank against a value, and statements in words, are about both numbers; the others about the one that they read. */
function concerns(check: ReportCheck, part: MarkedPart): boolean {
  if (check.ruleId === "declared" || check.ruleId === "rank-against-value") return true;
  const isOfRank = check.ruleId === "rank-within-total" || (check.ruleId === "sources-disagree" && check.checkId.includes(".rank."));
  return isOfRank === (part === "rank");
}

/** Follows a number with a mark for each discrepancy that concerns it; the mark leads to both statements. */
export function withMark(data: SiteData, observationId: string, number: Text[number] | Text, locale: Locale, part?: MarkedPart): Text {
  const text = typeof number === "string" || !Array.isArray(number) ? [number as Text[number]] : (number as Text);
  const marks = discrepanciesOf(data, observationId, part);
  return marks.length === 0 || text.every((one) => one === "")
    ? text
    : [...text, ...marks.flatMap((check, index): Text => [" ", markLink(check, locale, { place: index + 1, of: marks.length })])];
}

/** Says whether a part of a text is the mark of a discrepancy. */
export function isMark(part: Text[number]): part is Link {
  return typeof part !== "string" && "path" in part && part.text === sign;
}

/** Makes the mark itself: a sign for the eye, words for a screen reader; beside others it says which it is and what was found. */
export function markLink(check: ReportCheck, locale: Locale, { place, of } = { place: 1, of: 1 }): Link {
  const found =
    of === 1
      ? ""
      : inLocale(
          locale,
          ` ${place} trên ${of} (${inLowerCase(ruleText(check.ruleId, "vi"))})`,
          ` ${place} of ${of} (${inLowerCase(ruleText(check.ruleId, "en"))})`,
        );
  const label =
    check.verdict === "warning"
      ? inLocale(locale, `cần lưu ý${found}: xem hai phát biểu`, `warning${found}: see both statements`)
      : inLocale(locale, `bất nhất${found}: xem hai phát biểu`, `contradiction${found}: see both statements`);
  return { ...checkLink(check, sign), label };
}

function inLowerCase(text: string): string {
  return text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);
}
