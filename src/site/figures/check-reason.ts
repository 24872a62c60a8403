import { inLocale, type Locale } from "../../i18n/locale.ts";
import type { ReportCheck } from "../../registry/derived-tables.ts";
import type { SiteData } from "../../tables/site-data.ts";
import { declaredDiscrepancy } from "../../views/declared-discrepancy.ts";

/** Says in one sentence, without a full stop, why a check fails; where each statement stands is left to the page of discrepancies. */
export function checkReason(data: SiteData, check: ReportCheck, locale: Locale): string {
  const declared = declaredDiscrepancy(data, check);
  if (declared !== undefined)
    return inLocale(locale, `${declared.statementAVi}; ${declared.statementBVi}`, `${declared.statementAEn}; ${declared.statementBEn}`);
  return inLocale(locale, check.textVi, check.textEn).replace(/\.$/, "");
}
