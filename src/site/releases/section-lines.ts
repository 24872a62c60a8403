import type { Section } from "../model.ts";
import { plainText } from "./page-difference.ts";

const shownRows = 25;

/** Writes sections as lines of text for a terminal; long lists are cut, with how many are left. */
export function sectionLines(sections: readonly Section[], more: (count: number) => string): string[] {
  return sections.flatMap(({ heading, paragraphs, tables, links }) => [
    "",
    heading,
    ...(paragraphs ?? []).map((text) => `  ${plainText(text).slice(0, 600)}`),
    ...(tables ?? []).flatMap(({ columns, rows }) =>
      cut(
        rows.map(
          ({ cells }) =>
            `  - ${cells.map((cell, index) => (index === 0 ? plainText(cell) : `${columns[index]?.title}: ${plainText(cell)}`)).join("; ")}`,
        ),
        more,
      ),
    ),
    ...cut(
      (links ?? []).map((link) => `  - ${link.text}`),
      more,
    ),
  ]);
}

function cut(lines: readonly string[], more: (count: number) => string): string[] {
  return lines.length <= shownRows ? [...lines] : [...lines.slice(0, shownRows), `  ${more(lines.length - shownRows)}`];
}
