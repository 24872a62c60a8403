import type { ChartSpec } from "../../charts/chart-spec.ts";
import type { Figure, PageModel, Text } from "../model.ts";

/** A chart that looks or says something else than before; null where it is not there. */
export interface ChartDifference {
  chartId: string;
  title: string;
  path: string;
  before: ChartSpec | null;
  after: ChartSpec | null;
}

/** What readers see differently: pages, their opening sentences, their charts. */
export interface PageDifference {
  added: PageModel[];
  removed: PageModel[];
  touched: { page: PageModel; gone: string[]; fresh: string[] }[];
  charts: ChartDifference[];
}

/** Compares the pages of one language as two states of the data make them, with the same code. */
export function pageDifference(before: readonly PageModel[], after: readonly PageModel[]): PageDifference {
  const [old, now] = [byPath(before), byPath(after)];
  const touched = [...now].flatMap(([path, page]) => {
    const was = old.get(path);
    if (was === undefined || JSON.stringify(was) === JSON.stringify(page)) return [];
    const [said, says] = [was.lead.map(plainText), page.lead.map(plainText)];
    return [{ page, gone: said.filter((sentence) => !says.includes(sentence)), fresh: says.filter((sentence) => !said.includes(sentence)) }];
  });
  return {
    added: [...now].flatMap(([path, page]) => (old.has(path) ? [] : [page])),
    removed: [...old].flatMap(([path, page]) => (now.has(path) ? [] : [page])),
    touched,
    charts: chartDifferences(charts(before), charts(after)),
  };
}

function byPath(pages: readonly PageModel[]): Map<string, PageModel> {
  return new Map(pages.map((page) => [page.path, page]));
}

interface PlacedChart {
  figure: Figure;
  path: string;
}

/** Every chart once, by the name it has in the whole site. */
function charts(pages: readonly PageModel[]): Map<string, PlacedChart> {
  const found = new Map<string, PlacedChart>();
  for (const { path, sections } of pages)
    for (const section of sections)
      for (const figure of section.figures ?? []) {
        const name = figure.chartId ?? `${path}#${figure.id}`;
        if (figure.chart !== null && !found.has(name)) found.set(name, { figure, path });
      }
  return found;
}

function chartDifferences(before: ReadonlyMap<string, PlacedChart>, after: ReadonlyMap<string, PlacedChart>): ChartDifference[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((chartId) => {
    const [old, now] = [before.get(chartId), after.get(chartId)];
    const place = now ?? old;
    if (place === undefined || (old !== undefined && now !== undefined && JSON.stringify(old.figure.chart) === JSON.stringify(now.figure.chart)))
      return [];
    return [{ chartId, title: place.figure.title, path: place.path, before: old?.figure.chart ?? null, after: now?.figure.chart ?? null }];
  });
}

/** Gives running text without its links. */
export function plainText(text: Text): string {
  return text.map((part) => (typeof part === "string" ? part : part.text)).join("");
}
