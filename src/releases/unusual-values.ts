import Papa from "papaparse";
import type { DataDifference, Snapshot } from "./data-difference.ts";
import type { CsvRow } from "./table-difference.ts";

/** A new or changed value far from what its unit had in other years, or from what its block has in the same one. */
export interface UnusualValue {
  table: string;
  key: string;
  row: CsvRow;
  value: number;
  /** What it was held against: the values of the same unit in other periods, or of the other units of its block. */
  against: "history" | "block";
  others: { count: number; from: number; to: number };
}

/** Fewer values than this say nothing about what is usual. */
const enough = { history: 3, block: 8 };
/** Tukey's outer fences: beyond three times the middle half's width on either side. */
const fences = 3;
/** Where all values are nearly equal, small differences are not news: half a percent of the median is the least width. */
const leastWidth = 0.005;

/** What makes values of a table comparable enough to be held against each other: one unit over time, one block at one time. */
const groups: Record<string, { value: string; history: string[]; block: string[] | null }> = {
  scores: {
    value: "value",
    history: ["indexId", "componentId", "areaId", "agencyId", "blockId", "unit", "maximum", "statistic"],
    block: ["indexId", "componentId", "areaId", "blockId", "unit", "maximum", "statistic", "period", "sourceId"],
  },
  models: { value: "count", history: ["areaId", "agencyId", "measureId", "unitAsPrinted"], block: null },
  "report-figures": { value: "value", history: ["areaId", "agencyId", "indicatorId"], block: null },
};

/** Lists unusual values among what a difference adds or changes; they are to be looked at again, not refused. */
export function unusualValues({ tables }: DataDifference, after: Snapshot): UnusualValue[] {
  return tables.flatMap(({ table, added, changed }) => {
    const group = groups[table];
    if (group === undefined) return [];
    const rows = Papa.parse<CsvRow>(after.get(table) ?? "", { header: true, skipEmptyLines: true }).data;
    const kinds = [["history", group.history] as const, ...(group.block === null ? [] : [["block", group.block] as const])];
    const indices = kinds.map(([against, columns]) => ({ against, columns, byGroup: grouped(rows, columns) }));
    const fresh = [...added, ...changed.filter(({ cells }) => cells.some(({ column }) => column === group.value))];
    return fresh.flatMap(({ key, row }): UnusualValue[] => {
      const value = numberOf(row, group.value);
      if (value === null) return [];
      for (const { against, columns, byGroup } of indices) {
        const others = (byGroup.get(groupKey(row, columns)) ?? [])
          .filter((other) => other["observationId"] !== row["observationId"] && (against === "block" || other["period"] !== row["period"]))
          .flatMap((other) => numberOf(other, group.value) ?? []);
        if (others.length >= enough[against] && isFarOut(value, others))
          return [{ table, key, row, value, against, others: { count: others.length, from: Math.min(...others), to: Math.max(...others) } }];
      }
      return [];
    });
  });
}

function isFarOut(value: number, others: readonly number[]): boolean {
  const sorted = [...others].sort((a, b) => a - b);
  const at = (share: number): number => {
    const position = share * (sorted.length - 1);
    const low = Math.floor(position);
    return (sorted[low] ?? 0) + ((sorted[low + 1] ?? sorted[low] ?? 0) - (sorted[low] ?? 0)) * (position - low);
  };
  const width = Math.max(at(0.75) - at(0.25), leastWidth * Math.abs(at(0.5)));
  return value < at(0.25) - fences * width || value > at(0.75) + fences * width;
}

function grouped(rows: readonly CsvRow[], columns: readonly string[]): Map<string, CsvRow[]> {
  const map = new Map<string, CsvRow[]>();
  for (const row of rows) {
    const key = groupKey(row, columns);
    const group = map.get(key);
    if (group === undefined) map.set(key, [row]);
    else group.push(row);
  }
  return map;
}

function groupKey(row: CsvRow, columns: readonly string[]): string {
  return columns.map((column) => row[column] ?? "").join("\0");
}

function numberOf(row: CsvRow, column: string): number | null {
  const text = row[column] ?? "";
  return text === "" || Number.isNaN(Number(text)) ? null : Number(text);
}
