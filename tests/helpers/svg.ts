import { DOMParser } from "linkedom";
import { boldSize, textWidth } from "../../src/charts/text-width.ts";

export interface SvgNode {
  readonly tagName: string;
  readonly textContent: string;
  readonly parentNode: SvgNode | null;
  readonly childNodes: readonly SvgNode[];
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<SvgNode>;
}

/** Reads an SVG text as XML. */
export function parseSvg(svg: string): SvgNode {
  const document = new DOMParser().parseFromString(svg, "image/svg+xml") as unknown as { documentElement: SvgNode };
  return document.documentElement;
}

/** Lists the elements of a name. */
export function elements(svg: string, name: string): SvgNode[] {
  return [...parseSvg(svg).querySelectorAll(name)];
}

/** Lists the texts that are drawn. */
export function drawnTexts(svg: string): string[] {
  return elements(svg, "text").map((node) => node.textContent);
}

/** Counts the elements of a name that are painted in a colour, given to them or to their group. */
export function countPainted(svg: string, name: string, paint: "fill" | "stroke", color: string): number {
  return elements(svg, name).filter((node) => inherited(node, paint) === color).length;
}

/** Finds an attribute on an element or the nearest group around it. */
export function inherited(node: SvgNode | null, name: string): string | null {
  for (let at = node; at !== null && at.getAttribute !== undefined; at = at.parentNode) {
    const value = at.getAttribute(name);
    if (value !== null) return value;
  }
  return null;
}

export interface TextBox {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Estimates the box of every text that is drawn. */
export function textBoxes(svg: string): TextBox[] {
  return elements(svg, "text").map((node) => {
    const [offsetX, offsetY] = groupOffset(node);
    const x = Number(node.getAttribute("x")) + offsetX;
    const y = Number(node.getAttribute("y")) + offsetY + Number.parseFloat(node.getAttribute("dy") ?? "0") * 12;
    const size = Number(inherited(node, "font-size"));
    const width = textWidth(node.textContent, inherited(node, "font-weight") === "600" ? (size * boldSize) / 12 : size);
    const anchor = inherited(node, "text-anchor");
    const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
    return { text: node.textContent, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.1 };
  });
}

function groupOffset(node: SvgNode): [number, number] {
  const match = /^translate\(([^,]+),([^)]+)\)$/.exec(node.parentNode?.getAttribute("transform") ?? "");
  return match === null ? [0, 0] : [Number(match[1]), Number(match[2])];
}

/** Lists the pairs of texts that cover each other. */
export function overlaps(boxes: readonly TextBox[]): string[] {
  return boxes.flatMap((first, index) =>
    boxes.slice(index + 1).flatMap((second) => {
      const apart = first.right <= second.left + 1 || second.right <= first.left + 1 || first.bottom <= second.top || second.bottom <= first.top;
      return apart ? [] : [`"${first.text}" and "${second.text}"`];
    }),
  );
}

/** Writes an SVG with a line for each element and the stylesheet of the charts, so that a change is seen in a review and in a browser. */
export function snapshotSvg(svg: string): string {
  return `<?xml-stylesheet type="text/css" href="../../../src/charts/charts.css"?>\n${svg.replaceAll("><", ">\n<")}\n`;
}
