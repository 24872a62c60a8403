import { drawChart } from "../../src/charts/render.ts";
import type { ChartCopy } from "../../src/sharing/chart-copy.ts";
import { chartEmbed } from "../../src/sharing/chart-embed.ts";
import { chartPicture } from "../../src/sharing/chart-picture.ts";
import { picturePng } from "./picture-png.ts";

/** The files of one chart in one language. */
export interface ChartEncodings {
  svg: string;
  png: Uint8Array;
  html: string;
}

/** How much larger than on screen the image is. */
const pngScale = 2;

/** Writes a chart as picture, image and embed. */
export function encodeChart(copy: ChartCopy): ChartEncodings {
  const drawing = drawChart(copy.spec);
  const svg = chartPicture(copy, drawing);
  return { svg, png: picturePng(svg, pngScale), html: chartEmbed(copy, drawing) };
}
