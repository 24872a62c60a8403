import { escapeHtml } from "../lib/escape-html.ts";

/** Stands before each id of a drawing until the chart that shows it puts its own id there. */
export const idPlaceholder = "\uE000";

/** Escapes a text for a place between tags or in a double-quoted attribute; the placeholder of ids cannot stand in it. */
export function escaped(text: string): string {
  return escapeHtml(text.includes(idPlaceholder) ? text.replaceAll(idPlaceholder, "") : text);
}

/** Rounds a coordinate to a tenth of a pixel, and minus zero to zero. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}

/** Rounds the coordinates in an attribute; an "em" keeps two decimals, or text would move by half a pixel. */
export function roundedNumbers(value: string): string {
  return value.replace(/-?\d*\.\d+(?:e-?\d+)?(em)?/g, (number, unit?: string) =>
    unit ? `${Math.round(Number.parseFloat(number) * 100) / 100}em` : String(tenth(Number(number))),
  );
}
