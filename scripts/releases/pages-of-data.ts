import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locale } from "../../src/i18n/locale.ts";
import { releasedTables, type Snapshot } from "../../src/releases/data-difference.ts";
import { withTodaysColumns } from "../../src/releases/todays-columns.ts";
import type { PageModel } from "../../src/site/model.ts";
import type { PageKind } from "../../src/site/page-kinds.ts";
import { pagesOf } from "../../src/site/plan.ts";
import { siteData } from "../../src/tables/site-data.ts";

/** Pages that show what other pages hold, or nothing of the data. */
const withoutOwnContent = new Set<PageKind>(["releases", "citing", "contents", "search", "checkFile"]);

/** Makes the pages of a language from some state of the data, with the code of today. */
export function pagesOfData(dataFolder: string, locale: Locale): PageModel[] {
  const pages: PageModel[] = [];
  for (const [kind, page] of pagesOf(siteData(dataFolder), locale)) {
    // The pages of charts come last and show what the others hold.
    if (kind === "charts") break;
    if (!withoutOwnContent.has(kind)) pages.push(page);
  }
  return pages;
}

/** Lays a snapshot out as a data folder that the code of today reads. */
export function writeSnapshot(snapshot: Snapshot, folder: string): void {
  for (const part of ["tables", "registry"]) mkdirSync(join(folder, part), { recursive: true });
  for (const { schema, group } of releasedTables) {
    const csv = withTodaysColumns(schema, snapshot.get(schema.name) ?? null);
    writeFileSync(join(folder, group === "registry" ? "registry" : "tables", `${schema.name}.csv`), csv);
  }
}
