import type { Step } from "./run-steps.ts";

/** Left alone, V8 lets a heap grow to several times of what is in it before it looks for what can go. */
const sparing = ["--heap-growing-percent=45", "--max-semi-space-size=64"];

/** Data, and beside it what no figure changes; then pages: what every command that needs the site runs. */
export function siteSteps(siteFlags: readonly string[] = []): Step[] {
  return [
    {
      title: "Reading data/, checking it, writing data/tables",
      command: [...sparing, "scripts/build-data.ts", "--if-changed"],
      beside: ["scripts/build-shell.ts"],
    },
    { title: "Drawing the charts, building the pages in dist/", command: ["scripts/build-site.ts", ...siteFlags] },
  ];
}
