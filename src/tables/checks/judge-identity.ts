import type { Figure, LookUp } from "./figure.ts";
import type { Expression, Relation, Statement } from "../../registry/identity-expression.ts";
import { conventions, exactly, intervalOf, isAtMost, overlap, productOf, sumOf, type Convention, type Interval } from "./interval.ts";

/** Whether an identity holds, fails, or cannot be judged from what is printed. */
export type Judgement = "holds" | "fails" | "unknown";

/**
 * Judges an identity over printed numbers.
 *
 * A missing figure may be anything from 0 up, so the parts that are printed can already contradict a total; otherwise what is
 * missing leaves the identity open. Rounded and cut-off decimals are allowed for.
 */
export function judge(statement: Statement, lookUp: LookUp): Judgement {
  if (statement.kind === "relation") return judgeRelation(statement.relation, lookUp);
  const [left, right] = [judgeRelation(statement.left, lookUp), judgeRelation(statement.right, lookUp)];
  if (left === "unknown" || right === "unknown") return "unknown";
  return left === right ? "holds" : "fails";
}

function judgeRelation(relation: Relation, lookUp: LookUp): Judgement {
  if (relation.operator === "> 0") return judgeAboveZero(relation.sides[0] as Expression, lookUp);
  const steps = relation.sides
    .slice(1)
    .map((right, position) => judgeStep(relation.operator, [relation.sides[position] as Expression, right], lookUp));
  if (steps.includes("fails")) return "fails";
  return steps.includes("unknown") ? "unknown" : "holds";
}

function judgeAboveZero(side: Expression, lookUp: LookUp): Judgement {
  const { low, high } = evaluate(side, lookUp, "truncated");
  if (low > 0) return "holds";
  return high > 0 ? "unknown" : "fails";
}

function judgeStep(operator: Relation["operator"], sides: [Expression, Expression], lookUp: LookUp): Judgement {
  const readings = conventions.map((convention) => [evaluate(sides[0], lookUp, convention), evaluate(sides[1], lookUp, convention)] as const);
  const isPossible = readings.some(([left, right]) => (operator === "=" ? overlap(left, right) : isAtMost(left.low, right.high)));
  if (!isPossible) return "fails";
  if (sides.every((side) => isKnown(side, lookUp))) return "holds";
  const isCertain = operator === "<=" && readings.every(([left, right]) => isAtMost(left.high, right.low));
  return isCertain ? "holds" : "unknown";
}

function evaluate(expression: Expression, lookUp: LookUp, convention: Convention): Interval {
  if (expression.kind === "number") return exactly(expression.value);
  if (expression.kind === "term") return figureInterval(lookUp(expression), convention);
  const parts = expression.parts.map((part) => evaluate(part, lookUp, convention));
  return expression.kind === "sum" ? sumOf(parts) : productOf(parts);
}

function figureInterval({ value, decimals, isRounded, bound }: Figure, convention: Convention): Interval {
  if (value === null) return { low: 0, high: Infinity };
  if (bound === "atLeast" || bound === "above") return { low: value, high: Infinity };
  if (bound === "atMost" || bound === "below") return { low: 0, high: value };
  return isRounded ? intervalOf(value, decimals, convention) : exactly(value);
}

function isKnown(expression: Expression, lookUp: LookUp): boolean {
  if (expression.kind === "number") return true;
  if (expression.kind !== "term") return expression.parts.every((part) => isKnown(part, lookUp));
  const { value, bound } = lookUp(expression);
  return value !== null && bound === null;
}
