/** How a printed number limits the true one. */
export type Bound = "atLeast" | "above" | "atMost" | "below";

const before: readonly [RegExp, Bound | "approximate"][] = [
  [/(?:>=|≥|ít nhất|tối thiểu|không dưới|at least)$/, "atLeast"],
  [/(?:<=|≤|không quá|tối đa|at most|up to)$/, "atMost"],
  [/(?:>|trên|hơn|over|more than|above)$/, "above"],
  [/(?:<|dưới|less than|below|under)$/, "below"],
  [/(?:~|≈|gần|khoảng|xấp xỉ|chừng|nearly|almost|about|around|approximately)$/, "approximate"],
];

/** Reads the word that stands directly before a number: "trên 95", "gần 2 nghìn", "≥ 90". */
export function boundBefore(text: string): { bound: Bound | null; approximate: boolean; length: number } {
  const trimmed = text.trimEnd();
  const lower = trimmed.toLowerCase();
  for (const [pattern, meaning] of before) {
    const match = pattern.exec(lower);
    if (match === null) continue;
    const letter = /\p{L}/u.test(match[0]) && /[\p{L}\p{N}]$/u.test(lower.slice(0, match.index));
    if (!letter)
      return { bound: meaning === "approximate" ? null : meaning, approximate: meaning === "approximate", length: text.length - match.index };
  }
  return { bound: null, approximate: false, length: 0 };
}

/** Reads "trở lên" or "trở xuống" directly after a number. */
export function boundAfter(text: string): Bound | null {
  const lower = text.toLowerCase();
  if (/^\s*(?:%|điểm|points)?\s*(?:trở lên|or more|and above)\s*$/.test(lower)) return "atLeast";
  return /^\s*(?:%|điểm|points)?\s*(?:trở xuống|or less|and below)\s*$/.test(lower) ? "atMost" : null;
}

const multipliers: ReadonlyMap<string, number> = new Map([
  ["nghìn", 1e3],
  ["ngàn", 1e3],
  ["thousand", 1e3],
  ["triệu", 1e6],
  ["million", 1e6],
  ["tỷ", 1e9],
  ["tỉ", 1e9],
  ["billion", 1e9],
]);

/** Reads a word of size directly after a number: "58,5 tỷ". */
export function multiplierAfter(text: string): { factor: number; length: number } {
  const match = /^\s*(\p{L}+)/u.exec(text);
  const factor = multipliers.get((match?.[1] ?? "").normalize("NFC").toLowerCase());
  return factor === undefined ? { factor: 1, length: 0 } : { factor, length: match?.[0].length ?? 0 };
}

/** Multiplies a decimal number by a power of ten without leaving binary dust. */
export function timesExactly(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}

/** Says whether a text says in words that there is nothing: "Không có", "không phát sinh". */
export function saysNothing(text: string): boolean {
  return /^(?:không có|không phát sinh|chưa có|chưa phát sinh|không|none|no cases?)(?:\s[\p{L}\s,]+)?\.?$/iu.test(text.trim());
}
