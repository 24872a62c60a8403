import type { ReportFigure } from "../../registry/observation-tables.ts";
import type { Registry } from "../../registry/registry.ts";
import { printedDecimals } from "../decimal.ts";
import type { Term, TermPart } from "../../registry/identity-expression.ts";

/** One number of a report as a check sees it. */
export interface Figure {
  /** Null: not in the report, or no number ("Không có" as a rate is no case, not zero). */
  value: number | null;
  decimals: number;
  /** A percent is rounded or cut off; a count or an amount is what it is. */
  isRounded: boolean;
  bound: ReportFigure["bound"];
}

/** Finds the number that a term of an identity stands for. */
export type LookUp = (term: Pick<Term, "indicatorId" | "part">) => Figure;

const missing: Figure = { value: null, decimals: 0, isRounded: false, bound: null };

/** Picks the number that a term of an identity means. */
export function figureOf(row: ReportFigure | undefined, part: TermPart, registry: Registry): Figure {
  if (row === undefined) return missing;
  if (part === "num") return { ...missing, value: row.numerator };
  if (part === "den") return { ...missing, value: row.denominator };
  const isRate = isRateIndicator(row.indicatorId, registry);
  const value = isRate || part === "percent" ? row.value : (row.value ?? row.numerator);
  if (value === null) return missing;
  const isRounded = isRate || part === "percent";
  return { value, decimals: printedDecimals(value, row.valueAsPrinted), isRounded, bound: row.bound };
}

/** Says whether an indicator is printed as a percent. */
export function isRateIndicator(indicatorId: string, registry: Registry): boolean {
  const kind = registry.indicatorById.get(indicatorId)?.kind;
  return kind === "percent" || kind === "ratio";
}
