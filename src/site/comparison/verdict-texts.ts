import type { Comparison } from "../../compare/rule.ts";
import { inLocale, type Locale } from "../../i18n/locale.ts";
import type { SiteData } from "../../tables/site-data.ts";
import type { Text } from "../model.ts";
import { basisText } from "../figures/basis-text.ts";

/** Says what the engine answers of some figures that were chosen together: the verdict, each reason, what stands behind it. */
export function verdictText(data: SiteData, { verdict, reasons }: Comparison, what: string, locale: Locale): Text {
  const said = {
    comparable: inLocale(locale, "so sánh được.", "comparable."),
    conditional: inLocale(locale, "so sánh có điều kiện.", "comparable on conditions."),
    notComparable: inLocale(
      locale,
      "không so sánh được, nên không vẽ chung và không xếp thứ tự.",
      "not comparable, so neither drawn together nor put in order.",
    ),
  }[verdict];
  // Beside a refusal the conditions would only distract.
  const shown = verdict === "notComparable" ? reasons.filter((reason) => reason.verdict === "notComparable") : reasons;
  return [
    `${what}: ${said}`,
    ...shown.flatMap((reason): Text => [` ${inLocale(locale, reason.textVi, reason.textEn)}`, ...basisText(data.registry, reason.basis, locale)]),
  ];
}

/** Says that nothing was found of a choice. */
export function nothingFound(locale: Locale): Text {
  return [inLocale(locale, "Chưa tìm thấy số liệu đã công bố nào của lựa chọn này.", "No published figure of this choice has been found.")];
}
