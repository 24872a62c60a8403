import type { APIRoute } from "astro";
import { bundleScript } from "../_bundle-script.ts";

/** Serves the script that says the values of a chart, loaded when a reader first points at one. */
export const GET: APIRoute = async () =>
  new Response(await bundleScript("chart-values/start.ts"), { headers: { "content-type": "text/javascript; charset=utf-8" } });
