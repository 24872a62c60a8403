import type { APIRoute } from "astro";
import { families } from "../../../ingest/check-file/guess-family.ts";
import { createResolver } from "../../../ingest/resolver.ts";
import { siteRegistry } from "../../../tables/data-folder.ts";
import { templateCsv } from "../../../templates/template-csv.ts";
import { templateLists } from "../../../templates/template-lists.ts";
import { templateTable } from "../../../templates/template-table.ts";
import { templateWorkbook } from "../../../templates/template-workbook.ts";

/** Names a template in both formats for every family. */
export function getStaticPaths() {
  return families.flatMap((family) => ["xlsx", "csv"].map((ending) => ({ params: { file: `${family}.${ending}` }, props: { family, ending } })));
}

/** Serves a template for any place: the lists that hold everywhere, without agencies and levels. */
export const GET: APIRoute<{ family: (typeof families)[number]; ending: string }> = async ({ props: { family, ending } }) => {
  const registry = siteRegistry();
  const table = templateTable(family, templateLists(family, { registry, resolver: createResolver(registry) }, null));
  if (ending === "csv") return new Response(templateCsv(table), { headers: { "content-type": "text/csv; charset=utf-8" } });
  const bytes = await templateWorkbook(table);
  return new Response(new Uint8Array(bytes), { headers: { "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" } });
};
