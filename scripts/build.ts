import { runSteps } from "./lib/run-steps.ts";
import { siteSteps } from "./lib/site-steps.ts";

await runSteps(siteSteps);
