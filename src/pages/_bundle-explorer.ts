import { resolve } from "node:path";
import type { Plugin } from "esbuild";

/** Draws with the light stand-in for Plot, and drops modules of ours from which nothing is used. */
const light: Plugin = {
  name: "light",
  setup: ({ onResolve, resolve: resolved }) => {
    onResolve({ filter: /^@observablehq\/plot$/ }, () => ({ path: resolve("src/charts/light-plot/index.ts"), sideEffects: false }));
    onResolve({ filter: /^\.{1,2}\// }, async ({ path, pluginData, ...options }) => {
      if (pluginData === "light") return null;
      return { ...(await resolved(path, { ...options, pluginData: "light" })), sideEffects: false };
    });
  },
};

/** Bundles the script of the page of comparing into one plain file: no eval, nothing from elsewhere. */
export async function bundleExplorer(): Promise<string> {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [resolve("src/explorer/start.ts")],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    write: false,
    plugins: [light],
  });
  return outputFiles[0]?.text ?? "";
}
