import { resolve } from "node:path";
import type { Plugin } from "esbuild";

/** The scripts of the page that checks files, by the name of each. */
export const checkFileScripts = {
  "check-file": { entry: "src/client/check-file/start.ts" },
  worker: { entry: "src/client/check-file/worker.ts" },
  // Only who brings a workbook loads the library that opens it.
  xlsx: { text: 'export { readXlsx } from "hucre/xlsx";' },
} as const;

export type CheckFileScript = keyof typeof checkFileScripts;

/** Leaves the library for workbooks in a file of its own, and drops modules of ours from which nothing is used. */
const lean: Plugin = {
  name: "lean",
  setup: ({ onResolve, resolve: resolved }) => {
    onResolve({ filter: /^hucre\/xlsx$/ }, ({ kind }) => (kind === "dynamic-import" ? { path: "./xlsx.js", external: true } : null));
    onResolve({ filter: /^\.{1,2}\// }, async ({ path, pluginData, ...options }) => {
      if (pluginData === "lean") return null;
      return { ...(await resolved(path, { ...options, pluginData: "lean" })), sideEffects: false };
    });
  },
};

/** Bundles one script as a module; it needs no eval and nothing from elsewhere. */
export async function bundleCheckFile(name: CheckFileScript): Promise<string> {
  const { build } = await import("esbuild");
  const script = checkFileScripts[name];
  const { outputFiles } = await build({
    ...("entry" in script ? { entryPoints: [resolve(script.entry)] } : { stdin: { contents: script.text, resolveDir: resolve(".") } }),
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    write: false,
    plugins: "entry" in script ? [lean] : [],
  });
  return outputFiles[0]?.text ?? "";
}
