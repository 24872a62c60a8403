import { hash } from "node:crypto";
import { chartKey } from "../../charts/drawings.ts";
import { chartDescription, type ChartSpec } from "../../charts/chart-spec.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { AnyObservation } from "../../registry/any-observation.ts";
import { tableOfFamily } from "../../registry/observation-tables.ts";
import { tableToCsv } from "../../registry/table-csv.ts";
import type { TableRow } from "../../downloads/published-table.ts";
import type { Field, TableSchema } from "../../registry/table-schema.ts";
import type { SiteData } from "../../tables/site-data.ts";
import type { Figure, Link, PageFrame, PageModel } from "../model.ts";
import type { RowComparability } from "../figures/row-comparability.ts";
import { agencyName, agencyNameWithArea } from "../names.ts";
import { observationsById } from "../observations-by-id.ts";

/** A chart that can be taken along: on a page of its own, without the mark of the page it was met on. */
export interface SiteChart {
  chartId: string;
  locale: Locale;
  /** Names what is shown and whose it is, where nothing else stands beside it. */
  title: string;
  figure: Figure & { chart: ChartSpec };
  /** The place of the chart among the pages. */
  home: Link;
  /** The figures it is drawn from, in the order of its table. */
  observations: readonly AnyObservation[];
  /** What the engine says of each of them among the others. */
  comparability: readonly RowComparability[];
}

/** Collects the charts of pages, each once; a chart that several pages show belongs to the first that marks no row of it. */
export class ChartCollection {
  private readonly found = new Map<string, FoundChart>();

  /** Adds the charts of a page. @throws if two different charts have one name: an address that was given out would lead to either. */
  add({ sections, ...page }: PageModel): void {
    for (const { heading, figures = [] } of sections) for (const figure of figures) if (isDrawn(figure)) this.addChart({ page, heading, figure });
  }

  private addChart(chart: FoundChart): void {
    const { page, figure } = chart;
    const known = this.found.get(figure.chartId);
    if (known !== undefined && chartKey(known.figure.chart) !== chartKey(figure.chart)) {
      throw new Error(`Two charts are called "${figure.chartId}": on ${known.page.path} and on ${page.path}.`);
    }
    const isPlainer = known !== undefined && known.figure.chart.options.highlightId != null && figure.chart.options.highlightId == null;
    if (known === undefined || isPlainer) this.found.set(figure.chartId, chart);
  }

  /** Gives every chart as it stands alone. */
  charts(data: SiteData): SiteChart[] {
    return [...this.found.values()].map((chart) => siteChart(data, chart));
  }
}

type DrawnFigure = Figure & { chart: ChartSpec; chartId: string };

/** A chart with the page and the section it was met in. */
interface FoundChart {
  page: PageFrame;
  heading: string;
  figure: DrawnFigure;
}

function isDrawn(figure: Figure): figure is DrawnFigure {
  return figure.chart !== null && figure.chartId !== undefined;
}

function siteChart(data: SiteData, { page, heading, figure }: FoundChart): SiteChart {
  const { locale } = page;
  const plain = withoutHighlight(figure);
  return {
    chartId: figure.chartId,
    locale,
    title: titleAlone(data, page, { figure: plain, heading }),
    figure: withoutLink(plain),
    home: { text: page.title, path: `${page.path}#${figure.id}` },
    observations: observationsOf(data, figure),
    comparability: figure.comparability?.() ?? [],
  };
}

/** A chart does not link to the page that it stands on. */
function withoutLink({ chartId: _chartId, ...figure }: Figure & { chart: ChartSpec }): Figure & { chart: ChartSpec } {
  return figure;
}

function withoutHighlight(figure: Figure & { chart: ChartSpec }): Figure & { chart: ChartSpec } {
  if (figure.chart.options.highlightId == null) return figure;
  const { highlightId: _highlightId, ...options } = figure.chart.options;
  const chart = { ...figure.chart, options } as ChartSpec;
  const rows = figure.table.rows.map(({ emphasis: _emphasis, ...row }) => row);
  return { ...figure, chart, description: chartDescription(chart), table: { ...figure.table, rows } };
}

/** The page of an agency says in its heading where the agency is; away from it, the title must. */
function titleAlone(data: SiteData, model: PageFrame, { figure, heading }: { figure: Figure; heading: string }): string {
  // A comparison of an area's agencies has a section a block, "PAR INDEX: Sở, ban, ngành".
  if (model.path.startsWith("/so-sanh/")) return `${[model.title, ...heading.split(": ").slice(1)].join(", ")}: ${figure.title}`;
  const agencyId = /^\/co-quan\/(.+)\/$/.exec(model.path)?.[1];
  if (agencyId === undefined || agencyId.startsWith("viet-nam/")) return figure.title;
  const name = agencyName(data.registry, agencyId, model.locale);
  return figure.title.replace(name, agencyNameWithArea(data.registry, agencyId, model.locale));
}

/** Every number of a figure's table leads to the entry of its observation. */
function observationsOf(data: SiteData, figure: Figure): AnyObservation[] {
  const ids = new Set<string>();
  for (const cell of figure.table.rows.flatMap((row) => row.cells)) {
    for (const part of cell) {
      const id = typeof part === "object" && "path" in part ? /^\/nguon\/[^#]*#(.+)$/.exec(part.path)?.[1] : undefined;
      if (id !== undefined) ids.add(id);
    }
  }
  return [...ids].flatMap((id) => observationsById(data).get(id) ?? []);
}

const csvs = new WeakMap<readonly AnyObservation[], { csv: string; sha256: string }>();

/** The columns that the CSV of a chart has beside those of its table. */
export const comparabilityFields = [
  {
    name: "comparability",
    type: "text",
    required: true,
    titleVi: "So sánh",
    titleEn: "Comparability",
    oneOf: ["comparable", "conditional", "notComparable"],
  },
  { name: "reasons", type: "list", titleVi: "Lý do", titleEn: "Reasons" },
] as const satisfies readonly Field[];

/** @throws if the figure leaves out a value: its row would look as if nothing had to be kept in mind. */
function rowComparability(found: RowComparability | undefined, chartId: string): Pick<RowComparability, "comparability" | "reasons"> {
  if (found === undefined) throw new Error(`The chart "${chartId}" does not say how one of its values compares.`);
  return { comparability: found.comparability, reasons: found.reasons };
}

/**
 * Gives what a chart is drawn from: its rows of the table of their family, with every column, and what the engine says of each among
 * the others.
 */
export function chartTable({ observations, chartId, comparability }: SiteChart): { schema: TableSchema; rows: readonly TableRow[] } {
  const family = observations[0]?.family;
  if (family === undefined || observations.some((one) => one.family !== family))
    throw new Error(`The chart "${chartId}" rests on no table, or on several.`);
  const table = tableOfFamily[family];
  const byId = new Map(comparability.map((one) => [one.observationId, one]));
  const rows = observations.map(({ row }) => ({ ...row, ...rowComparability(byId.get(row.observationId), chartId) }));
  return { schema: { ...table, fields: [...table.fields, ...comparabilityFields] }, rows: rows as unknown as TableRow[] };
}

/** Writes the table of a chart as CSV, with the hash of the file. */
export function chartCsv(chart: SiteChart): { csv: string; sha256: string } {
  const known = csvs.get(chart.observations);
  if (known !== undefined) return known;
  const { schema, rows } = chartTable(chart);
  const csv = tableToCsv(schema, rows as never);
  const made = { csv, sha256: hash("sha256", csv, "hex") };
  csvs.set(chart.observations, made);
  return made;
}
