import type { ChartSpec } from "../../../src/charts/chart-spec.ts";
import { componentsSample } from "./components-sample.ts";
import { levelSharesSample } from "./level-shares-sample.ts";
import { modelCountsSample } from "./model-counts-sample.ts";
import { rankedSample } from "./ranked-sample.ts";
import { reportFiguresSample } from "./report-figures-sample.ts";
import { scatterSample } from "./scatter-sample.ts";
import { smallMultiplesSample } from "./small-multiples-sample.ts";
import { tileGrid34Sample } from "./tile-grid-34-sample.ts";
import { tileGrid63Sample } from "./tile-grid-63-sample.ts";
import { trendSample } from "./trend-sample.ts";

/** One chart of each kind, both tile grids. */
export const samples: readonly ChartSpec[] = [
  rankedSample,
  trendSample,
  smallMultiplesSample,
  levelSharesSample,
  componentsSample,
  scatterSample,
  reportFiguresSample,
  tileGrid63Sample,
  tileGrid34Sample,
  modelCountsSample,
];
