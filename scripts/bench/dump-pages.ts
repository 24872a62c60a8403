import { writeFileSync } from "node:fs";
import { locales } from "../../src/i18n/locale.ts";
import { pagesOf } from "../../src/site/plan.ts";
import { siteData } from "../../src/tables/site-data.ts";
import type { ReferencePage } from "./reference-page.ts";

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("Usage: node scripts/bench/dump-pages.ts FILE");
const pages = locales.flatMap((locale) =>
  Array.from(pagesOf(siteData(), locale, { takeAlong: false }), ([, model]): ReferencePage => {
    const figures = model.sections.flatMap((section) => section.figures ?? []);
    return {
      path: `${locale}${model.path}`,
      title: model.title,
      charts: figures.flatMap(({ chart }) => (chart === null ? [] : [chart])),
      tables: [...figures.map(({ table }) => table), ...model.sections.flatMap((section) => section.tables ?? [])].map(({ caption, rows }) => ({
        caption,
        rows: rows.map(({ cells }) => cells.map((cell) => cell.map((part) => (typeof part === "string" ? part : part.text)).join(""))),
      })),
    };
  }),
);
writeFileSync(file, pages.map((page) => `${JSON.stringify(page)}\n`).join(""));
