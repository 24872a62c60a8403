import { globSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tests/longest-first.ts";

const needSite = ["tests/site/**/*.test.ts", "tests/browser/**/*.test.ts"];
/** Tests that put other modules in the place of some: these must not meet modules of another test. */
const replaceModules = globSync("tests/**/*.test.ts").filter((file) => /\bvi\.(?:do)?[mM]ock\(/.test(readFileSync(file, "utf8")));

export default defineConfig({
  test: {
    // One less than the machine has is Vitest's own choice: half a machine of two cores.
    maxWorkers: availableParallelism(),
    // Files of a process share the modules they import, and the tables these read: that is a third of the computing.
    isolate: false,
    testTimeout: 90_000,
    hookTimeout: 180_000,
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: "sources", include: ["tests/**/*.test.ts"], exclude: [...needSite, ...replaceModules, "tests/external/**"] } },
      { extends: true, test: { name: "replaced modules", isolate: true, include: replaceModules } },
      // Only these ask for the built site, so that a run of the others stays quick; it is built while those run.
      {
        extends: true,
        test: {
          name: "site",
          include: needSite,
          globalSetup: ["tests/global-setup.ts"],
          setupFiles: ["tests/wait-for-site.ts"],
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
