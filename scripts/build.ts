import { runSteps } from "./lib/run-steps.ts";
import { siteSteps } from "./lib/site-steps.ts";

// Flags go to the step that builds the site.
await runSteps(siteSteps(process.argv.slice(2)));
