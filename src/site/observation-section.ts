import { inLocale, type Locale } from "../i18n/locale.ts";
import { formatDate } from "../lib/format.ts";
import type { Observation } from "../registry/observation-tables.ts";
import { locatorText } from "../registry/locator-text.ts";
import type { AnyObservation, SiteData } from "../tables/site-data.ts";
import { instrumentText } from "./instruments.ts";
import { observationLink } from "./links.ts";
import type { Fact, Section, Text } from "./model.ts";
import { markedAsPrinted, observationPage, observationWhat, observationWho } from "./observation-words.ts";
import { statusPart } from "./value-cells.ts";
import { periodWithBasis } from "./period-phrase.ts";
import { looseDateText } from "./values.ts";

interface ObservationColumn {
  title: string;
  cell: (observation: AnyObservation) => Text;
  /** What the cell depends on: where all rows share it, it is said once above the table. */
  sharedKey?: (observation: AnyObservation) => string;
}

/**
 * Lists observations with everything that a reader needs to check them; each row is the anchor of its figure.
 *
 * What all of them share, such as the document and its date, is said once.
 */
export function observationSection(data: SiteData, observations: readonly AnyObservation[], locale: Locale): Section {
  const columns = columnsFor(data, locale);
  const isShared = ({ sharedKey }: ObservationColumn) =>
    observations.length > 1 &&
    sharedKey !== undefined &&
    observations.every((one) => sharedKey(one) === sharedKey(observations[0] as AnyObservation));
  const own = columns.filter((column) => !isShared(column));
  const shared = columns.filter(isShared).map((column): Fact => ({ term: column.title, detail: column.cell(observations[0] as AnyObservation) }));
  const facts = shared.filter((fact) => fact.detail.some((part) => part !== ""));
  const heading = inLocale(locale, "Mọi số liệu dựa vào nguồn này", "Every figure that rests on this source");
  return {
    id: "so-lieu",
    heading,
    ...(facts.length === 0 ? {} : { paragraphs: [[inLocale(locale, "Chung cho mọi dòng trong bảng:", "Shared by all rows of the table:")]], facts }),
    tables: [
      {
        caption: inLocale(locale, "Số liệu và chỗ đứng trong nguồn", "Figures and where they stand in the source"),
        isStacked: true,
        columns: own.map(({ title }) => ({ title })),
        rows: observations.map((observation) => ({ id: observation.row.observationId, cells: own.map(({ cell }) => cell(observation)) })),
      },
    ],
  };
}

function columnsFor(data: SiteData, locale: Locale): ObservationColumn[] {
  const column = (vi: string, en: string, cell: ObservationColumn["cell"], sharedKey?: ObservationColumn["sharedKey"]): ObservationColumn => ({
    title: inLocale(locale, vi, en),
    cell: sharedKey === undefined ? cell : remembered(cell, sharedKey),
    ...(sharedKey === undefined ? {} : { sharedKey }),
  });
  const who = remembered((one) => observationWho(data, one, locale), subjectKey);
  const notStated = inLocale(locale, "không nêu", "not stated");
  return [
    column("Số liệu", "What", (one) => [observationWhat(data, one, locale)]),
    column("Của", "Of", who),
    column("Kỳ", "Period", ({ row }) => [periodWithBasis(row, locale)]),
    column("Nguyên văn", "As printed", (one) => markedAsPrinted(data, one, locale)),
    column("Tình trạng", "Status", ({ row }) => [statusPart(row.status, locale)]),
    column(
      "Vị trí trong nguồn",
      "Place in the source",
      ({ row }) => [row.locator === null ? inLocale(locale, "chưa ghi", "not recorded") : locatorText(row.locator, locale)],
      ({ row }) => row.locator ?? "",
    ),
    column(
      "Văn bản",
      "Document",
      ({ row }) => [documentText(data, row, locale)],
      ({ row }) => row.instrumentId ?? "",
    ),
    column(
      "Ngày quyết định",
      "Decision date",
      ({ row }) => [row.decisionDate === null ? notStated : formatDate(row.decisionDate, locale)],
      ({ row }) => row.decisionDate ?? "",
    ),
    column(
      "Ngày công bố",
      "Publication date",
      ({ row }) => [looseDateText(row.publicationDate, locale)],
      ({ row }) => row.publicationDate ?? "",
    ),
    column(
      "Tệp gốc",
      "Raw file",
      ({ row }) => [row.rawFile],
      ({ row }) => row.rawFile,
    ),
    column("Dòng", "Row", ({ row }) => [String(row.rawRow)]),
    column(
      "Đối chiếu bản gốc",
      "Compared with the original",
      ({ row }) => [row.comparedWithOriginal ? inLocale(locale, "đã đối chiếu", "yes") : inLocale(locale, "chưa đối chiếu bản gốc", "not yet")],
      ({ row }) => String(row.comparedWithOriginal),
    ),
    column(
      "Ghi chú",
      "Note",
      ({ row }) => [inLocale(locale, row.noteVi, row.noteEn) ?? ""],
      ({ row }) => inLocale(locale, row.noteVi, row.noteEn) ?? "",
    ),
    column("Địa chỉ để dẫn", "Address to cite", ({ row }) => [observationLink(row, inLocale(locale, "số liệu này", "this figure"))]),
    column(
      "Dùng ở",
      "Used on",
      (one) => [observationPage(data, one, locale)],
      (one) => observationPage(data, one, locale).path,
    ),
  ];
}

/** Tells apart whom observations are about: the same unit, or the same block of the same place. */
function subjectKey({ family, row }: AnyObservation): string {
  const { agencyId, areaId, blockId, statistic } = row as { agencyId?: string | null; areaId: string; blockId?: string; statistic?: string };
  return [family === "tallies", agencyId ?? "", areaId, family === "tallies" || statistic !== "value" ? (blockId ?? "") : "", statistic ?? ""].join(
    "|",
  );
}

/** Gives rows that depend on the same key the same cell, so that a long table stays small in memory. */
function remembered(cell: ObservationColumn["cell"], keyOf: (observation: AnyObservation) => string): ObservationColumn["cell"] {
  const known = new Map<string, Text>();
  return (observation) => {
    const key = keyOf(observation);
    const text = known.get(key) ?? cell(observation);
    known.set(key, text);
    return text;
  };
}

function documentText(data: SiteData, row: Observation, locale: Locale): string {
  const instrument = data.registry.instrumentById.get(row.instrumentId ?? "");
  return instrument === undefined ? inLocale(locale, "không nêu", "not stated") : instrumentText(instrument, locale);
}
