import { downloadFolder, partitionFile, tableFile } from "../../downloads/addresses.ts";
import { tableFormats } from "../../downloads/table-formats.ts";
import { inLocale, type Locale } from "../../i18n/locale.ts";
import type { DataDifference } from "../../releases/data-difference.ts";
import type { Link, Section } from "../model.ts";
import { numberText } from "../values.ts";
import type { PageDifference } from "./page-difference.ts";

const shownPages = 60;

/** Says what readers will meet otherwise: sentences, pages, charts with their embeds, downloads. */
export function touchedSections(pages: PageDifference, { tables }: DataDifference, locale: Locale): Section[] {
  const spoken = pages.touched.filter(({ gone, fresh }) => gone.length > 0 || fresh.length > 0);
  const count = (value: number): string => numberText(value, locale);
  const lists: [id: string, heading: string, links: Link[]][] = [
    ["trang-moi", inLocale(locale, "Trang mới", "New pages"), pages.added.map(({ title, path }) => ({ text: title, path }))],
    ["trang-mat", inLocale(locale, "Trang không còn", "Pages that are gone"), pages.removed.map(({ title, path }) => ({ text: title, path }))],
    [
      "trang-doi",
      inLocale(locale, "Trang đổi nội dung", "Pages that change"),
      pages.touched.map(({ page }) => ({ text: page.title, path: page.path })),
    ],
    [
      "bieu-do",
      inLocale(locale, "Biểu đồ và mã nhúng đổi", "Charts and embeds that change"),
      pages.charts.map(({ title, path }) => ({ text: title, path })),
    ],
  ];
  const sections: Section[] = [];
  if (spoken.length > 0)
    sections.push({
      id: "cau",
      heading: inLocale(locale, `Câu mở đầu đổi ở ${count(spoken.length)} trang`, `Opening sentences that change, on ${count(spoken.length)} pages`),
      tables: [
        {
          caption: inLocale(locale, "Câu cũ và câu mới", "Old and new sentences"),
          columns: [inLocale(locale, "Trang", "Page"), inLocale(locale, "Câu cũ", "Old"), inLocale(locale, "Câu mới", "New")].map((title) => ({
            title,
          })),
          rows: spoken.slice(0, shownPages).map(({ page, gone, fresh }) => ({
            cells: [[{ text: page.title, path: page.path }], [gone.join(" ") || "–"], [fresh.join(" ") || "–"]],
          })),
        },
      ],
    });
  for (const [id, heading, links] of lists)
    if (links.length > 0)
      sections.push({
        id,
        heading: `${heading}: ${count(links.length)}`,
        links: links.slice(0, shownPages),
        ...(links.length > shownPages
          ? { paragraphs: [[inLocale(locale, `${count(shownPages)} mục đầu:`, `The first ${count(shownPages)}:`)]] }
          : {}),
      });
  const files = tables.flatMap(({ table, added }) => [
    ...tableFormats.map(({ id }) => downloadFolder + tableFile(table, id)),
    ...[...new Set(added.map(({ row }) => row["year"]))]
      .filter((year) => year !== undefined && year !== "" && "rawFile" in (added[0]?.row ?? {}))
      .map((year) => downloadFolder + partitionFile(table, Number(year))),
  ]);
  if (files.length > 0)
    sections.push({
      id: "tai-ve",
      heading: inLocale(
        locale,
        `Tệp tải về đổi: ${count(files.length)}, cùng tệp nén và SHA256SUMS`,
        `Downloads that change: ${count(files.length)}, with the archive and SHA256SUMS`,
      ),
      paragraphs: [[files.join(", ")]],
    });
  return sections;
}
