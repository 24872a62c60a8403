import { nameKey } from "../lib/vietnamese-name.ts";
import type { ObservationStatus } from "../registry/observation-tables.ts";

/** A closed list of values with the Vietnamese words for each; the first is the one to propose. */
export interface WordList<V extends string> {
  values: ReadonlyMap<string, V>;
  proposals: readonly string[];
}

function wordList<const V extends string>(words: Record<V, readonly string[]>): WordList<V> {
  const entries = Object.entries<readonly string[]>(words) as [V, readonly string[]][];
  return {
    values: new Map(entries.flatMap(([value, names]) => [value, ...names].map((name) => [nameKey(name), value] as const))),
    proposals: entries.map(([value, names]) => names[0] ?? value),
  };
}

/** Reads a word of a closed list; undefined: it is none of them. */
export function wordIn<V extends string>(list: WordList<V>, text: string): V | undefined {
  return list.values.get(nameKey(text));
}

/** What a clerk may write as status. */
export const statusWords: WordList<ObservationStatus> = wordList({
  notPublished: ["không công bố", "chưa công bố"],
  noCase: ["không có vụ việc", "không phát sinh"],
  notApplicable: ["không áp dụng"],
  notRated: ["không xếp loại", "chưa xếp loại", "không đủ điều kiện xếp loại"],
  cutOff: ["bị cắt", "bản đọc bị cắt"],
  approximate: ["xấp xỉ", "khoảng"],
  provisional: ["tạm tính", "sơ bộ"],
  estimated: ["ước tính"],
  stated: ["đã công bố"],
  zero: ["bằng 0"],
  bound: ["giới hạn"],
});

/** Stages of ratings and tallies. */
export const ratingStages = wordList({ official: ["chính thức"], selfAssessed: ["tự chấm", "tự đánh giá", "self-assessed"] });

/** Stages of report figures. */
export const reportStages = wordList({ result: ["kết quả", "thực hiện"], planned: ["kế hoạch", "chỉ tiêu kế hoạch"] });

/** What a score is of. */
export const subjectKinds = wordList({
  agency: ["cơ quan", "đơn vị"],
  area: ["địa phương"],
  mean: ["trung bình", "bình quân", "average"],
  maximum: ["cao nhất", "highest"],
  minimum: ["thấp nhất", "lowest"],
});

/** Units of scores. */
export const scoreUnits = wordList({
  points: ["điểm", "point"],
  percent: ["%", "phần trăm", "tỷ lệ %"],
  percentOfMaximum: ["% điểm tối đa", "% of maximum", "% of the maximum", "% tổng điểm"],
});

const notRated: ReadonlySet<string> = new Set(
  [
    "không đủ điều kiện xếp loại",
    "không xếp loại",
    "chưa xếp loại",
    "không đánh giá, xếp loại",
    "không đánh giá",
    "not rated",
    "không đủ điều kiện để xếp loại",
  ].map(nameKey),
);

/** Says whether a level cell says that the unit got no level. */
export function saysNotRated(text: string): boolean {
  return notRated.has(nameKey(text));
}

const withoutValue: ReadonlySet<ObservationStatus> = new Set(["notPublished", "noCase", "notApplicable", "notRated", "cutOff"]);

/** Says whether a status means that there is no value. */
export function isWithoutValue(status: ObservationStatus): boolean {
  return withoutValue.has(status);
}
