import { drawChart, drawingReadings } from "../../src/charts/render.ts";
import type { ChartCopy } from "../../src/sharing/chart-copy.ts";
import { chartEmbed } from "../../src/sharing/chart-embed.ts";
import { chartPicture } from "../../src/sharing/chart-picture.ts";
import { picturePng } from "./picture-png.ts";

/** The files of one chart in one language. */
export interface ChartEncodings {
  svg: string;
  png: Uint8Array;
  html: string;
  /** What its marks say, for readers who point at them: a script that registers itself, because a page opened from a disk may not fetch. */
  js: string;
}

/** How much larger than on screen the image is. */
const pngScale = 2;

/** Writes a chart as picture, image, embed and readings. */
export function encodeChart(copy: ChartCopy): ChartEncodings {
  const drawing = drawChart(copy.spec);
  const svg = chartPicture(copy, drawing);
  const js = `(self.danVanMoReadings??={})[${JSON.stringify(copy.chartId)}]=${JSON.stringify(drawingReadings(drawing, copy.spec))};\n`;
  return { svg, png: picturePng(svg, pngScale), html: chartEmbed(copy, drawing), js };
}
