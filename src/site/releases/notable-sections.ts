import Papa from "papaparse";
import { inLocale, type Locale } from "../../i18n/locale.ts";
import { formatPeriod } from "../../lib/format.ts";
import type { Registry } from "../../registry/registry.ts";
import type { DataDifference, Snapshot } from "../../releases/data-difference.ts";
import type { CsvRow, TableDifference } from "../../releases/table-difference.ts";
import { unusualValues } from "../../releases/unusual-values.ts";
import { agencyNameWithArea, areaName } from "../names.ts";
import type { Section, Table, Text } from "../model.ts";
import { numberText } from "../values.ts";
import { valueInWords } from "./cell-in-words.ts";
import { blockInWords, familyInWords, figureInWords, levelInWords } from "./figure-in-words.ts";

/** What a change of the data is looked at with. */
export interface NotableContext {
  registry: Registry;
  before: Snapshot;
  after: Snapshot;
  locale: Locale;
}

/** Says what an editor looks at before publishing: levels and ranks that move, disagreements, coverage lost, unusual values. */
export function notableSections(difference: DataDifference, context: NotableContext): Section[] {
  const tables = new Map(difference.tables.map((table) => [table.table, table]));
  const { locale } = context;
  return [
    listed("muc", inLocale(locale, "Mức xếp loại đã chuyển", "Levels that moved"), levelRows(tables.get("ratings"), context), context, [
      ["Cơ quan", "Agency"],
      ["Trước", "Before"],
      ["Sau", "After"],
      ["So với", "Compared with"],
    ]),
    listed("hang", inLocale(locale, "Thứ hạng tính được đã đổi", "Computed ranks that change"), rankRows(tables.get("ranks"), context), context, [
      ["Số liệu", "Figure"],
      ["Trước", "Before"],
      ["Sau", "After"],
    ]),
    listed(
      "bat-nhat",
      inLocale(locale, "Bất nhất mới và bất nhất đã hết", "Disagreements that are new or gone"),
      checkRows(tables.get("report-checks"), locale),
      context,
      [
        ["Bất nhất", "Disagreement"],
        ["Tình trạng", "State"],
      ],
    ),
    listed("do-day-du", inLocale(locale, "Độ đầy đủ bị giảm", "Coverage lost"), coverageRows(tables.get("coverage"), context), context, [
      ["Địa phương, loại số liệu, khối, năm", "Area, family, block, year"],
      ["Trước", "Before"],
      ["Sau", "After"],
    ]),
    listed(
      "bat-thuong",
      inLocale(locale, "Giá trị khác thường, nên đối chiếu lại", "Unusual values, to be looked at again"),
      unusualRows(difference, context),
      context,
      [
        ["Số liệu", "Figure"],
        ["Giá trị", "Value"],
        ["Được so với", "Held against"],
      ],
    ),
  ].filter((section) => section !== null);
}

type Cells = readonly Text[];

function listed(
  id: string,
  heading: string,
  rows: readonly Cells[],
  { locale }: NotableContext,
  columns: readonly (readonly [string, string])[],
): Section | null {
  if (rows.length === 0) return null;
  const table: Table = {
    caption: heading,
    columns: columns.map(([vi, en]) => ({ title: inLocale(locale, vi, en) })),
    rows: rows.map((cells) => ({ cells })),
  };
  return { id, heading, tables: [table] };
}

/** Levels that the same row changes, and levels of new rows beside the last one that the agency had on the same scale. */
function levelRows(ratings: TableDifference | undefined, { registry, after, locale }: NotableContext): Cells[] {
  if (ratings === undefined) return [];
  const corrected = ratings.changed
    .filter(({ cells }) => cells.some(({ column }) => column === "levelId"))
    .map(({ before, row }): Cells => [
      [figureInWords(registry, row, locale)],
      [levelInWords(registry, before["levelId"] ?? "", locale)],
      [levelInWords(registry, row["levelId"] ?? "", locale)],
      [inLocale(locale, "cùng kỳ, đã công bố", "the same period as published")],
    ]);
  const all = rowsOf(after, "ratings");
  const moved = ratings.added.flatMap(({ row }): Cells[] => {
    const earlier = all
      .filter(
        (other) =>
          other["agencyId"] === row["agencyId"] &&
          other["scaleId"] === row["scaleId"] &&
          (other["period"] ?? "") < (row["period"] ?? "") &&
          other["period"] !== "",
      )
      .sort((a, b) => ((a["period"] ?? "") < (b["period"] ?? "") ? 1 : -1))[0];
    if (earlier === undefined || earlier["levelId"] === row["levelId"]) return [];
    return [
      [
        [agencyNameWithArea(registry, row["agencyId"] ?? "", locale)],
        [levelInWords(registry, earlier["levelId"] ?? "", locale)],
        [levelInWords(registry, row["levelId"] ?? "", locale)],
        [`${formatPeriod(earlier["period"] ?? "", locale)} → ${formatPeriod(row["period"] ?? "", locale)}`],
      ],
    ];
  });
  return [...corrected, ...moved];
}

function rankRows(ranks: TableDifference | undefined, { registry, after, locale }: NotableContext): Cells[] {
  if (ranks === undefined) return [];
  const scores = new Map(rowsOf(after, "scores").map((row) => [row["observationId"], row]));
  return ranks.changed.flatMap(({ key, cells }): Cells[] => {
    const cell = cells.find(({ column }) => column === "computedRank");
    const score = scores.get(key);
    return cell === undefined || score === undefined
      ? []
      : [[[figureInWords(registry, score, locale)], [valueInWords(cell.old, locale)], [valueInWords(cell.new, locale)]]];
  });
}

function checkRows(checks: TableDifference | undefined, locale: Locale): Cells[] {
  if (checks === undefined) return [];
  const bad = (row: CsvRow): boolean => row["verdict"] === "contradiction" || row["verdict"] === "warning";
  const words = (row: CsvRow): Text => [(inLocale(locale, row["textVi"], row["textEn"]) ?? "").slice(0, 400)];
  const [fresh, gone] = [inLocale(locale, "mới", "new"), inLocale(locale, "đã hết", "gone")];
  return [
    ...checks.added.filter(({ row }) => bad(row)).map(({ row }): Cells => [words(row), [fresh]]),
    ...checks.changed.filter(({ before, row }) => !bad(before) && bad(row)).map(({ row }): Cells => [words(row), [fresh]]),
    ...checks.changed.filter(({ before, row }) => bad(before) && !bad(row)).map(({ before }): Cells => [words(before), [gone]]),
    ...checks.withdrawn.filter(({ row }) => bad(row)).map(({ row }): Cells => [words(row), [gone]]),
  ];
}

function coverageRows(coverage: TableDifference | undefined, { registry, locale }: NotableContext): Cells[] {
  if (coverage === undefined) return [];
  const named = (row: CsvRow): string => row["observations"] ?? "0";
  const place = (row: CsvRow): Text => [
    [
      areaName(registry, row["areaId"] ?? "", locale),
      familyInWords(row["family"] ?? "", locale),
      registry.indexById.get(row["indexId"] ?? "")?.shortName,
      blockInWords(registry, row["blockId"] ?? "", locale),
      row["year"],
    ]
      .filter((part) => part !== undefined && part !== "")
      .join(", "),
  ];
  return [
    ...coverage.withdrawn.map(({ row }): Cells => [place(row), [valueInWords(named(row), locale)], ["0"]]),
    ...coverage.changed
      .filter(({ before, row }) => Number(named(row)) < Number(named(before)))
      .map(({ before, row }): Cells => [place(row), [valueInWords(named(before), locale)], [valueInWords(named(row), locale)]]),
  ];
}

function unusualRows(difference: DataDifference, { registry, after, locale }: NotableContext): Cells[] {
  return unusualValues(difference, after).map(({ row, value, against, others }): Cells => {
    const [from, to, count] = [numberText(others.from, locale), numberText(others.to, locale), numberText(others.count, locale)];
    const held =
      against === "history"
        ? inLocale(locale, `${count} kỳ khác của cùng đơn vị: từ ${from} đến ${to}`, `${count} other periods of the same unit: ${from} to ${to}`)
        : inLocale(
            locale,
            `${count} đơn vị khác cùng khối, cùng kỳ: từ ${from} đến ${to}`,
            `${count} other units of the block in the same period: ${from} to ${to}`,
          );
    return [[figureInWords(registry, row, locale)], [numberText(value, locale)], [held]];
  });
}

function rowsOf(snapshot: Snapshot, table: string): CsvRow[] {
  return Papa.parse<CsvRow>(snapshot.get(table) ?? "", { header: true, skipEmptyLines: true }).data;
}
