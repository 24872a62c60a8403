import { escapeHtml } from "../lib/escape-html.ts";
import type { TileMap } from "../site/model.ts";
import { pageAddress, type Place } from "./place.ts";

/** Sizes in the units of the drawing; at 360 px a line of text is as high as in the tile maps of figures. */
const [width, height, gap, lineHeight] = [64, 46, 3, 17] as const;

/** Draws places as tiles that are links; a drawing keeps its shape at every width and needs no rule of style for each place. */
export function tileMapHtml({ label, tiles }: TileMap, place: Place): string {
  const columns = Math.max(0, ...tiles.map(({ column }) => column)) + 1;
  const rows = Math.max(0, ...tiles.map(({ row }) => row)) + 1;
  let html = `<svg class="tile-map" role="group" aria-label="${escapeHtml(label)}" viewBox="0 0 ${columns * width} ${rows * height}" font-size="16" text-anchor="middle">`;
  for (const tile of [...tiles].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const drawn = tileHtml(tile);
    // Lines that stand below one another are one name.
    const name = `aria-label="${escapeHtml(tile.text)}"`;
    html += tile.path === null ? `<g role="img" ${name}>${drawn}</g>` : `<a href="${escapeHtml(pageAddress(tile.path, place))}" ${name}>${drawn}</a>`;
  }
  return `${html}</svg>`;
}

function tileHtml({ text, row, column }: TileMap["tiles"][number]): string {
  // As in the tile maps of figures, "QĐ." is left out where three lines would not fit.
  const lines = text.replace(/^QĐ\. /, "").split(" ");
  const [x, middle] = [(column + 0.5) * width, (row + 0.5) * height];
  const first = middle - ((lines.length - 1) * lineHeight) / 2 + 5;
  const words = lines
    .map((line, index) => `<text x="${x}" y="${first + index * lineHeight}" fill="currentColor">${escapeHtml(line)}</text>`)
    .join(" ");
  return (
    `<rect x="${column * width + gap / 2}" y="${row * height + gap / 2}" width="${width - gap}" height="${height - gap}" fill="none" stroke="currentColor" pointer-events="all"/>` +
    words
  );
}
