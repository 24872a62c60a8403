import { chartDescription, type ChartSpec } from "../../charts/chart-spec.ts";
import { inLocale, type Locale } from "../../i18n/locale.ts";
import type { ReportCheck } from "../../registry/derived-tables.ts";
import type { ReportFigure } from "../../registry/observation-tables.ts";
import { verdictText } from "../check-words.ts";
import { checkLink, observationLink } from "../links.ts";
import type { Figure, Text } from "../model.ts";
import { agencyNameWithArea, areaNameInText } from "../names.ts";
import { periodsPhrase } from "../period-phrase.ts";
import { figureCell, statusPart } from "../value-cells.ts";
import { figureText, statusText } from "../values.ts";
import type { SiteData } from "../../tables/site-data.ts";
import type { ReportGroup, ReportRow } from "../../views/report-groups.ts";
import { chartWidth } from "./chart-width.ts";
import { withDiscrepancyNotes } from "./discrepancy-notes.ts";
import { checkReason } from "./check-reason.ts";
import { chartId, comparedNote, slug, sourceList, withSourceCell } from "./figure-parts.ts";
import { besideOthers } from "./row-comparability.ts";
import { indicatorName } from "./indicator-name.ts";

/** Shows the figures of one unit's report with the verdict of every check that the figures allow. */
export function reportFigure(data: SiteData, group: ReportGroup, options: { locale: Locale }): Figure {
  const { registry } = data;
  const { locale } = options;
  const figures = group.rows.map((row) => row.figure);
  const id = slug(`so-lieu-${group.agencyId ?? group.areaId}-${group.period ?? "na"}-${group.stage}`);
  const title = figureTitle(data, group, locale);
  const spec: ChartSpec = {
    kind: "report-figures",
    rows: group.rows.map((row) => chartRow(data, row, locale)),
    options: { id, locale, title, width: chartWidth },
  };
  const observed = figures.map((row) => ({ family: "reports", row }) as const);
  return withDiscrepancyNotes(
    {
      id,
      chartId: chartId("bao-cao", figures[0]?.reportId ?? "", group.agencyId ?? group.areaId, group.period ?? "na", group.stage),
      title,
      description: chartDescription(spec),
      chart: spec,
      table: {
        caption: title,
        columns: [
          { title: inLocale(locale, "Chỉ tiêu", "Indicator") },
          { title: inLocale(locale, "Nguyên văn", "As printed") },
          { title: inLocale(locale, "Giá trị", "Value"), numeric: true },
          { title: inLocale(locale, "Tình trạng", "Status") },
          { title: inLocale(locale, "Kiểm tra", "Check") },
          { title: inLocale(locale, "Nguồn", "Source") },
        ],
        rows: group.rows.map((row) => ({
          cells: withSourceCell(
            [
              [indicatorName(data, row.figure.indicatorId, locale)],
              [row.figure.valueAsPrinted === null ? "–" : observationLink(row.figure, `“${row.figure.valueAsPrinted}”`)],
              figureCell(data, row.figure, locale),
              [statusPart(row.figure.status, locale)],
              checkCell(row, locale),
            ],
            registry,
            row.figure,
            locale,
          ),
        })),
      },
      sources: sourceList(
        registry,
        figures.map((figure) => figure.sourceId),
        locale,
      ),
      comparability: () => besideOthers(observed, observed, registry),
      notes: comparedNote(figures, locale),
    },
    locale,
  );
}

function figureTitle(data: SiteData, group: ReportGroup, locale: Locale): string {
  const subject =
    group.agencyId === null ? areaNameInText(data.registry, group.areaId, locale) : agencyNameWithArea(data.registry, group.agencyId, locale);
  const planned = group.stage === "planned" ? inLocale(locale, " (kế hoạch)", " (planned)") : "";
  return inLocale(
    locale,
    `Số liệu quy chế dân chủ ở cơ sở của ${subject}${periodsPhrase([group.period], "vi")}${planned}`,
    `Grassroots-democracy figures of ${subject}${periodsPhrase([group.period], "en")}${planned}`,
  );
}

function chartRow(data: SiteData, row: ReportRow, locale: Locale) {
  const check = row.stated.toSorted(byGravity)[0];
  return {
    rowId: row.figure.indicatorId,
    label: indicatorName(data, row.figure.indicatorId, locale),
    printed: figureText(data.registry, row.figure, locale),
    value: row.figure.value,
    verdict: check?.verdict ?? null,
    verdictText: check === undefined || check.verdict === "holds" ? null : checkReason(data, check, locale),
    ...(row.parts === null
      ? {}
      : { parts: row.parts.map((part) => ({ label: indicatorName(data, part.indicatorId, locale), ...partValue(data, part.figure, locale) })) }),
  };
}

function partValue(data: SiteData, figure: ReportFigure | null, locale: Locale): { printed: string; value: number | null } {
  return figure === null
    ? { printed: statusText("notPublished", locale), value: null }
    : { printed: figureText(data.registry, figure, locale), value: figure.value };
}

const severity: Record<ReportCheck["verdict"], number> = { contradiction: 0, warning: 1, notCheckable: 2, holds: 3 };

/** Orders checks from the gravest; of equal ones, arithmetic comes before what was declared. */
function byGravity(a: ReportCheck, b: ReportCheck): number {
  return (
    severity[a.verdict] - severity[b.verdict] || Number(a.ruleId === "declared") - Number(b.ruleId === "declared") || (a.checkId < b.checkId ? -1 : 1)
  );
}

/** Gives the verdict of each check of a figure; those that do not hold lead to both statements. */
function checkCell(row: ReportRow, locale: Locale): Text {
  const checks = row.checks.toSorted(byGravity);
  const open = checks.filter((check) => check.verdict !== "holds");
  const parts: Text[number][] = open.map((check) => checkLink(check, verdictText(check.verdict, locale)));
  const held = checks.length - open.length;
  if (held > 0) parts.push(verdictText("holds", locale));
  return parts.length === 0 ? ["–"] : parts.flatMap((part, index) => (index === 0 ? [part] : ["; ", part]));
}
