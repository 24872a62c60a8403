import { brotliCompressSync } from "node:zlib";
import { foldWord, splitWords } from "../../src/client/search/fold.ts";
import type { SearchIndex } from "../../src/client/search/index-format.ts";

interface MiniSearchLike {
  addAll: (documents: readonly object[]) => void;
  search: (query: string, options?: object) => { id: number }[];
}

type MiniSearchConstructor = (new (options: object) => MiniSearchLike) & { loadJSON: (json: string, options: object) => MiniSearchLike };

const connectives = /^(?:va|and|of|the|for)$/;

/**
 * Fills MiniSearch with the same entries: words folded, initials as one more field, kinds as boosts.
 *
 * The library compares whole terms, so marks typed, words written together and "tt&tt" need code of our own around it; none of that is here.
 */
export async function miniSearchOf(index: SearchIndex, module: string): Promise<{ ready: number; answer: (query: string) => string | undefined }> {
  const { default: MiniSearch } = (await import(module)) as { default: MiniSearchConstructor };
  const fold = (term: string): string => foldWord(term).plain;
  const options = {
    fields: ["title", "others", "place", "initials"],
    idField: "id",
    tokenize: splitWords,
    processTerm: fold,
    searchOptions: {
      prefix: true,
      combineWith: "AND",
      boost: { title: 3, initials: 2, others: 1.5 },
      boostDocument: (id: number) => 1 + (index.kinds[index.entries[id]?.[0] ?? 0]?.boost ?? 0),
    },
  };
  const made = new MiniSearch(options);
  made.addAll(
    index.entries.map(([, , title, place, , others], id) => ({
      id,
      title,
      place: index.texts[place] ?? "",
      others: index.texts[others] ?? "",
      initials: [title, index.texts[place] ?? "", ...(index.texts[others] ?? "").split("|")].map(initialsOf).join(" "),
    })),
  );
  const json = JSON.stringify(made);
  console.log(`  MiniSearch's own index: ${json.length} bytes, brotli ${brotliCompressSync(json).length} (titles and addresses not included)`);
  const before = process.threadCpuUsage().user;
  const loaded = MiniSearch.loadJSON(json, options);
  const ready = (process.threadCpuUsage().user - before) / 1000;
  const pathOf = (id: number | undefined): string | undefined => {
    const entry = id === undefined ? undefined : index.entries[id];
    const kind = entry === undefined ? undefined : index.kinds[entry[0]];
    return entry === undefined ? undefined : entry[1] === "" ? "/" : `${kind?.before}${entry[1]}${kind?.after}`;
  };
  return {
    ready,
    answer: (query) =>
      pathOf((loaded.search(query)[0] ?? loaded.search(query, { fuzzy: 0.2 })[0] ?? loaded.search(query, { combineWith: "OR" })[0])?.id),
  };
}

/** Writes the initials of a name and of its ends: "skhcn khcn". */
function initialsOf(name: string): string {
  const letters = splitWords(name)
    .map((word) => foldWord(word).plain)
    .filter((word) => !connectives.test(word))
    .map((word) => word[0])
    .join("");
  return [letters, letters.slice(1), letters.slice(2)].filter((end) => end.length >= 2).join(" ");
}
