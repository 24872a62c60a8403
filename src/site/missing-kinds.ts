import { inLocale, type Locale } from "../i18n/locale.ts";
import { observationStatuses } from "../registry/observation-tables.ts";
import { statusMeaning } from "../registry/status-meaning.ts";
import type { Table } from "./model.ts";
import { statusText } from "./values.ts";

/** Explains every status a figure can have, the kinds of missing among them, each with its anchor; with codes for readers of the CSV. */
export function statusTable(locale: Locale, options: { withCodes: boolean }): Table {
  const head = options.withCodes ? [{ title: inLocale(locale, "Mã trong CSV", "Code in the CSV") }] : [];
  return {
    caption: inLocale(locale, "Tình trạng của một số liệu", "Status of a figure"),
    isStacked: true,
    columns: [...head, { title: inLocale(locale, "Tình trạng", "Status") }, { title: inLocale(locale, "Nghĩa là", "What it means") }],
    rows: observationStatuses.map((status) => ({
      cells: [...(options.withCodes ? [[status]] : []), [statusText(status, locale)], [statusMeaning(status, locale)]],
      id: `tinh-trang-${status}`,
    })),
  };
}
