import { type Basis, uniqueBasis } from "../../compare/basis.ts";
import type { FoundReason } from "../../compare/rule.ts";
import { reasonById } from "../../compare/rules.ts";
import { compareScoreSet } from "../../compare/compare-scores.ts";
import { inLocale, type Locale } from "../../i18n/locale.ts";
import type { Score } from "../../registry/observation-tables.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Text } from "../model.ts";
import { basisText } from "./basis-text.ts";

/** Says the reasons of a verdict, a sentence each. */
export function reasonTexts(ids: readonly string[], locale: Locale): string {
  return ids
    .map((id) => reasonById.get(id))
    .filter((reason) => reason !== undefined)
    .map((reason) => inLocale(locale, reason.textVi, reason.textEn))
    .join(" ");
}

/** Says what must be kept in mind of values that stand together; null without a condition. */
export function conditionText(ids: readonly string[], locale: Locale): string | null {
  if (ids.length === 0) return null;
  return inLocale(locale, `So sánh có điều kiện: ${reasonTexts(ids, "vi")}`, `Compare with care: ${reasonTexts(ids, "en")}`);
}

/** Says of a table what its scores are to each other, and why; nothing where any two of them compare. */
export function scoreTableNotes(registry: Registry, caption: string, scores: readonly Score[], locale: Locale): Text[] {
  if (scores.length < 2) return [];
  const { verdict, reasons } = compareScoreSet(scores, registry);
  if (verdict === "comparable") return [];
  const why = reasonTexts(
    reasons.map((reason) => reason.id),
    locale,
  );
  return [
    [
      verdict === "conditional"
        ? inLocale(locale, `Bảng “${caption}”, so sánh có điều kiện: ${why}`, `Table “${caption}”, to be compared with care: ${why}`)
        : inLocale(
            locale,
            `Bảng “${caption}”: không phải hai số nào cũng so sánh được với nhau. ${why}`,
            `Table “${caption}”: not every two figures compare. ${why}`,
          ),
    ],
  ];
}

/** Gives the condition as a note of a figure, with what stands behind it; where nothing particular does, the rules of this site. */
export function conditionNotes(registry: Registry, { ids, basis }: Condition, locale: Locale): Text[] {
  const condition = conditionText(ids, locale);
  if (condition === null) return [];
  const grounds = basisText(registry, basis, locale);
  return [[condition, ...(grounds.length > 0 ? grounds : ruleText(ids[0] ?? "", locale))]];
}

/** What must be kept in mind of values that stand together (rule ids), and what stands behind it. */
export interface Condition {
  ids: readonly string[];
  basis: readonly Basis[];
}

function ruleText(id: string, locale: Locale): Text {
  const rules = { text: inLocale(locale, "quy tắc so sánh", "the rules of comparison"), path: `/phuong-phap/#ly-do-${id}` };
  return [inLocale(locale, " Căn cứ: ", " Basis: "), rules, "."];
}

/** Gathers the condition of reasons that the engine found. */
export function conditionOf(reasons: readonly FoundReason[]): Condition {
  return { ids: [...new Set(reasons.map((reason) => reason.id))].sort(), basis: uniqueBasis(reasons.flatMap((reason) => reason.basis)) };
}
