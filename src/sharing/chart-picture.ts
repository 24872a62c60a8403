import { chartWordsAlone } from "../charts/chart-spec.ts";
import { fixedInk, withFixedColours } from "../charts/fixed-colours.ts";
import { drawingContent } from "../charts/render.ts";
import { textWidth, wrapText } from "../charts/text-width.ts";
import { escapeHtml } from "../lib/escape-html.ts";
import { creditText, sourceText, type ChartCopy } from "./chart-copy.ts";

const margin = 16;
const muted = "#55616b";

interface Block {
  lines: readonly string[];
  size: number;
  lineHeight: number;
  fill: string;
  weight?: number;
  /** Free space above the block, in px. */
  above: number;
}

/**
 * Frames a drawing as a picture that stands alone: title above, notes, sources with their dates and the version below, on white.
 *
 * It holds no style and no link, so that any program shows the same.
 */
export function chartPicture(copy: ChartCopy, drawing: string): string {
  const { width: inner, height: drawn, content } = drawingContent(drawing, copy.spec);
  const wrapped = (text: string, size: number) => wrapText(text, inner, size).flatMap((line) => broken(line, inner, size));
  const head: Block[] = [{ lines: wrapped(copy.title, 17), size: 15, lineHeight: 20, fill: fixedInk, weight: 600, above: 0 }];
  const small = { size: 10.5, lineHeight: 14, fill: muted };
  const foot: Block[] = [
    ...copy.notes.map((note) => ({ ...small, lines: wrapped(note, small.size), above: 6 })),
    { ...small, lines: wrapped(sourceText(copy), small.size), above: 6 },
    {
      ...small,
      lines: [...wrapped(creditText, small.size), ...(isFull(copy.address) ? wrapped(shortAddress(copy.address), small.size) : [])],
      above: 2,
    },
  ];
  const top = margin + heightOf(head) + 10;
  const below = top + drawn + 6;
  const [width, height] = [inner + 2 * margin, Math.ceil(below + heightOf(foot) + margin)];
  const id = copy.spec.options.id;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-desc" lang="${copy.locale}"` +
    ` width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" fill="${fixedInk}" font-family="system-ui,DejaVu Sans,sans-serif" font-size="12">` +
    `<title id="${id}-title">${escapeHtml(copy.title)}</title><desc id="${id}-desc">${escapeHtml(chartWordsAlone(copy.spec))}</desc>` +
    `<rect width="${width}" height="${height}" fill="#fff"/>` +
    blocksText(head, margin) +
    `<g transform="translate(${margin},${top})" text-anchor="middle">${withFixedColours(content)}</g>` +
    blocksText(foot, below) +
    "</svg>\n"
  );
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.above + block.lines.length * block.lineHeight, 0);
}

function blocksText(blocks: readonly Block[], from: number): string {
  let y = from;
  return blocks
    .map((block) => {
      y += block.above;
      const lines = block.lines.map((line) => {
        y += block.lineHeight;
        return `<text x="${margin}" y="${Math.round((y - block.lineHeight / 4) * 10) / 10}">${escapeHtml(line)}</text>`;
      });
      return `<g fill="${block.fill}" font-size="${block.size}"${block.weight === undefined ? "" : ` font-weight="${block.weight}"`}>${lines.join("")}</g>`;
    })
    .join("");
}

/** Breaks a word that is longer than a line, such as an address, where it has to be. */
function broken(line: string, width: number, size: number): string[] {
  if (textWidth(line, size) <= width) return [line];
  let end = line.length;
  while (end > 1 && textWidth(line.slice(0, end), size) > width) end -= 1;
  return [line.slice(0, end), ...broken(line.slice(end), width, size)];
}

function isFull(address: string): boolean {
  return /^https?:/.test(address);
}

function shortAddress(address: string): string {
  return address.replace(/^https?:\/\//, "");
}
