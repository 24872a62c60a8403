import type { ReportCheck } from "../../registry/derived-tables.ts";
import type { ReportFigure } from "../../registry/observation-tables.ts";
import type { Identity } from "../../registry/registry-tables.ts";
import { groupBy, type Registry } from "../../registry/registry.ts";
import { subjectIdOf } from "../membership-area.ts";
import { checkIdOf, makeCheck } from "./check.ts";
import { figureOf, type Figure, type LookUp } from "./figure.ts";
import { parseIdentity, termsOf, type Statement, type Term } from "../../registry/identity-expression.ts";
import { identitySentence, sidesText } from "./identity-text.ts";
import { judge } from "./judge-identity.ts";

/** Evaluates each identity of the registry over each report, unit and period that prints at least two of its figures. */
export function checkReportIdentities(figures: readonly ReportFigure[], registry: Registry): ReportCheck[] {
  const identities = registry.tables.identities.map(readIdentity);
  const reports = groupBy(figures, (figure) => [figure.reportId, subjectIdOf(figure), figure.period, figure.stage].join("|"));
  return [...reports.values()].flatMap((rows) => {
    const report = new Map(rows.map((row) => [row.indicatorId, row]));
    return identities.flatMap((identity) => checkIdentity(identity, report, registry));
  });
}

interface ReadIdentity {
  identity: Identity;
  statement: Statement;
  terms: readonly Term[];
}

function readIdentity(identity: Identity): ReadIdentity {
  const statement = parseIdentity(identity.expression);
  return { identity, statement, terms: termsOf(statement) };
}

type Report = ReadonlyMap<string, ReportFigure>;

function checkIdentity({ identity, statement, terms }: ReadIdentity, report: Report, registry: Registry): ReportCheck[] {
  const rows = terms.flatMap((term) => report.get(term.indicatorId) ?? []);
  const [first] = rows;
  if (first === undefined) return [];
  const lookUp = figuresOf(report, registry);
  const missing = terms.filter((term) => lookUp(term).value === null);
  // One figure alone has nothing to be checked against.
  if (terms.length - missing.length < Math.min(2, terms.length)) return [];

  const judgement = judge(statement, lookUp);
  const verdicts = { holds: "holds", fails: identity.severity, unknown: "notCheckable" } as const;
  const [left, right] = sidesText(statement, lookUp);
  return [
    makeCheck({
      checkId: checkIdOf(identity.identityId, first.reportId, subjectIdOf(first), first.period, ...(first.stage === "result" ? [] : [first.stage])),
      ruleId: identity.identityId,
      verdict: verdicts[judgement],
      areaId: first.areaId,
      agencyId: first.agencyId,
      year: first.year,
      sourceIds: rows.map((row) => row.sourceId),
      observationIds: rows.map((row) => row.observationId),
      left,
      right,
      text: identitySentence({ identity, judgement, statement, missing, lookUp, registry }),
    }),
  ];
}

function figuresOf(report: Report, registry: Registry): LookUp {
  const known = new Map<string, Figure>();
  return ({ indicatorId, part }) => {
    const key = `${part}(${indicatorId})`;
    const figure = known.get(key) ?? figureOf(report.get(indicatorId), part, registry);
    known.set(key, figure);
    return figure;
  };
}
