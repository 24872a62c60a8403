import { inLocale, type Locale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import { blockName } from "./figures/level-texts.ts";
import { compareVietnamese } from "../lib/collation.ts";
import { groupBy } from "../registry/registry.ts";
import type { SiteData } from "../tables/site-data.ts";
import type { RatingPublication } from "../views/rating-publications.ts";
import { instrumentText } from "./instruments.ts";
import { areaLink, publicationPath, sourceLink } from "./links.ts";
import type { PageModel, Table, Text } from "./model.ts";
import { instrumentIds, officialCounts } from "./sentences/publication-lead.ts";
import { byYearDescending, type TitledPublication } from "./publication-titles.ts";
import { numberText, periodText } from "./values.ts";

/** Makes the list of rating publications, by area, latest first. */
export function publicationIndexPage(data: SiteData, titled: readonly TitledPublication[], locale: Locale): PageModel {
  const heading = words(locale).publications;
  return {
    path: "/xep-loai/",
    locale,
    title: heading,
    description: inLocale(
      locale,
      "Các lần công bố kết quả xếp loại công tác dân vận, theo địa phương và năm, kèm nguồn.",
      "Publications of dân vận ratings by area and year, with sources.",
    ),
    breadcrumbs: [],
    lead: indexLead(titled, locale),
    sections: [
      { id: "danh-sach", heading: inLocale(locale, "Theo địa phương và năm", "By area and year"), tables: [indexTable(data, titled, locale)] },
    ],
  };
}

function indexLead(titled: readonly TitledPublication[], locale: Locale): Text[] {
  const areas = new Set(titled.map(({ publication }) => publication.areaId)).size;
  const [all, places] = [numberText(titled.length, locale), numberText(areas, locale)];
  return [
    [
      inLocale(
        locale,
        `Đã tìm thấy ${all} lần công bố của ${places} tỉnh, thành phố; nơi khác chưa tìm thấy kết quả, không có nghĩa là không xếp loại.`,
        `${all} publications of ${places} provinces have been found; that none was found elsewhere does not mean that nobody was rated.`,
      ),
    ],
    [
      inLocale(
        locale,
        "Mỗi nơi có thang riêng, nên mức của nơi này không so được với mức của nơi khác.",
        "Each place has its own scale, so levels of one place do not compare with those of another.",
      ),
    ],
  ];
}

function indexTable(data: SiteData, titled: readonly TitledPublication[], locale: Locale): Table {
  const byArea = groupBy(titled, ({ publication }) => publication.areaId);
  const areaIds = [...byArea.keys()].sort((a, b) => compareVietnamese(sortName(data, a), sortName(data, b)) || (a < b ? -1 : 1));
  return {
    caption: words(locale).publications,
    columns: [
      { title: inLocale(locale, "Địa phương", "Area") },
      { title: inLocale(locale, "Lần công bố", "Publication") },
      { title: inLocale(locale, "Khối", "Blocks") },
      { title: inLocale(locale, "Số cơ quan", "Agencies"), numeric: true },
      { title: inLocale(locale, "Được nêu tên", "Named"), numeric: true },
      { title: inLocale(locale, "Văn bản", "Document") },
      { title: inLocale(locale, "Nơi công bố", "Published by") },
    ],
    rows: areaIds.flatMap((areaId) =>
      [...(byArea.get(areaId) ?? [])]
        .sort(byYearDescending)
        .map(({ publication, title }) => ({ cells: rowCells(data, { publication, title }, locale) })),
    ),
  };
}

function sortName(data: SiteData, areaId: string): string {
  return data.registry.areaById.get(areaId)?.nameVi ?? areaId;
}

function rowCells(data: SiteData, { publication, title }: TitledPublication, locale: Locale): Text[] {
  const { registry } = data;
  const path = publicationPath(publication.areaId, publication.sourceId);
  const instrument = registry.instrumentById.get(instrumentIds(publication)[0] ?? "");
  return [
    [areaLink(registry, publication.areaId, locale)],
    [{ text: title, path }],
    [blocksText(data, publication, locale)],
    countCell(publication, "total", `${path}#so-don-vi`, locale),
    countCell(publication, "named", `${path}#neu-ten`, locale),
    [instrument === undefined ? inLocale(locale, "không nêu", "not stated") : instrumentText(instrument, locale)],
    [sourceLink(registry, publication.sourceId, locale)],
  ];
}

function blocksText(data: SiteData, publication: RatingPublication, locale: Locale): string {
  const order = (blockId: string) => data.registry.blockById.get(blockId)?.order ?? 999;
  const blockIds = [...new Set([...publication.tallies, ...publication.ratings].map((row) => row.blockId))].sort((a, b) => order(a) - order(b));
  return blockIds.map((blockId) => blockName(data, blockId, locale)).join("; ");
}

function countCell(publication: RatingPublication, key: "total" | "named", path: string, locale: Locale): Text {
  const shown = officialCounts(publication);
  return shown.flatMap((count, index) => {
    const value = count[key];
    // A number that is not stated has no section of the publication to lead to.
    const shownValue = value === null ? inLocale(locale, "không nêu", "not stated") : { text: numberText(value, locale), path };
    const period = shown.length > 1 ? `${periodText(count.period, locale)}: ` : "";
    return [`${index === 0 ? "" : "; "}${period}`, shownValue].filter((part) => part !== "");
  });
}
