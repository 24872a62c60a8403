import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { dataFolder } from "../../src/tables/data-folder.ts";
import type { Step } from "./run-steps.ts";

/** Left alone, V8 lets a heap grow to several times of what is in it before it looks for what can go; room saves time. */
const heaps = {
  roomy: ["--heap-growing-percent=100", "--max-semi-space-size=128"],
  sparing: ["--heap-growing-percent=45", "--max-semi-space-size=64"],
};
/** Pages go from thread to thread in pieces of some hundred kilobytes: where glibc gives each back to the system, that clears it anew. */
const keepsFreed = { MALLOC_MMAP_THRESHOLD_: "33554432", MALLOC_TRIM_THRESHOLD_: "268435456" };

/** Beyond this many files in data/raw memory is spared. */
const manyFiles = 12_000;

function hasManyFiles(): boolean {
  const raw = join(dataFolder(), "raw");
  return existsSync(raw) && readdirSync(raw, { recursive: true }).length > manyFiles;
}

/** Data, and beside it, or before it where memory is spared, what no figure changes; then pages: what every command that needs the site runs. */
export function siteSteps(siteFlags: readonly string[] = []): Step[] {
  const frames = ["scripts/build-shell.ts"];
  const data = { title: "Reading data/, checking it, writing data/tables", command: ["scripts/build-data.ts", "--if-changed"] };
  return [
    ...(hasManyFiles()
      ? [
          { title: "Building the frames of pages", command: frames },
          { ...data, command: [...heaps.sparing, ...data.command] },
        ]
      : [{ ...data, command: [...heaps.roomy, ...data.command], beside: frames }]),
    { title: "Drawing the charts, building the pages in dist/", command: ["scripts/build-site.ts", ...siteFlags], environment: keepsFreed },
  ];
}
