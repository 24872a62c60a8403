import { runStep, runSteps } from "./lib/run-steps.ts";
import { siteSteps } from "./lib/site-steps.ts";

await runSteps(siteSteps.slice(0, 1));
process.exit(
  await runStep({ title: "Development server", command: ["node_modules/astro/bin/astro.mjs", "dev", "--port", process.env["PORT"] ?? "4321"] }),
);
