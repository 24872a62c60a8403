import type { Step } from "./run-steps.ts";

/** Data, then pages: what every command that needs the site runs. */
export const siteSteps: readonly Step[] = [
  { title: "Reading data/, checking it, writing data/tables", command: ["scripts/build-data.ts"] },
  { title: "Drawing the charts, building the pages in dist/", command: ["scripts/build-site.ts"] },
];
