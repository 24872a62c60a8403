import { nameKey } from "../../lib/vietnamese-name.ts";
import type { Family } from "../../registry/observation-tables.ts";
import { rawColumns, type RawColumn } from "../../registry/raw-tables.ts";

/** Every family, in the order in which people are offered them. */
export const families = Object.keys(rawColumns) as Family[];

/** Titles may stand above the headings. */
const headerRows = 15;

/** Tells the family of a file from its headings: the one that knows most of them; null: none or several alike. */
export function guessFamily(records: readonly (readonly string[])[]): Family | null {
  const fits = families
    .map((family) => ({ family, ...bestFit(rawColumns[family], records.slice(0, headerRows)) }))
    .sort((left, right) => right.known - left.known);
  const whole = fits.filter((fit) => fit.whole);
  // Two headings by chance are no table yet; all that a family needs are one.
  const [first, second] = whole.length > 0 ? whole : fits.filter((fit) => fit.known >= 2);
  if (first === undefined || first.known === second?.known) return null;
  return first.family;
}

/** Finds the row that knows most headings of a family, and whether it has every column that the family needs. */
function bestFit(columns: readonly RawColumn[], records: readonly (readonly string[])[]): { known: number; whole: boolean } {
  const rows = records.map((record) => {
    const keys = new Set(record.map(nameKey));
    const isThere = (column: RawColumn): boolean => keys.has(nameKey(column.headingVi)) || keys.has(nameKey(column.headingEn));
    return { known: columns.filter(isThere).length, whole: columns.every((column) => !column.required || isThere(column)) };
  });
  return rows.reduce((best, row) => (row.known > best.known ? row : best), { known: 0, whole: false });
}
