import type { APIRoute } from "astro";
import { bundleScript } from "../_bundle-script.ts";

/** Names the scripts of the search: the loader of every page, and the search itself. */
export function getStaticPaths() {
  return ["loader", "search"].map((file) => ({ params: { file } }));
}

/** Serves a script. */
export const GET: APIRoute = async ({ params }) =>
  new Response(await bundleScript(params["file"] === "loader" ? "loader.ts" : "search/start.ts"), {
    headers: { "content-type": "text/javascript; charset=utf-8" },
  });
