import { defineConfig } from "vitest/config";

/** Tests that open the downloads with programs from outside npm; `npm run test:external` runs them. */
export default defineConfig({
  test: {
    testTimeout: 300_000,
    hookTimeout: 300_000,
    include: ["tests/external/**/*.test.ts"],
    globalSetup: ["tests/global-setup.ts"],
    fileParallelism: false,
  },
});
