import { parseArgs } from "node:util";
import { brotliCompressSync } from "node:zlib";
import { prepareIndex, type PreparedIndex } from "../../src/client/search/prepare-index.ts";
import { search } from "../../src/client/search/search.ts";
import { searchIndex } from "../../src/site/search/search-index.ts";
import { siteData } from "../../src/tables/site-data.ts";
import { labelledQueries } from "../../tests/client/search-queries.ts";
import { miniSearchOf } from "./search-with-minisearch.ts";
import { syntheticSearchIndex } from "./synthetic-search-index.ts";

/** Measures the search on the real index and on 20,000 entries; `--minisearch <module>` measures that library beside it. */
const { values: flags } = parseArgs({ options: { minisearch: { type: "string" }, entries: { type: "string", default: "20000" } } });
const real = searchIndex(siteData(), "vi");
const large = syntheticSearchIndex(real, { entries: Number(flags.entries), seed: 1 });
/** The clock of a thread ticks every few milliseconds. */
const repetitions = 10;
const queries = labelledQueries.map(([query]) => query);

for (const [name, index] of [
  ["real data", real],
  ["synthetic", large],
] as const) {
  const json = JSON.stringify(index);
  console.log(`\n${name}: ${index.entries.length} entries, index ${json.length} bytes, brotli ${brotliCompressSync(json).length}`);
  const before = computed();
  const prepared: PreparedIndex = prepareIndex(JSON.parse(json));
  const ready = computed() - before;
  report("our search", { ready, answer: (query) => search(prepared, query, 8).hits[0]?.path });
  if (flags.minisearch !== undefined) {
    const library = await miniSearchOf(index, flags.minisearch);
    report("MiniSearch", library);
  }
}

function report(name: string, { ready, answer }: { ready: number; answer: (query: string) => string | undefined }): void {
  for (const query of queries) answer(query);
  const times = queries.map((query) => {
    const before = computed();
    for (let repetition = 0; repetition < repetitions; repetition += 1) answer(query);
    return (computed() - before) / repetitions;
  });
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  const right = labelledQueries.filter(([query, ...paths]) => paths.includes(answer(query) ?? "")).length;
  const slowest = queries[times.indexOf(sorted[sorted.length - 1] ?? 0)];
  console.log(
    `  ${name}: ready in ${ready.toFixed(0)} ms; a query computes ${at(0.5)} ms (median), ${at(0.95)} ms (95 %), ${at(1)} ms (“${slowest}”); first hit right ${right} of ${labelledQueries.length}`,
  );
}

/** Gives the milliseconds this thread has computed: a busy machine makes a query wait, not work more. */
function computed(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
