import type { Step } from "./run-steps.ts";

/** Data, and beside it what no figure changes; then pages: what every command that needs the site runs. */
export function siteSteps(siteFlags: readonly string[] = []): Step[] {
  return [
    { title: "Reading data/, checking it, writing data/tables", command: ["scripts/build-data.ts"], beside: ["scripts/build-shell.ts"] },
    { title: "Drawing the charts, building the pages in dist/", command: ["scripts/build-site.ts", ...siteFlags] },
  ];
}
