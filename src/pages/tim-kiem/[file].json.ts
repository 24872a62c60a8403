import type { APIRoute } from "astro";
import { locales } from "../../i18n/locale.ts";
import { indexText } from "./_index-text.ts";

/** Names the index of each language. */
export function getStaticPaths() {
  return locales.map((locale) => ({ params: { file: `index-${locale}` }, props: { locale } }));
}

/** Serves the index that the search reads, for other programs. */
export const GET: APIRoute = async ({ props }) =>
  new Response(await indexText(props["locale"]), { headers: { "content-type": "application/json; charset=utf-8" } });
