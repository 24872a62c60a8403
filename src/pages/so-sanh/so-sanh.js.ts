import type { APIRoute } from "astro";
import { bundleExplorer } from "../_bundle-explorer.ts";

/** Serves the script of the page of comparing. */
export const GET: APIRoute = async () => new Response(await bundleExplorer(), { headers: { "content-type": "text/javascript; charset=utf-8" } });
