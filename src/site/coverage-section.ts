import { inLocale, type Locale } from "../i18n/locale.ts";
import type { Area } from "../registry/registry-tables.ts";
import type { SiteData } from "../tables/site-data.ts";
import { coverageLines, lineCells, yearsOfLines } from "./coverage-rows.ts";
import { gapSentence } from "./gap-words.ts";
import type { Section } from "./model.ts";

/** Shows what is there of an area and what is not, year by year; nothing where there is no figure at all. */
export function coverageSections(data: SiteData, area: Area, locale: Locale): Section[] {
  const lines = coverageLines(data, area.areaId, locale);
  if (lines.length === 0) return [];
  const heading = inLocale(locale, "Mức độ đầy đủ", "Coverage");
  const years = yearsOfLines(lines);
  const gaps = data.registry.tables.gaps.filter((gap) => gap.areaId === area.areaId);
  return [
    {
      id: "do-day-du",
      heading,
      paragraphs: [
        [
          inLocale(
            locale,
            "“n/N”: tìm được số liệu của n trong N đơn vị; “–”: chưa tìm thấy, không phải là 0 (",
            "“n/N”: figures of n of N units; “–”: not found, which is not 0 (",
          ),
          { text: inLocale(locale, "cách đọc", "how to read it"), path: "/do-day-du/#cach-doc" },
          ").",
        ],
        ...gaps.map((gap) => [...gapSentence(data, gap, locale), ": ", inLocale(locale, gap.reasonVi, gap.reasonEn), "."]),
      ],
      tables: [
        {
          caption: heading,
          columns: [
            { title: inLocale(locale, "Số liệu", "Figures") },
            { title: inLocale(locale, "Khối", "Block") },
            ...years.map((year) => ({ title: year === null ? inLocale(locale, "không nêu kỳ", "period not stated") : String(year) })),
          ],
          rows: lines.map((line) => ({ cells: [[line.what], [line.block], ...lineCells(line, years)] })),
        },
      ],
    },
  ];
}
