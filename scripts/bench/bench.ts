import { join } from "node:path";
import { parseArgs } from "node:util";
import { projectRoot } from "../lib/project-root.ts";
import { growthExponent } from "./growth-exponent.ts";
import { measureReferences } from "./measure-references.ts";
import { measureSite, type SiteMeasures } from "./measure-site.ts";
import { printTable } from "./print-table.ts";
import { writeSyntheticCorpus } from "./synthetic-corpus.ts";

const { values: flags } = parseArgs({ options: { n: { type: "string", multiple: true }, "no-references": { type: "boolean", default: false } } });
const sizes = (flags.n ?? ["300", "1000", "3000"]).map(Number);
if (sizes.some((n) => !Number.isInteger(n) || n < 1)) throw new Error("--n takes a number of agencies, e.g. --n 300.");

const results: SiteMeasures[] = [];
for (const n of sizes) {
  const base = join(projectRoot, ".cache", "bench", String(n));
  const say = (what: string): void => console.log(`N = ${n}: ${what}`);
  say("writing the synthetic corpus");
  writeSyntheticCorpus(join(base, "data"), { agencies: n, seed: 1 });
  const site = await measureSite(base, n, say);
  const references = flags["no-references"] ? null : await measureReferences(base, say);
  printTable(site, references);
  results.push(site);
}
const growth = growthExponent(results.map(({ n, cold }) => ({ n, seconds: cold.seconds })));
if (growth !== null) console.log(`\nGrowth of the full build: time ~ N^${growth.toFixed(2)} over N = ${sizes.join(", ")} (1 is linear)`);
