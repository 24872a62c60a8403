import { inLocale, type Locale } from "../i18n/locale.ts";
import { formatDate } from "../lib/format.ts";
import type { Observation } from "../registry/observation-tables.ts";
import type { AnyObservation, SiteData } from "../tables/site-data.ts";
import { verdictText } from "./check-words.ts";
import { instrumentText } from "./instruments.ts";
import { checkLink } from "./links.ts";
import type { Table, Text } from "./model.ts";
import { observationAsPrinted, observationPage, observationWhat, observationWho } from "./observation-words.ts";
import { looseDateText, periodText, statusText } from "./values.ts";

/** Lists observations with everything that a reader needs to check them; each row is the anchor of its figure. */
export function observationTable(data: SiteData, observations: readonly AnyObservation[], locale: Locale): Table {
  return {
    caption: inLocale(locale, "Số liệu và chỗ đứng trong nguồn", "Figures and where they stand in the source"),
    columns: [
      { title: inLocale(locale, "Số liệu", "What") },
      { title: inLocale(locale, "Của", "Of") },
      { title: inLocale(locale, "Kỳ", "Period") },
      { title: inLocale(locale, "Như đã in", "As printed") },
      { title: inLocale(locale, "Tình trạng", "Status") },
      { title: inLocale(locale, "Vị trí trong nguồn", "Place in the source") },
      { title: inLocale(locale, "Văn bản", "Document") },
      { title: inLocale(locale, "Ngày quyết định", "Decision date") },
      { title: inLocale(locale, "Ngày công bố", "Publication date") },
      { title: inLocale(locale, "Tệp gốc", "Raw file") },
      { title: inLocale(locale, "Đối chiếu bản gốc", "Compared with the original") },
      { title: inLocale(locale, "Ghi chú", "Note") },
      { title: inLocale(locale, "Dùng ở", "Used on") },
    ],
    rows: observations.map((observation) => ({ id: observation.row.observationId, cells: cells(data, observation, locale) })),
  };
}

function cells(data: SiteData, observation: AnyObservation, locale: Locale): Text[] {
  const { row } = observation;
  const instrument = data.registry.instrumentById.get(row.instrumentId ?? "");
  const page = observationPage(data, observation, locale);
  return [
    [observationWhat(data, observation, locale)],
    observationWho(data, observation, locale),
    [periodWithBasis(row, locale)],
    [observationAsPrinted(observation, locale)],
    [statusText(row.status, locale), ...checkMarks(data, row, locale)],
    [row.locator ?? inLocale(locale, "chưa ghi", "not recorded")],
    [instrument === undefined ? inLocale(locale, "không nêu", "not stated") : instrumentText(instrument, locale)],
    [row.decisionDate === null ? inLocale(locale, "không nêu", "not stated") : formatDate(row.decisionDate, locale)],
    [looseDateText(row.publicationDate, locale)],
    [inLocale(locale, `${row.rawFile}, dòng ${row.rawRow}`, `${row.rawFile}, row ${row.rawRow}`)],
    [row.comparedWithOriginal ? inLocale(locale, "đã đối chiếu", "yes") : inLocale(locale, "chưa đối chiếu bản gốc", "not yet")],
    [inLocale(locale, row.noteVi, row.noteEn) ?? ""],
    page === null ? [] : [page],
  ];
}

const basisWords: Record<Observation["periodBasis"], readonly [string, string]> = {
  stated: ["", ""],
  publicationDate: [" (suy từ ngày công bố)", " (from the publication date)"],
  asOf: [" (tính đến thời điểm đó)", " (as of then)"],
  notStated: ["", ""],
};

function periodWithBasis(row: Observation, locale: Locale): string {
  return periodText(row.period, locale) + inLocale(locale, ...basisWords[row.periodBasis]);
}

/** Leads from a figure to every check that it fails or that could not be made. */
function checkMarks(data: SiteData, row: Observation, locale: Locale): Text {
  const checks = (data.checksByObservation.get(row.observationId) ?? []).filter((check) => check.verdict === "contradiction" || check.verdict === "warning");
  return checks.flatMap((check) => ["; ", checkLink(check, verdictText(check.verdict, locale).toLocaleLowerCase(locale))]);
}
