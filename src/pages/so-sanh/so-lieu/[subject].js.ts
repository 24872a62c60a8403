import type { APIRoute } from "astro";
import { composedPages } from "../../../html/composed-site.ts";

/** Names the figures of each index and family that can be compared. */
export async function getStaticPaths() {
  const { compared } = await composedPages("vi");
  return Object.entries(compared?.figures ?? {}).map(([subject, figures]) => ({ params: { subject }, props: { figures } }));
}

/** Serves the figures of one subject, loaded when a reader asks for it. */
export const GET: APIRoute<{ figures: string }> = ({ params, props: { figures } }) => {
  const text = `((self.danVanMoCompared??={}).figures??={})[${JSON.stringify(params["subject"])}]=${figures};\n`;
  return new Response(text, { headers: { "content-type": "text/javascript; charset=utf-8" } });
};
