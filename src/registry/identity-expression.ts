/** Which number of an indicator a term means. */
export type TermPart = "value" | "percent" | "num" | "den";

/** One indicator within an identity. */
export interface Term {
  kind: "term";
  indicatorId: string;
  part: TermPart;
}

/** The arithmetic of one side of an identity. */
export type Expression = { kind: "number"; value: number } | Term | { kind: "sum" | "product"; parts: Expression[] };

/** Sides joined by one kind of sign (A = B, A <= B <= C), or one side alone, which asks that it is above zero. */
export interface Relation {
  operator: "=" | "<=" | "> 0";
  sides: Expression[];
}

/** An identity: one relation, or two that hold only together (A <=> B: there are A where there are B). */
export type Statement = { kind: "relation"; relation: Relation } | { kind: "equivalence"; left: Relation; right: Relation };

/**
 * Reads an identity: indicator ids, numbers, + and *, brackets, percent(X), num(X), den(X), joined by =, <= or <=>.
 *
 * Beside <=> a side may stand alone and then means "above zero".
 *
 * @throws where the text is not in that grammar, with what was found.
 */
export function parseIdentity(text: string): Statement {
  const sides = text.split("<=>");
  if (sides.length > 2) throw new Error(`"${text}" has more than one <=>.`);
  const [left = "", right] = sides;
  if (right === undefined) return { kind: "relation", relation: parseRelation(left) };
  return { kind: "equivalence", left: parseCondition(left), right: parseCondition(right) };
}

function parseCondition(text: string): Relation {
  return text.includes("=") ? parseRelation(text) : { operator: "> 0", sides: [parseExpression(text)] };
}

function parseRelation(text: string): Relation {
  const operator = text.includes("<=") ? "<=" : "=";
  const sides = text.split(operator);
  if (sides.length < 2 || (operator === "<=" && sides.some((side) => side.includes("=")))) {
    throw new Error(`"${text.trim()}" must be sides joined by = or by <=.`);
  }
  return { operator, sides: sides.map((side) => parseExpression(side)) };
}

function parseExpression(text: string): Expression {
  const tokens = text.match(/[A-Za-z_][A-Za-z0-9_]*|\d+(?:\.\d+)?|\S/g) ?? [];
  let position = 0;

  const expect = (token: string): void => {
    if (tokens[position] !== token) throw new Error(`"${text.trim()}": expected "${token}", found "${tokens[position] ?? "the end"}".`);
    position += 1;
  };
  const list = (kind: "sum" | "product", sign: string, next: () => Expression): Expression => {
    const first = next();
    const parts = [first];
    while (tokens[position] === sign) {
      position += 1;
      parts.push(next());
    }
    return parts.length === 1 ? first : { kind, parts };
  };
  const atom = (): Expression => {
    const token = tokens[position] ?? "";
    position += 1;
    if (/^\d/.test(token)) return { kind: "number", value: Number(token) };
    if (token === "(") {
      const inner = sum();
      expect(")");
      return inner;
    }
    if (!/^[A-Za-z_]/.test(token))
      throw new Error(`"${text.trim()}": expected an indicator or a number, found "${token === "" ? "the end" : token}".`);
    if (tokens[position] !== "(") return { kind: "term", indicatorId: token, part: "value" };
    if (token !== "percent" && token !== "num" && token !== "den") throw new Error(`"${text.trim()}": unknown function "${token}".`);
    position += 1;
    const indicatorId = tokens[position] ?? "";
    position += 1;
    expect(")");
    return { kind: "term", indicatorId, part: token };
  };
  const product = (): Expression => list("product", "*", atom);
  const sum = (): Expression => list("sum", "+", product);

  const parsed = sum();
  if (position < tokens.length) throw new Error(`"${text.trim()}": did not expect "${tokens[position]}".`);
  return parsed;
}

/** Lists the terms of an identity, in the order written. */
export function termsOf(statement: Statement): Term[] {
  const relations = statement.kind === "relation" ? [statement.relation] : [statement.left, statement.right];
  return relations.flatMap((relation) => relation.sides.flatMap((side) => termsIn(side)));
}

function termsIn(expression: Expression): Term[] {
  if (expression.kind === "term") return [expression];
  return expression.kind === "number" ? [] : expression.parts.flatMap((part) => termsIn(part));
}
