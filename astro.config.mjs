import { defineConfig } from "astro/config";

/** Where the site will stand: SITE_BASE for a sub-path, OUT_DIR and CACHE_DIR for builds beside this one. */
export default defineConfig({
  base: process.env.SITE_BASE ?? "/",
  outDir: process.env.OUT_DIR ?? "./dist",
  cacheDir: process.env.CACHE_DIR === undefined ? "./.cache/astro" : `${process.env.CACHE_DIR}/astro`,
  trailingSlash: "always",
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: "never", format: "directory" },
});
