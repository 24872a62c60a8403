import { escapeHtml } from "../lib/escape-html.ts";
import type { Table } from "../site/model.ts";
import { tableLayout } from "./column-widths.ts";
import type { Pieces } from "./pieces.ts";
import type { Place } from "./place.ts";
import { textHtml } from "./text-html.ts";

/** Writes a table in a frame that scrolls; where the heading above says the caption already, it is kept for screen readers only. */
export function addTable(html: Pieces, table: Table, place: Place, { captionAbove }: { captionAbove: boolean }): void {
  const { columns: widths, list } = tableLayout(table);
  const headings = table.columns.map(({ title }, index) => `<th scope="col"${classHtml(widths[index])}>${escapeHtml(title)}</th>`).join("");
  // A cell that stands below another says itself what it is about.
  const labels = table.columns.map(({ title }) => (list === undefined ? "" : ` data-title="${escapeHtml(title)}"`));
  const openings = table.columns.map(({ numeric }, index) => `<td${classHtml(numeric === true ? "n" : undefined)}${labels[index]}>`);
  const caption = escapeHtml(table.caption);
  html.add(
    `<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table${classHtml(list)}>` +
      `<caption${classHtml(captionAbove ? "hidden" : undefined)}>${caption}</caption>` +
      `<thead><tr>${headings}</tr></thead><tbody>`,
  );
  for (const { id, emphasis, cells } of table.rows) {
    let row = `<tr${id === undefined ? "" : ` id="${escapeHtml(id)}"`}${emphasis === true ? ' class="on"' : ""}>`;
    cells.forEach((cell, index) => {
      const text = textHtml(cell, place);
      row += index === 0 ? `<th scope="row">${text}</th>` : `${openings[index] ?? "<td>"}${text}</td>`;
    });
    html.add(`${row}</tr>`);
  }
  html.add("</tbody></table></div>");
}

function classHtml(name: string | undefined): string {
  return name === undefined ? "" : ` class="${name}"`;
}
