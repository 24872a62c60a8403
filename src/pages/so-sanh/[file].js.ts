import type { APIRoute } from "astro";
import { composedPages } from "../../html/composed-site.ts";
import { bundleExplorer } from "../_bundle-explorer.ts";

/** Names the script of the page of comparing and the registry that it reads. */
export function getStaticPaths() {
  return ["so-sanh", "danh-muc"].map((file) => ({ params: { file } }));
}

/** Serves the script, or the registry as a script that registers itself, because a page opened from a disk may not fetch. */
export const GET: APIRoute = async ({ params }) => {
  const text =
    params["file"] === "so-sanh" ? await bundleExplorer() : `(self.danVanMoCompared??={}).registry=${(await composedPages("vi")).compared?.registry};\n`;
  return new Response(text, { headers: { "content-type": "text/javascript; charset=utf-8" } });
};
