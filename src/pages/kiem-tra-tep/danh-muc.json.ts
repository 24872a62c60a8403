import type { APIRoute } from "astro";
import { compactRegistry } from "../../ingest/check-file/compact-registry.ts";
import { publishedTable } from "../../ingest/check-file/published-table.ts";
import { tableOfFamily } from "../../registry/observation-tables.ts";
import { datasets } from "../../site/datasets.ts";
import { siteRegistry } from "../../tables/data-folder.ts";

/** Serves what checking a file in a browser needs to know: the names of the registry, the columns of the published tables. */
export const GET: APIRoute = () =>
  Response.json({
    registry: compactRegistry(siteRegistry()),
    tables: datasets.map((dataset) => publishedTable(dataset.schema)),
    tableOfFamily: Object.fromEntries(Object.entries(tableOfFamily).map(([family, table]) => [family, table.name])),
  });
