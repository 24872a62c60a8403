import type { APIRoute } from "astro";
import { browserFigures } from "../../../site/comparison/browser-data.ts";
import { comparisonSubjects } from "../../../site/comparison/subjects.ts";
import { siteData } from "../../../tables/site-data.ts";

/** Names the figures of each index and family that can be compared. */
export function getStaticPaths() {
  return comparisonSubjects(siteData(), "vi").map(({ id }) => ({ params: { subject: id } }));
}

/** Serves the figures of one subject, loaded when a reader asks for it. */
export const GET: APIRoute = ({ params }) => {
  const subject = params["subject"] ?? "";
  const text = `((self.danVanMoCompared??={}).figures??={})[${JSON.stringify(subject)}]=${JSON.stringify(browserFigures(siteData(), subject))};\n`;
  return new Response(text, { headers: { "content-type": "text/javascript; charset=utf-8" } });
};
