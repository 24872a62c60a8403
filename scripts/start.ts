import { runStep, runSteps } from "./lib/run-steps.ts";
import { siteSteps } from "./lib/site-steps.ts";

await runSteps(siteSteps());
console.log("");
process.exit(await runStep({ title: "Serving", command: ["scripts/serve.ts"] }));
