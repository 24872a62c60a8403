import type { SearchIndex } from "./index-format.ts";

/** What the scripts of the search leave for one another: each is a plain file, so that it also loads from a disk. */
interface SharedBetweenScripts {
  danVanMoIndex?: Partial<Record<string, SearchIndex>>;
  danVanMoSearch?: (form: HTMLFormElement, root: URL) => void;
}

export const shared: typeof globalThis & SharedBetweenScripts = globalThis;
