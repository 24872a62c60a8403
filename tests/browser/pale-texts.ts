/** What `paleTexts` finds in a page. */
export interface PaleTexts {
  /** How many texts of charts were looked at. */
  looked: number;
  /** Those that stand out too little, with their contrast. */
  pale: string[];
}

/**
 * Measures, in the page, the contrast of every text of a chart with the shape that lies below its middle, or with the page.
 *
 * Self-contained, so that Playwright can send it to the browser; axe looks at HTML alone.
 */
export function paleTexts(least: number): PaleTexts {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const brush = canvas.getContext("2d", { willReadFrequently: true })!;
  const luminances = new Map<string, number>();
  const luminance = (color: string): number => {
    const known = luminances.get(color);
    if (known !== undefined) return known;
    brush.fillStyle = color;
    brush.fillRect(0, 0, 1, 1);
    const [red, green, blue] = [...brush.getImageData(0, 0, 1, 1).data].slice(0, 3).map((byte) => {
      const part = byte / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    const value = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    luminances.set(color, value);
    return value;
  };
  const contrast = (one: string, other: string): number => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
    return (high + 0.05) / (low + 0.05);
  };
  const ground = getComputedStyle(document.body).backgroundColor;
  const pale: string[] = [];
  let looked = 0;
  for (const svg of document.querySelectorAll("svg.plot")) {
    const shapes = [...svg.querySelectorAll<SVGGraphicsElement>("rect, path, circle")]
      .filter((shape) => shape.closest("defs, pattern, clipPath") === null)
      .map((shape) => ({ shape, fill: getComputedStyle(shape).fill, box: shape.getBoundingClientRect() }))
      .filter(({ fill }) => fill !== "none");
    const hatch = svg.querySelector("pattern *");
    for (const text of svg.querySelectorAll("text")) {
      looked += 1;
      const box = text.getBoundingClientRect();
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const below = shapes.filter(({ shape, box: own }) => {
        const isBefore = (shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
        return isBefore && own.left <= x && own.right >= x && own.top <= y && own.bottom >= y;
      });
      const fill = below.at(-1)?.fill ?? ground;
      // Of a hatched tile the lines are the harder ground: the text must stand out from them too.
      const grounds = fill.startsWith("url(")
        ? [ground, ...(hatch === null ? [] : [getComputedStyle(hatch).stroke, getComputedStyle(hatch).fill])]
        : [fill];
      const color = getComputedStyle(text).fill;
      const worst = Math.min(...grounds.filter((each) => each !== "none").map((each) => contrast(color, each)));
      if (worst < least) pale.push(`${text.textContent}: ${color} on ${grounds.join(" and ")} ${worst.toFixed(2)}`);
    }
  }
  return { looked, pale: pale.slice(0, 8) };
}
