import { inLocale, type Locale } from "../i18n/locale.ts";
import type { Coverage } from "../registry/derived-tables.ts";
import type { Table } from "./model.ts";
import { numberText } from "./values.ts";

/** What a cell of the coverage says: a state of the table, or that nothing was found. */
export type CoverageState = Coverage["state"] | "notFound";

interface StateWords {
  sign: readonly [string, string];
  meaning: readonly [string, string];
}

const states: Record<CoverageState, StateWords> = {
  complete: { sign: ["đủ N/N", "all N/N"], meaning: ["Có giá trị của mọi đơn vị trong khối.", "There is a value of every unit of the block."] },
  partial: {
    sign: ["n/N", "n/N"],
    meaning: [
      "Có giá trị hoặc mức của n trong N đơn vị; các đơn vị còn lại không được nêu tên ở nguồn đã đọc.",
      "There is a value or level of n of N units; the sources read do not name the others.",
    ],
  },
  unknownTotal: {
    sign: ["n/?", "n/?"],
    meaning: [
      "Có giá trị của n đơn vị; nguồn không nêu khối có bao nhiêu đơn vị.",
      "There is a value of n units; no source says how many the block has.",
    ],
  },
  rankOnly: {
    sign: ["chỉ hạng: n", "rank only: n"],
    meaning: ["Nguồn chỉ nêu thứ hạng hoặc hạng của n đơn vị, không nêu điểm.", "The sources give only ranks or grades of n units, no scores."],
  },
  countsOnly: {
    sign: ["chỉ có số lượng", "counts only"],
    meaning: ["Nguồn chỉ nêu số lượng, không nêu tên đơn vị nào.", "The sources give counts and name no unit."],
  },
  statisticOnly: {
    sign: ["chỉ có số của cả khối", "statistic only"],
    meaning: ["Nguồn chỉ nêu trung bình, cao nhất hoặc thấp nhất của khối.", "The sources give only a mean, maximum or minimum of the block."],
  },
  withheld: {
    sign: ["quyết định không công bố", "withheld by decision"],
    meaning: [
      "Nơi có trách nhiệm đã quyết định không công bố; lý do ghi ở bảng “Chỗ thiếu đã biết lý do”.",
      "Those in charge decided not to publish; the table “Gaps with a known reason” says why.",
    ],
  },
  notPublished: {
    sign: ["không công bố", "not published"],
    meaning: ["Một nguồn nói rõ là không công bố.", "A source says that it is not published."],
  },
  notFound: {
    sign: ["–", "–"],
    meaning: [
      "Chưa tìm thấy; có thể chưa công bố, hoặc công bố ở nơi chưa đọc tới. Không phải là 0.",
      "Not found: it may not be published, or be published where nobody has looked yet. It is not 0.",
    ],
  },
};

/** Writes what is there of a block in a year: "12/20", "5/?", "chỉ hạng: 6"; of report figures and models how many. */
export function coverageText(row: Coverage, locale: Locale): string {
  const number = (value: number) => numberText(value, locale);
  if (row.family === "reports")
    return inLocale(locale, `${number(row.observations)} số liệu`, `${number(row.observations)} ${row.observations === 1 ? "figure" : "figures"}`);
  if (row.family === "models")
    return inLocale(locale, `${number(row.observations)} số đếm`, `${number(row.observations)} ${row.observations === 1 ? "count" : "counts"}`);
  const ranks = row.rankOnly === 0 ? "" : inLocale(locale, `; chỉ hạng: ${number(row.rankOnly)}`, `; rank only: ${number(row.rankOnly)}`);
  switch (row.state) {
    case "complete":
      return inLocale(
        locale,
        `đủ ${number(row.named)}/${number(row.blockTotal ?? row.named)}`,
        `all ${number(row.named)}/${number(row.blockTotal ?? row.named)}`,
      );
    case "partial":
      return `${number(row.named)}/${number(row.blockTotal ?? 0)}${ranks}`;
    case "unknownTotal":
      return `${number(row.named)}/?${ranks}`;
    case "rankOnly":
      return (
        inLocale(locale, `chỉ hạng: ${number(row.rankOnly)}`, `rank only: ${number(row.rankOnly)}`) +
        (row.blockTotal === null ? "" : `/${number(row.blockTotal)}`)
      );
    default:
      return inLocale(locale, ...states[row.state].sign);
  }
}

/** Explains every sign of the coverage; each row is the anchor of its state. */
export function coverageLegend(locale: Locale): Table {
  return {
    caption: inLocale(locale, "Cách đọc", "How to read it"),
    columns: [{ title: inLocale(locale, "Ô ghi", "A cell says") }, { title: inLocale(locale, "Nghĩa là", "What it means") }],
    rows: (Object.keys(states) as CoverageState[]).map((state) => ({
      id: state,
      cells: [[inLocale(locale, ...states[state].sign)], [inLocale(locale, ...states[state].meaning)]],
    })),
  };
}
