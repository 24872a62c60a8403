import { defineConfig } from "vitest/config";

/** Tests that look at downloads and pages with programs from outside, too heavy for every run; `npm run test:external` runs them. */
export default defineConfig({
  test: {
    testTimeout: 300_000,
    hookTimeout: 600_000,
    include: ["tests/external/**/*.test.ts"],
    globalSetup: ["tests/global-setup.ts"],
    setupFiles: ["tests/wait-for-site.ts"],
    fileParallelism: false,
  },
});
