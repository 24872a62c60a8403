/** A mark that can be pointed at: its middle in px of the drawing, and what is said of it. */
export type Reading = readonly [x: number, y: number, text: string];

/** How the mark that a reader means is found, and the marks. */
export type ChartReadings = readonly [Direction, ...Reading[]];
type Direction = "x" | "y" | "xy";

/** In a list the line counts, on a time line the year, elsewhere the place. */
export function directionOf(kind: string): Direction {
  if (kind === "trend") return "x";
  return ["ranked", "components", "report-figures", "model-counts"].includes(kind) ? "y" : "xy";
}

const mark = /<(circle|rect)([^>]*)><title>([^<]*)<\/title><\/\1>/g;
const entities: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

/** Takes the readings out of a drawing: they would double the weight of a page, and few readers ask for them. */
export function takeReadings(drawing: string): { content: string; readings: Reading[] } {
  const readings: Reading[] = [];
  const content = drawing.replace(mark, (_whole, name: string, attributes: string, title: string) => {
    const at = (attribute: string): number => Number(new RegExp(` ${attribute}="([^"]*)"`).exec(attributes)?.[1] ?? 0);
    const [x, y] = name === "circle" ? [at("cx"), at("cy")] : [at("x") + at("width") / 2, at("y") + at("height") / 2];
    readings.push([Math.round(x * 10) / 10, Math.round(y * 10) / 10, title.replace(/&(?:amp|lt|gt|quot);/g, (entity) => entities[entity]!)]);
    return `<${name}${attributes}/>`;
  });
  return { content, readings };
}
