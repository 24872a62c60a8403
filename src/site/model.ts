import type { ChartSpec } from "../charts/chart-spec.ts";
import type { Locale } from "../i18n/locale.ts";
import type { RowComparability } from "./figures/row-comparability.ts";

/** A link inside the site; `path` has neither base nor language folder, and may end in an anchor. */
export interface Link {
  text: string;
  path: string;
  /** What the link says to a screen reader, where its text is only a sign. */
  label?: string;
}

/** A link that leaves the site. */
export interface OutsideLink {
  text: string;
  url: string;
}

/** A download or other file of the site that both languages share. */
export interface FileLink {
  text: string;
  file: string;
}

/** Running text: plain parts, links, files and outside links. */
export type Text = readonly (string | Link | OutsideLink | FileLink)[];

export interface Column {
  title: string;
  /** Numbers stand at the end of their column. */
  numeric?: boolean;
}

/** A table of ready texts; the first cell of a row is its heading. */
export interface Table {
  caption: string;
  columns: readonly Column[];
  /** Holds texts rather than numbers: where it does not fit, each row becomes a list of its cells instead of scrolling sideways. */
  isStacked?: true;
  rows: readonly { cells: readonly Text[]; id?: string; emphasis?: boolean }[];
}

/** A chart with everything that must stand beside it: title, description, table, sources, notes. */
export interface Figure {
  /** Unique on its page; the anchor of the figure. */
  id: string;
  /** Names the chart in the whole site, for ever: its own page is `/bieu-do/<chartId>/`; left out where it has none. */
  chartId?: string;
  /** What the chart shows, as a sentence or heading. */
  title: string;
  /** Generated from the rows: the text alternative of the chart. */
  description: string;
  /** Null where there is too little to draw; the table is still there. */
  chart: ChartSpec | null;
  table: Table;
  sources: Text;
  notes: readonly Text[];
  /** Asks the engine about each value among the others: two columns of the CSV of the chart, which only a chart that is taken along has. */
  comparability?: () => readonly RowComparability[];
}

/** A term and what stands for it. */
export interface Fact {
  term: string;
  detail: Text;
}

/** Places in a grid of tiles, north to south, each a link to its page. */
export interface TileMap {
  /** What the tiles are, for screen readers. */
  label: string;
  /** Row and column from 0; a tile that has no page of its own has no path. */
  tiles: readonly { text: string; row: number; column: number; path: string | null }[];
}

export interface Section {
  /** Only on paper: the first page of what is printed, complete in itself. */
  isSheet?: true;
  id: string;
  heading: string;
  paragraphs?: readonly Text[];
  tileMap?: TileMap;
  facts?: readonly Fact[];
  figures?: readonly Figure[];
  tables?: readonly Table[];
  links?: readonly (Link | OutsideLink | FileLink)[];
  /** Programs to copy. */
  samples?: readonly { title: string; code: string }[];
}

/** What the frame around a page says of it. */
export interface PageFrame {
  /** Without base and language folder, with slashes at both ends. */
  path: string;
  locale: Locale;
  title: string;
  /** The title of the browser window, where the page's own title is not unique in the site. */
  documentTitle?: string;
  /** One sentence for search engines and link previews. */
  description: string;
  breadcrumbs: readonly Link[];
  /** The page has a form between lead and sections: a file in `src/pages` at its path makes its frame. */
  hasForm?: true;
  /** What that form lets a reader choose from, where the figures decide it. */
  formOptions?: readonly { value: string; text: string }[];
  /** What the page is about, for search engines: schema.org as JSON-LD. */
  structuredData?: object;
  /** Stands for other addresses, or repeats another page: search engines pass it over. */
  unlisted?: boolean;
}

/** All that a page shows, computed from the tables: same data, same page. */
export interface PageModel extends PageFrame {
  /** Two to four opening sentences. */
  lead: readonly Text[];
  sections: readonly Section[];
}
