import type { Locale } from "../../i18n/locale.ts";
import { formatList, formatNumber } from "../../lib/format.ts";
import type { Identity } from "../../registry/registry-tables.ts";
import type { Registry } from "../../registry/registry.ts";
import { withoutNoise } from "../decimal.ts";
import type { Sentence } from "./check.ts";
import type { LookUp } from "./figure.ts";
import type { Expression, Relation, Statement, Term } from "../../registry/identity-expression.ts";
import type { Judgement } from "./judge-identity.ts";
import { withoutStop } from "./words.ts";

type Format = (value: number, decimals: number) => string;

/** Writes the two sides of an identity with ids and numbers: "TT_TONG = 0" and "TT_RIENG + TT_LONGGHEP = 0 + 4 = 4". */
export function sidesText(statement: Statement, lookUp: LookUp): [string, string] {
  if (statement.kind === "equivalence") return [relationText(statement.left, lookUp), relationText(statement.right, lookUp)];
  const sides = statement.relation.sides.map((side) => sideText(side, lookUp));
  return [sides[0] ?? "", sides.slice(1).join(` ${statement.relation.operator} `)];
}

function relationText(relation: Relation, lookUp: LookUp): string {
  if (relation.operator === "> 0") return relation.sides.map((side) => sideText(side, lookUp)).join();
  const names = relation.sides.map((side) => written(side, termName)).join(` ${relation.operator} `);
  return `${names}: ${relation.sides.map((side) => numbersText(side, lookUp, String)).join(` ${relation.operator} `)}`;
}

function sideText(side: Expression, lookUp: LookUp): string {
  const names = written(side, termName);
  return side.kind === "number" ? names : `${names} = ${numbersText(side, lookUp, String)}`;
}

function termName(term: Term): string {
  return term.part === "value" ? term.indicatorId : `${term.part}(${term.indicatorId})`;
}

function numbersText(side: Expression, lookUp: LookUp, format: Format): string {
  const numbers = written(side, (term) => {
    const { value, decimals } = lookUp(term);
    return value === null ? "?" : format(value, decimals);
  });
  if (side.kind === "number" || side.kind === "term" || numbers.includes("?")) return numbers;
  return `${numbers} = ${format(withoutNoise(valueOf(side, lookUp)), mostDecimals(side, lookUp))}`;
}

function written(expression: Expression, nameOf: (term: Term) => string): string {
  if (expression.kind === "number") return String(expression.value);
  if (expression.kind === "term") return nameOf(expression);
  const isProduct = expression.kind === "product";
  const parts = expression.parts.map((part) => (isProduct && part.kind === "sum" ? `(${written(part, nameOf)})` : written(part, nameOf)));
  return parts.join(isProduct ? " × " : " + ");
}

function valueOf(expression: Expression, lookUp: LookUp): number {
  if (expression.kind === "number") return expression.value;
  if (expression.kind === "term") return lookUp(expression).value ?? 0;
  const values = expression.parts.map((part) => valueOf(part, lookUp));
  return expression.kind === "sum" ? values.reduce((a, b) => a + b, 0) : values.reduce((a, b) => a * b, 1);
}

function mostDecimals(expression: Expression, lookUp: LookUp): number {
  if (expression.kind === "number") return 0;
  return expression.kind === "term" ? lookUp(expression).decimals : Math.max(...expression.parts.map((part) => mostDecimals(part, lookUp)));
}

interface SentenceParts {
  identity: Identity;
  judgement: Judgement;
  statement: Statement;
  /** Terms whose numbers the report lacks. */
  missing: readonly Term[];
  lookUp: LookUp;
  registry: Registry;
}

/** Says in one sentence what an identity asks and what the report prints. */
export function identitySentence({ identity, judgement, statement, missing, lookUp, registry }: SentenceParts): Sentence {
  const head = { vi: withoutStop(identity.textVi), en: withoutStop(identity.textEn) };
  if (judgement === "unknown") {
    const names = (locale: Locale): string => formatList([...new Set(missing.map((term) => missingName(term, locale, registry)))], locale);
    return {
      vi: `${head.vi}: không kiểm tra được vì báo cáo không in ${names("vi")}.`,
      en: `${head.en}: not checkable, because the report does not print ${names("en")}.`,
    };
  }
  const relations = statement.kind === "relation" ? [statement.relation] : [statement.left, statement.right];
  const sides = relations.flatMap((relation) => relation.sides).filter((side) => side.kind !== "number");
  const numbers = (locale: Locale): string =>
    formatList(
      sides.map((side) => printedText(side, lookUp, locale)),
      locale,
    );
  return judgement === "holds"
    ? { vi: `${head.vi}: báo cáo in ${numbers("vi")}, khớp.`, en: `${head.en}: the report prints ${numbers("en")}, which agrees.` }
    : { vi: `${head.vi}: báo cáo in ${numbers("vi")}, không khớp.`, en: `${head.en}: the report prints ${numbers("en")}, which does not agree.` };
}

/** Writes a side with the numbers that are printed; of a sum that lacks some, what the others come to at least. */
function printedText(side: Expression, lookUp: LookUp, locale: Locale): string {
  const format: Format = (value, decimals) => formatNumber(value, decimals, locale);
  const isPrinted = (part: Expression): boolean => !numbersText(part, lookUp, format).includes("?");
  if (side.kind !== "sum" || isPrinted(side)) return numbersText(side, lookUp, format);
  const printed: Expression = { kind: "sum", parts: side.parts.filter(isPrinted) };
  return `${locale === "vi" ? "ít nhất" : "at least"} ${numbersText(printed, lookUp, format)}`;
}

const partWords = {
  vi: { value: "", percent: "tỷ lệ của ", num: "tử số của ", den: "mẫu số của " },
  en: { value: "", percent: "the percent of ", num: "the numerator of ", den: "the denominator of " },
} as const;

function missingName({ indicatorId, part }: Term, locale: Locale, registry: Registry): string {
  const indicator = registry.indicatorById.get(indicatorId);
  return `${partWords[locale][part]}“${(locale === "vi" ? indicator?.nameVi : indicator?.nameEn) ?? indicatorId}”`;
}
