import { indicatorName } from "./figures/indicator-name.ts";
import { inLocale, type Locale } from "../i18n/locale.ts";
import { publisherName } from "../i18n/publisher-name.ts";
import type { ReportCheck } from "../registry/derived-tables.ts";
import { locatorText } from "../registry/locator-text.ts";
import type { SiteData } from "../tables/site-data.ts";
import { declaredDiscrepancy } from "../views/declared-discrepancy.ts";
import { withoutBrackets } from "./without-brackets.ts";
import { numberText } from "./values.ts";

/** The two sides of a check, what they mean together, and what the site makes of it. */
export interface CheckStatements {
  first: string;
  second: string;
  /** Empty for a declared discrepancy: its statements are in words already. */
  explained: string;
  shown: string;
}

/** Writes both statements of a check: a declared one in words with their places, an arithmetic one as its two sides. */
export function checkStatements(data: SiteData, check: ReportCheck, locale: Locale): CheckStatements {
  const declared = declaredDiscrepancy(data, check);
  const shown = inLocale(locale, check.shownVi, check.shownEn) ?? "";
  if (declared !== undefined) {
    return {
      first: `${inLocale(locale, declared.statementAVi, declared.statementAEn)} (${withoutBrackets(locatorText(declared.locatorA, locale))})`,
      second: `${inLocale(locale, declared.statementBVi, declared.statementBEn)} (${withoutBrackets(locatorText(declared.locatorB, locale))})`,
      explained: "",
      shown,
    };
  }
  const [first, second] = sideWords[check.ruleId] ?? [
    ["", ""],
    ["", ""],
  ];
  const side = (words: readonly [string, string], text: string | null) =>
    inLocale(locale, ...words) + (text === null ? inLocale(locale, "nguồn không in", "not printed") : readable(data, text, locale));
  return { first: side(first, check.left), second: side(second, check.right), explained: inLocale(locale, check.textVi, check.textEn), shown };
}

type SideWords = readonly [string, string];

/** What the bare numbers on each side of a rule are. */
const sideWords: Readonly<Record<string, readonly [SideWords, SideWords]>> = {
  "tally-sum": [
    ["Các mức cộng lại: ", "Levels added: "],
    ["Tổng số của khối: ", "Size of the block: "],
  ],
  "named-within-tally": [
    ["Số cơ quan được nêu tên: ", "Agencies named: "],
    ["Số đơn vị của mức: ", "Units in the level: "],
  ],
  "component-sum": [
    ["Các thành phần cộng lại: ", "Components added: "],
    ["Tổng điểm đã in: ", "Printed total: "],
  ],
  "model-parts": [
    ["Tập thể cộng cá nhân: ", "Collectives and individuals: "],
    ["Tổng số đã in: ", "Printed total: "],
  ],
  "percent-of-ratio": [
    ["Tỷ lệ đã in: ", "Printed percent: "],
    ["Tính từ tử số và mẫu số: ", "From numerator and denominator: "],
  ],
  "rank-within-total": [
    ["Thứ hạng đã in: ", "Printed rank: "],
    ["Tổng số đơn vị: ", "Units ranked: "],
  ],
  "rank-against-value": [
    ["Thứ hạng và giá trị: ", "Rank and value: "],
    ["Thứ hạng và giá trị: ", "Rank and value: "],
  ],
  "value-range": [
    ["Giá trị đã in: ", "Printed value: "],
    ["Khoảng của thang: ", "Range of the scale: "],
  ],
};

/** Turns the ids, sources and bare numbers of a side into words and numbers of a language. */
function readable(data: SiteData, text: string, locale: Locale): string {
  const { registry } = data;
  return text
    .replace(/\(([a-z0-9-]+)\)/g, (whole, id: string) =>
      registry.sourceById.has(id) ? `(${withoutBrackets(publisherName(registry.sourceById.get(id)?.publisher ?? id, locale))})` : whole,
    )
    .replace(/(percent|num|den)\((\w+)\)/g, (_, part: string, id: string) => `${partText(part, locale)} ${id}`)
    .replace(/^(\d+(?:\.\d+)?)\.\.(\d+(?:\.\d+)?)$/, (_, from: string, to: string) => inLocale(locale, `${from} đến ${to}`, `${from} to ${to}`))
    .replace(/(?<![\w./-])\d+(?:\.\d+)?(?![\w/-]|\.\d)/g, (number) => localNumber(number, locale))
    .replace(/\b[A-Z][A-Z0-9_]+\b/g, (id) => (registry.indicatorById.has(id) ? `“${indicatorName(data, id, locale)}”` : id));
}

function partText(part: string, locale: Locale): string {
  if (part === "percent") return inLocale(locale, "tỷ lệ của", "percent of");
  return part === "num" ? inLocale(locale, "tử số của", "numerator of") : inLocale(locale, "mẫu số của", "denominator of");
}

/** A computed quotient has no printed form: four decimals tell it from any printed one. */
function localNumber(number: string, locale: Locale): string {
  const decimals = Math.min(4, number.split(".")[1]?.length ?? 0);
  return numberText(Number(number), locale, decimals);
}
