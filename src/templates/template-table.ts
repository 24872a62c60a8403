import { exampleMark } from "../ingest/example-row.ts";
import type { Family } from "../registry/observation-tables.ts";
import { rawColumns, type RawColumn } from "../registry/raw-tables.ts";
import type { TemplateList } from "./template-lists.ts";

/** What a template is made of, whatever its format. */
export interface TemplateTable {
  family: Family;
  columns: readonly RawColumn[];
  lists: ReadonlyMap<string, TemplateList>;
  /** One row that shows how to fill in, and says that it is none. */
  example: readonly string[];
}

/** Cells of the example row that no list gives. */
const examples: Record<Family, Partial<Record<string, string>>> = {
  ratings: { agency: "Sở Nội vụ", block: "Sở, ban, ngành", level: "tốt", locator: "Phụ lục I, dòng 3" },
  tallies: { block: "Sở, ban, ngành", level: "tốt", count: "20", blockTotal: "22", locator: "Điều 1, khoản 2" },
  scores: {
    index: "SIPAS",
    subject: "Sở Nội vụ",
    block: "Sở, ban, ngành",
    value: "95,53",
    unit: "%",
    rank: "1",
    rankOf: "20",
    locator: "Bảng 2, dòng 3",
  },
  reports: { value: "08", unit: "văn bản", locator: "Phụ lục 1, dòng 1" },
  models: { measureAsPrinted: "đăng ký xây dựng", unit: "mô hình", count: "123", collectives: "69", individuals: "54", locator: "Đoạn 4" },
};
/** The first value of these lists is a better example than one written here. */
const fromList = new Set(["agency", "subject", "level", "indicator", "measure"]);

/** Builds a family's template from its columns. */
export function templateTable(family: Family, lists: ReadonlyMap<string, TemplateList>): TemplateTable {
  const columns: readonly RawColumn[] = rawColumns[family];
  const example = columns.map(({ name }) => {
    if (name === "note") return exampleMark;
    const offered = fromList.has(name) ? (lists.get(name)?.values ?? []) : [];
    return offered.find((value) => value.startsWith("Sở ")) ?? offered[0] ?? examples[family][name] ?? "";
  });
  return { family, columns, lists, example };
}
