import { resolve } from "node:path";

/** Bundles a script of `src/client` into one plain file, so that it also loads where a page is opened from a disk. */
export async function bundleScript(file: string): Promise<string> {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [resolve("src/client", file)],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2019",
    charset: "utf8",
    legalComments: "none",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}
