import { inLocale, type Locale } from "../../i18n/locale.ts";
import type { Registry } from "../../registry/registry.ts";
import type { DataDifference } from "../../releases/data-difference.ts";
import { figureChanges } from "../../releases/reasons.ts";
import type { CsvRow } from "../../releases/table-difference.ts";
import { datasetByName } from "../datasets.ts";
import type { Section, Table } from "../model.ts";
import { numberText } from "../values.ts";
import { cellInWords, valueInWords } from "./cell-in-words.ts";
import { columnInWords, figureInWords } from "./figure-in-words.ts";

/** A page lists no more rows than this; the CSV beside it has all. */
const shownRows = 200;

/** Says how two states of the data differ: counts by table, figures corrected and withdrawn one by one, figures added by publication. */
export function differenceSections(difference: DataDifference, registry: Registry, locale: Locale): Section[] {
  const figures = figureChanges(difference);
  const withdrawn = figures.filter(({ column }) => column === "");
  const changed = figures.filter(({ column }) => column !== "");
  const observed = difference.tables.filter(({ group }) => group === "observations");
  const sections: Section[] = [
    {
      id: "bang",
      heading: inLocale(locale, "Bảng nào khác", "Which tables differ"),
      ...(difference.tables.length === 0
        ? { paragraphs: [[inLocale(locale, "Không bảng nào khác.", "No table differs.")]] }
        : { tables: [countTable(difference, locale)] }),
    },
  ];
  if (changed.length > 0)
    sections.push({
      id: "sua",
      heading: inLocale(locale, "Số liệu được sửa", "Figures corrected"),
      tables: [
        {
          caption: listCaption(changed.length, locale, ["Số liệu được sửa: cũ và mới", "Figures corrected: old and new"]),
          isStacked: true,
          columns: [
            { title: inLocale(locale, "Số liệu", "Figure") },
            { title: inLocale(locale, "Cột", "Column") },
            { title: inLocale(locale, "Cũ", "Old") },
            { title: inLocale(locale, "Mới", "New") },
          ],
          rows: changed.slice(0, shownRows).map((change) => ({
            cells: [
              [figureInWords(registry, change.row, locale)],
              [columnInWords(change.table, change.column, locale)],
              [cellInWords(registry, { ...change, cell: change.old }, locale)],
              [cellInWords(registry, { ...change, cell: change.new }, locale)],
            ],
          })),
        },
      ],
    });
  if (withdrawn.length > 0)
    sections.push({
      id: "rut",
      heading: inLocale(locale, "Số liệu bị rút", "Figures withdrawn"),
      tables: [
        {
          caption: listCaption(withdrawn.length, locale, ["Số liệu bị rút", "Figures withdrawn"]),
          columns: [{ title: inLocale(locale, "Số liệu", "Figure") }, { title: inLocale(locale, "Đã công bố là", "Was published as") }],
          rows: withdrawn
            .slice(0, shownRows)
            .map((change) => ({ cells: [[figureInWords(registry, change.row, locale)], [valueInWords(change.old, locale)]] })),
        },
      ],
    });
  const added = observed.flatMap(({ table, added: rows }) => rows.map(({ row }) => ({ table, row })));
  if (added.length > 0)
    sections.push({ id: "them", heading: inLocale(locale, "Số liệu thêm vào", "Figures added"), tables: [addedTable(added, registry, locale)] });
  return sections;
}

function countTable({ tables }: DataDifference, locale: Locale): Table {
  return {
    caption: inLocale(locale, "Số dòng thêm, sửa, rút của từng bảng", "Rows added, changed and withdrawn, by table"),
    columns: [
      { title: inLocale(locale, "Bảng", "Table") },
      { title: inLocale(locale, "Thêm", "Added"), numeric: true },
      { title: inLocale(locale, "Sửa", "Changed"), numeric: true },
      { title: inLocale(locale, "Rút", "Withdrawn"), numeric: true },
      { title: inLocale(locale, "Số dòng sau", "Rows after"), numeric: true },
    ],
    rows: tables.map((table) => {
      const dataset = datasetByName(table.table);
      const title = dataset === undefined ? table.table : inLocale(locale, dataset.schema.titleVi, dataset.schema.titleEn);
      const count = (value: number): [string] => [numberText(value, locale)];
      return {
        cells: [
          dataset === undefined ? [title] : [{ text: title, path: `/du-lieu/${table.table}/` }],
          count(table.added.length),
          count(table.changed.length),
          count(table.withdrawn.length),
          count(table.rowsAfter),
        ],
      };
    }),
  };
}

/** Groups new figures by the publication they came with. */
function addedTable(added: readonly { table: string; row: CsvRow }[], registry: Registry, locale: Locale): Table {
  const groups = new Map<string, { sourceId: string; table: string; count: number; row: CsvRow }>();
  for (const { table, row } of added) {
    const key = `${table}\0${row["rawFile"] ?? ""}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { sourceId: row["sourceId"] ?? "", table, count: 1, row });
    else group.count += 1;
  }
  return {
    caption: inLocale(locale, "Số liệu thêm vào, theo nguồn", "Figures added, by source"),
    columns: [
      { title: inLocale(locale, "Nguồn", "Source") },
      { title: inLocale(locale, "Số liệu", "Figures"), numeric: true },
      { title: inLocale(locale, "Ví dụ", "For instance") },
    ],
    rows: [...groups.values()].map(({ sourceId, count, row }) => {
      const source = registry.sourceById.get(sourceId);
      return {
        cells: [
          source === undefined ? [sourceId] : [{ text: source.title, path: `/nguon/${sourceId}/` }],
          [numberText(count, locale)],
          [figureInWords(registry, row, locale)],
        ],
      };
    }),
  };
}

function listCaption(count: number, locale: Locale, [vi, en]: readonly [string, string]): string {
  const caption = inLocale(locale, vi, en);
  if (count <= shownRows) return caption;
  return inLocale(
    locale,
    `${caption} (${numberText(shownRows, locale)} dòng đầu trong ${numberText(count, locale)}; tệp CSV có đủ)`,
    `${caption} (first ${numberText(shownRows, locale)} of ${numberText(count, locale)}; the CSV has all)`,
  );
}
