import type { MinimalDocument, MinimalElement } from "../minimal-document.ts";
import type { Scale } from "./channel.ts";
import type { Context, Mark } from "./mark.ts";

interface PlotParts {
  document: MinimalDocument;
  width: number;
  height: number;
  margin?: number;
  marginTop?: number;
  marginRight?: number;
  marginBottom?: number;
  marginLeft?: number;
  x: ScaleOptions;
  y: ScaleOptions;
  marks: readonly Mark[];
}
interface ScaleOptions {
  type: "linear" | "identity";
  domain?: [number, number];
  range?: [number, number];
}

/** Draws marks one over the other into an svg element. */
export function plot({ document, width, height, margin = 0, marks, ...parts }: PlotParts): MinimalElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const { marginTop = margin, marginRight = margin, marginBottom = margin, marginLeft = margin } = parts;
  const context = {
    document,
    x: scaleOf(parts.x),
    y: scaleOf(parts.y),
    left: marginLeft,
    right: width - marginRight,
    top: marginTop,
    bottom: height - marginBottom,
  };
  for (const mark of marks) svg.appendChild(mark.isLight === true ? mark(context) : (mark as unknown as PlainMark)([0], {}, {}, {}, context));
  return svg;
}

type PlainMark = (index: readonly number[], scales: object, values: object, dimensions: object, context: Context) => MinimalElement;

function scaleOf({ type, domain: [d0, d1] = [0, 1], range: [r0, r1] = [0, 1] }: ScaleOptions): Scale {
  if (type === "identity") return (value) => value;
  return (value) => {
    const share = d1 === d0 ? 0.5 : (value - d0) / (d1 - d0);
    return r0 * (1 - share) + r1 * share;
  };
}
