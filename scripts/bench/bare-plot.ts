import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { plotOnLinkedom } from "./plot-on-linkedom.ts";
import type { ReferencePage } from "./reference-page.ts";

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("Usage: node scripts/bench/bare-plot.ts FILE");
let charts = 0;
let bytes = 0;
for await (const line of createInterface({ input: createReadStream(file) })) {
  for (const spec of (JSON.parse(line) as ReferencePage).charts) {
    bytes += plotOnLinkedom(spec).length;
    charts += 1;
  }
}
console.log(JSON.stringify({ charts, bytes }));
