import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { APIRoute } from "astro";
import { datasetByName, datasets } from "../../site/datasets.ts";
import { dataFolder } from "../../tables/data-folder.ts";

/** Names a CSV for every data set. */
export function getStaticPaths() {
  return datasets.map((dataset) => ({ params: { table: dataset.schema.name } }));
}

/** Serves the bytes of a table as they stand in the data folder. */
export const GET: APIRoute = ({ params }) => {
  const dataset = datasetByName(params["table"] ?? "");
  if (dataset === undefined) return new Response(null, { status: 404 });
  const bytes = readFileSync(join(dataFolder(), dataset.folder, `${dataset.schema.name}.csv`));
  return new Response(new Uint8Array(bytes), { headers: { "content-type": "text/csv; charset=utf-8" } });
};
