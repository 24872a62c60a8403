import { readNumber, type NumberBounds, type NumberReading, type NumberResult } from "../lib/vietnamese-number.ts";
import type { Indicator } from "../registry/registry-tables.ts";
import { boundBefore, multiplierAfter, saysNothing, timesExactly, type Bound } from "./printed-words.ts";

/** What a printed phrase of a report says for one indicator. */
export interface ReportValue {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  bound: Bound | null;
  approximate: boolean;
  /** "Không có": zero for a count, no case for a rate. */
  saysNothing: boolean;
  decimals: number;
}

export type ReportResult = ({ kind: "value" } & ReportValue) | Exclude<NumberResult, { kind: "number" }> | { kind: "several"; numbers: string[] };

interface Token extends NumberReading {
  text: string;
  before: string;
  after: string;
  percent: boolean;
}

const nothing: ReportValue = { value: null, numerator: null, denominator: null, bound: null, approximate: false, saysNothing: false, decimals: 0 };
/** Numbers that name something rather than count it: "mức độ 3", "năm 2021", "Covid-19", "ngày 22/9/2022". */
const dates = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}\/\d{4}/g;
const ordinal = /(?:mức độ|mức|năm|tháng|quý|lần thứ|lần|thứ|khóa|khoá|điều|nghị quyết số|số|level|year)\s*(?:\d+(?:[,.]\s?\d+)*\s*(?:,|và)\s*)?$/iu;
const numberPattern = /(?<![\p{L}\p{N}]-?)[-−]?(?:\d(?:[\d.,]*[\dOo])?|[Oo]\d+)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\d(?:[\d.,]*\d)?/gu;

/** Reads a phrase of a report for an indicator: the number by its unit, a ratio, a percentage, a sum of money, or "Không có". */
export function readReportValue(
  text: string,
  indicator: Pick<Indicator, "kind" | "unitVi" | "unitEn">,
  unit: string,
  style: NumberBounds["style"],
): ReportResult {
  if (saysNothing(text))
    return { kind: "value", ...nothing, saysNothing: true, value: indicator.kind === "percent" || indicator.kind === "ratio" ? null : 0 };
  const phrase = text.replace(dates, (date) => (/^\d{1,2}\/\d{4}$/.test(date) && Number(date.split("/")[0]) > 12 ? date : " "));
  const ratio = /(\d[\d.,]*)\s*\/\s*(\d(?:[\d.,]*\d)?)/.exec(phrase);
  const rate = indicator.kind === "percent" || indicator.kind === "ratio";
  if (ratio !== null && ratioFits(phrase, ratio)) return withRatio(phrase, ratio, { rate, style });
  const tokens = tokensOf(phrase, { style, whole: indicator.kind === "count", money: indicator.kind === "money" });
  if (!Array.isArray(tokens)) return tokens;
  return rate ? readRate(tokens, phrase, indicator.kind, unit) : readCount(tokens, [unit, indicator.unitVi, indicator.unitEn]);
}

/** "198 lượt/221 người" are two counts: a ratio has no word before its stroke. */
function ratioFits(phrase: string, ratio: RegExpExecArray): boolean {
  return !/\p{L}$/u.test(phrase.slice(0, ratio.index + (ratio[1] ?? "").length));
}

function withRatio(phrase: string, ratio: RegExpExecArray, { rate, style }: { rate: boolean; style: NumberBounds["style"] }): ReportResult {
  const numerator = readNumber(ratio[1] ?? "", { style, whole: true });
  const denominator = readNumber(ratio[2] ?? "", { style, whole: true });
  if (numerator.kind !== "number") return numerator;
  if (denominator.kind !== "number") return denominator;
  const base = { kind: "value" as const, ...nothing, numerator: numerator.value, denominator: denominator.value };
  if (!rate) return { ...base, value: numerator.value };
  const rest = `${phrase.slice(0, ratio.index)} ${phrase.slice(ratio.index + ratio[0].length)}`;
  const percents = percentsOf(rest, style);
  if (!Array.isArray(percents)) return percents;
  if (percents.length > 1) return { kind: "several", numbers: percents.map((token) => token.text) };
  return { ...base, value: percents[0]?.value ?? null, decimals: percents[0]?.decimals ?? 0 };
}

function readRate(tokens: readonly Token[], phrase: string, kind: Indicator["kind"], unit: string): ReportResult {
  const percents = tokens.filter((token) => token.percent);
  const others = tokens.filter((token) => !token.percent && !isOrdinal(token));
  if (percents.length > 1) return { kind: "several", numbers: percents.map((token) => token.text) };
  const [percent] = percents;
  if (percent !== undefined) {
    const numerator = kind === "ratio" && others.length === 1 ? (others[0]?.value ?? null) : null;
    return { kind: "value", ...nothing, ...limits(percent), value: percent.value, decimals: percent.decimals, numerator };
  }
  const [only, second] = others;
  if (only === undefined) return { kind: "unreadable" };
  if (second !== undefined) return { kind: "several", numbers: others.map((token) => token.text) };
  const isPercent = unit.includes("%") || (kind === "percent" && phrase.trim() === only.text);
  if (kind === "percent" && !isPercent) return { kind: "unreadable" };
  return { kind: "value", ...nothing, ...limits(only), decimals: only.decimals, ...(isPercent ? { value: only.value } : { numerator: only.value }) };
}

/** Takes the only number, or the one that stands before the unit. */
function readCount(tokens: readonly Token[], units: readonly string[]): ReportResult {
  const counted = tokens.filter((token) => !token.percent && !isOrdinal(token));
  const [only, second] = counted;
  if (only !== undefined && second === undefined) return { kind: "value", ...nothing, ...limits(only), value: only.value, decimals: only.decimals };
  const names = units
    .flatMap((unit) => unit.split(/[;,(]/))
    .map((unit) => unit.replace(/[)%]/g, "").trim().toLowerCase())
    .filter((unit) => unit !== "");
  for (const fits of [(after: string, name: string) => after === name, (after: string, name: string) => after.startsWith(`${name} `)]) {
    const fitting = counted.filter((token) => names.some((name) => fits(firstPhrase(token.after), name)));
    const [found] = fitting;
    if (found !== undefined && fitting.length === 1)
      return { kind: "value", ...nothing, ...limits(found), value: found.value, decimals: found.decimals };
  }
  return counted.length === 0 ? { kind: "unreadable" } : { kind: "several", numbers: counted.map((token) => token.text) };
}

function firstPhrase(after: string): string {
  return (after.split(/[/,;(]/)[0] ?? "").trim().replace(/\.$/, "").toLowerCase();
}

function limits(token: Token): { bound: Bound | null; approximate: boolean } {
  const { bound, approximate } = boundBefore(token.before);
  return { bound, approximate };
}

function isOrdinal(token: Token): boolean {
  return ordinal.test(token.before);
}

function percentsOf(text: string, style: NumberBounds["style"]): Token[] | Exclude<NumberResult, { kind: "number" }> {
  const tokens = tokensOf(text, { style, whole: false, money: false });
  return Array.isArray(tokens) ? tokens.filter((token) => token.percent) : tokens;
}

function tokensOf(
  text: string,
  options: { style: NumberBounds["style"]; whole: boolean; money: boolean },
): Token[] | Exclude<NumberResult, { kind: "number" }> {
  const tokens: Token[] = [];
  for (const match of text.matchAll(numberPattern)) {
    const printed = match[0];
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + printed.length);
    const percent = /^\s*(?:%|phần trăm|per ?cent)/i.test(after);
    if (ordinal.test(before)) continue;
    const multiplier = multiplierAfter(after);
    const bounds: NumberBounds = percent
      ? { style: options.style, minimum: 0, maximum: 100 }
      : { style: options.style, whole: (options.whole || options.money) && multiplier.factor === 1 };
    const number = readNumber(printed, bounds);
    if (number.kind !== "number") return number;
    tokens.push({
      text: printed,
      before,
      after: after.slice(multiplier.length),
      percent,
      value: timesExactly(number.value, multiplier.factor),
      decimals: multiplier.factor === 1 ? number.decimals : 0,
    });
  }
  return tokens;
}
