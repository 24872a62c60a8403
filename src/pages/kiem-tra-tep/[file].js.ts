import type { APIRoute } from "astro";
import { bundleCheckFile, checkFileScripts, type CheckFileScript } from "../_bundle-check-file.ts";

/** Names the script of the page, its worker, and the library for workbooks. */
export function getStaticPaths() {
  return Object.keys(checkFileScripts).map((file) => ({ params: { file } }));
}

/** Serves a script. */
export const GET: APIRoute = async ({ params }) =>
  new Response(await bundleCheckFile(params["file"] as CheckFileScript), { headers: { "content-type": "text/javascript; charset=utf-8" } });
