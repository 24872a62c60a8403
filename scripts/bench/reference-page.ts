import type { ChartSpec } from "../../src/charts/chart-spec.ts";

/** One page of our site as a reference gets it: the same charts and rows, without our layout. */
export interface ReferencePage {
  path: string;
  title: string;
  charts: ChartSpec[];
  tables: { caption: string; rows: string[][] }[];
}
