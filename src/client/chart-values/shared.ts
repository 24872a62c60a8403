/** What is said of the marks of a chart: by which direction they are found, and of each its middle in px of the drawing and a text. */
export type ChartReadings = readonly ["x" | "y" | "xy", ...(readonly [x: number, y: number, text: string])[]];

/** What the scripts that read charts leave for one another: each is a plain file, so that it also loads from a disk. */
interface SharedBetweenScripts {
  danVanMoReadings?: Record<string, ChartReadings | undefined>;
  danVanMoReadChart?: (chart: HTMLElement, readings: ChartReadings, pointed: PointerEvent | null) => void;
}

export const shared: typeof globalThis & SharedBetweenScripts = globalThis;
