import type { MinimalDocument, MinimalElement } from "../minimal-document.ts";
import type { Channel, Scale } from "./channel.ts";

/** The options of marks that our charts use, named as Plot names them. */
export interface Options {
  x?: Channel;
  x1?: Channel;
  x2?: Channel;
  y?: Channel;
  y1?: Channel;
  y2?: Channel;
  z?: string;
  r?: number;
  rx?: number;
  dx?: number;
  dy?: number;
  insetTop?: number;
  text?: Channel;
  title?: Channel;
  textAnchor?: string;
  lineAnchor?: string;
  frameAnchor?: string;
  fontSize?: number;
  fontWeight?: number;
  fill?: Channel;
  fillOpacity?: number;
  stroke?: string;
  strokeWidth?: number;
  strokeDasharray?: string;
}

/** Where a mark is drawn: the document, the scales, the frame in px. */
export interface Context {
  document: MinimalDocument;
  x: Scale;
  y: Scale;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Draws itself as one group. */
export type Mark = ((context: Context) => MinimalElement) & { isLight?: true };

/** Makes a mark of the function that draws it. */
export function light(draw: (context: Context) => MinimalElement): Mark {
  return Object.assign(draw, { isLight: true as const });
}

const namespace = "http://www.w3.org/2000/svg";

/** Makes the group of a mark with the attributes that are not implied, in their order; undefined ones are left out. */
export function group(context: Context, attributes: readonly (readonly [string, unknown, unknown?])[], { dx = 0, dy = 0 }: Options): MinimalElement {
  const element = context.document.createElementNS(namespace, "g");
  // What is implied is not written.
  for (const [name, value, implied] of attributes) if (value !== undefined && value !== implied) element.setAttribute(name, String(value));
  if (dx !== 0 || dy !== 0) element.setAttribute("transform", `translate(${dx},${dy})`);
  return element;
}

/** Adds an element to a group. */
export function child(context: Context, parent: MinimalElement, name: string): MinimalElement {
  return parent.appendChild(context.document.createElementNS(namespace, name));
}
