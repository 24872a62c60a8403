import { watch } from "node:fs";
import { runStep, runSteps } from "./lib/run-steps.ts";
import { siteSteps } from "./lib/site-steps.ts";

/** Serves the site and builds it again after each change of code or data; a build that fails leaves the last good one. */
await runSteps(siteSteps());
const changed = new Set<string>();
let building = false;
for (const folder of ["src", "public", "data/raw", "data/registry"]) {
  watch(folder, { recursive: true }, (_event, file) => {
    changed.add(`${folder}/${file}`);
    setTimeout(() => void rebuild(), 200);
  });
}
console.log("Sửa src, public hay data là trang được dựng lại / a change in src, public or data builds the site again");
process.exit(await runStep({ title: "Serving", command: ["scripts/serve.ts"] }));

async function rebuild(): Promise<void> {
  if (building || changed.size === 0) return;
  building = true;
  console.log(`\n${[...changed].slice(0, 3).join(", ")}${changed.size > 3 ? ", …" : ""}`);
  changed.clear();
  for (const step of siteSteps()) if ((await runStep(step)) !== 0) break;
  building = false;
  await rebuild();
}
