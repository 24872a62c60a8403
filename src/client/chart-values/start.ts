import { readChart } from "./read-chart.ts";
import { shared } from "./shared.ts";

shared.danVanMoReadChart = readChart;
