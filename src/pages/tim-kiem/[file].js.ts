import type { APIRoute } from "astro";
import { locales } from "../../i18n/locale.ts";
import { bundleScript } from "../_bundle-script.ts";
import { indexText } from "./_index-text.ts";

/** Names the scripts of the search: the loader of every page, the search, and the index of each language. */
export function getStaticPaths() {
  return ["loader", "search", ...locales.map((locale) => `index-${locale}`)].map((file) => ({ params: { file } }));
}

/** Serves a script; an index registers itself, because a page opened from a disk may not fetch. */
export const GET: APIRoute = async ({ params }) => {
  const locale = locales.find((candidate) => params["file"] === `index-${candidate}`);
  const script =
    locale === undefined
      ? await bundleScript(params["file"] === "loader" ? "loader.ts" : "search/start.ts")
      : `self.danVanMoIndex=self.danVanMoIndex||{};self.danVanMoIndex.${locale}=${await indexText(locale)};\n`;
  return new Response(script, { headers: { "content-type": "text/javascript; charset=utf-8" } });
};
