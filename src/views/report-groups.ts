import type { ReportCheck } from "../registry/derived-tables.ts";
import type { ReportFigure } from "../registry/observation-tables.ts";
import { groupBy } from "../registry/registry.ts";
import { parseIdentity, termsOf, type Statement } from "../registry/identity-expression.ts";
import type { SiteData } from "../tables/site-data.ts";

/** The figures of one report about one unit, in one period, done or planned. */
export interface ReportGroup {
  groupId: string;
  areaId: string;
  agencyId: string | null;
  period: string | null;
  stage: ReportFigure["stage"];
  rows: ReportRow[];
}

/** One indicator of a report with the checks it carries. */
export interface ReportRow {
  figure: ReportFigure;
  /** Every check that concerns the figure. */
  checks: ReportCheck[];
  /** Checks stated at this figure: those whose first printed term it is, and declared ones. */
  stated: ReportCheck[];
  /** What the figure should add up from, by an identity of the form total = part + part; null: none. */
  parts: { indicatorId: string; figure: ReportFigure | null }[] | null;
}

/** Splits the figures of a report by unit, period and stage, in the order of the indicators. */
export function reportGroups(data: SiteData, figures: readonly ReportFigure[]): ReportGroup[] {
  const groups = groupBy(figures, (figure) => [figure.areaId, figure.agencyId ?? "", figure.period ?? "na", figure.stage].join("|"));
  return [...groups].map(([groupId, group]) => {
    const first = group[0] as ReportFigure;
    const { areaId, agencyId, period, stage } = first;
    return { groupId, areaId, agencyId, period, stage, rows: rowsOf(data, group) };
  });
}

function rowsOf(data: SiteData, figures: readonly ReportFigure[]): ReportRow[] {
  const order = (figure: ReportFigure) => data.registry.indicatorById.get(figure.indicatorId)?.order ?? 999;
  const sorted = [...figures].sort((a, b) => order(a) - order(b) || a.rawRow - b.rawRow);
  const byIndicator = new Map(sorted.map((figure) => [figure.indicatorId, figure]));
  const checks = new Set(sorted.flatMap((figure) => data.checksByObservation.get(figure.observationId) ?? []));
  const hosts = groupBy([...checks], (check) => hostOf(data, check, byIndicator)?.observationId ?? "");
  return sorted.map((figure) => {
    const stated = hosts.get(figure.observationId) ?? [];
    return { figure, checks: data.checksByObservation.get(figure.observationId) ?? [], stated, parts: partsOf(data, figure, stated, byIndicator) };
  });
}

/** Finds the figure that a check is shown at: the first of its identity that is printed, else the first it names. */
function hostOf(data: SiteData, check: ReportCheck, byIndicator: ReadonlyMap<string, ReportFigure>): ReportFigure | undefined {
  const statement = statementOf(data, check.ruleId);
  const terms = statement === null ? [] : termsOf(statement).map((term) => byIndicator.get(term.indicatorId));
  return (
    terms.find((figure) => figure !== undefined) ?? [...byIndicator.values()].find((figure) => check.observationIds.includes(figure.observationId))
  );
}

function partsOf(
  data: SiteData,
  figure: ReportFigure,
  stated: readonly ReportCheck[],
  byIndicator: ReadonlyMap<string, ReportFigure>,
): ReportRow["parts"] {
  for (const check of stated) {
    const indicatorIds = sumParts(statementOf(data, check.ruleId), figure.indicatorId);
    if (indicatorIds !== null) return indicatorIds.map((indicatorId) => ({ indicatorId, figure: byIndicator.get(indicatorId) ?? null }));
  }
  return null;
}

/** Lists the parts of an identity "total = part + part"; null for any other form. */
function sumParts(statement: Statement | null, totalId: string): string[] | null {
  if (statement?.kind !== "relation" || statement.relation.operator !== "=") return null;
  const [left, right, more] = statement.relation.sides;
  if (more !== undefined || left?.kind !== "term" || left.indicatorId !== totalId || right?.kind !== "sum") return null;
  const ids = right.parts.map((part) => (part.kind === "term" && part.part === "value" ? part.indicatorId : null));
  return ids.some((id) => id === null) ? null : (ids as string[]);
}

const cache = new WeakMap<SiteData, Map<string, Statement>>();

function statementOf(data: SiteData, identityId: string): Statement | null {
  let statements = cache.get(data);
  if (statements === undefined) {
    statements = new Map(data.registry.tables.identities.map((identity) => [identity.identityId, parseIdentity(identity.expression)]));
    cache.set(data, statements);
  }
  return statements.get(identityId) ?? null;
}
