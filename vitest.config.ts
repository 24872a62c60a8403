import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const needSite = ["tests/site/**/*.test.ts", "tests/browser/**/*.test.ts"];

export default defineConfig({
  test: {
    // One less than the machine has is Vitest's own choice: half a machine of two cores.
    maxWorkers: availableParallelism(),
    testTimeout: 90_000,
    hookTimeout: 180_000,
    projects: [
      { extends: true, test: { name: "sources", include: ["tests/**/*.test.ts"], exclude: [...needSite, "tests/external/**"] } },
      // Only these ask for the built site, so that a run of the others stays quick.
      { extends: true, test: { name: "site", include: needSite, globalSetup: ["tests/global-setup.ts"] } },
    ],
  },
});
