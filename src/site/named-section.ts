import { inLocale, type Locale } from "../i18n/locale.ts";
import { blockName, levelText } from "./figures/level-texts.ts";
import { compareVietnamese } from "../lib/collation.ts";
import type { Rating } from "../registry/observation-tables.ts";
import type { SiteData } from "../tables/site-data.ts";
import { orderOfLevel, type RatingPublication } from "../views/rating-publications.ts";
import { agencyLink, observationLink } from "./links.ts";
import type { Column, Section, Text } from "./model.ts";
import { areaName } from "./names.ts";
import { periodWithBasis } from "./period-phrase.ts";

/** Lists the agencies that a publication names, each with its level as printed. */
export function namedSections(data: SiteData, publication: RatingPublication, locale: Locale): Section[] {
  const heading = inLocale(locale, "Cơ quan được nêu tên", "Agencies named");
  if (publication.ratings.length === 0) {
    return [
      {
        id: "neu-ten",
        heading,
        paragraphs: [[inLocale(locale, "Nguồn chỉ nêu số đơn vị, không nêu tên cơ quan nào.", "The source gives counts only and names no agency.")]],
      },
    ];
  }
  const columns = columnsFor(data, publication, locale);
  return [
    {
      id: "neu-ten",
      heading,
      paragraphs: [
        [
          inLocale(
            locale,
            "Cơ quan không có trong bảng là không được nêu tên, không phải là không được xếp loại.",
            "An agency that is not in the table was not named; that does not mean it was not rated.",
          ),
        ],
      ],
      tables: [
        {
          caption: blocksOf(publication).length > 1 ? heading : `${heading}: ${blockName(data, blocksOf(publication)[0] ?? "", locale)}`,
          columns: columns.map(({ column }) => column),
          rows: [...publication.ratings]
            .sort((a, b) => compareRatings(data, a, b))
            .map((rating) => ({ cells: columns.map(({ cell }) => cell(rating)) })),
        },
      ],
    },
  ];
}

interface RatingColumn {
  column: Column;
  cell: (rating: Rating) => Text;
}

function blocksOf(publication: RatingPublication): string[] {
  return [...new Set(publication.ratings.map((rating) => rating.blockId))];
}

/** Leaves out the place, block, period and stage where all rows share them. */
function columnsFor(data: SiteData, publication: RatingPublication, locale: Locale): RatingColumn[] {
  const { registry } = data;
  const severalPeriods = publication.periods.length > 1;
  const severalAreas = new Set(publication.ratings.map((rating) => rating.areaId)).size > 1;
  const selfAssessed = publication.ratings.some((rating) => rating.stage === "selfAssessed");
  const column = (title: string, cell: (rating: Rating) => Text, shown = true): RatingColumn[] => (shown ? [{ column: { title }, cell }] : []);
  return [
    ...column(inLocale(locale, "Cơ quan", "Agency"), (rating) => [agencyLink(registry, rating.agencyId, locale)]),
    ...column(inLocale(locale, "Địa phương", "Area"), (rating) => [areaName(registry, rating.areaId, locale)], severalAreas),
    ...column(inLocale(locale, "Khối", "Block"), (rating) => [blockName(data, rating.blockId, locale)], blocksOf(publication).length > 1),
    ...column(inLocale(locale, "Kỳ", "Period"), (rating) => [periodWithBasis(rating, locale)], severalPeriods),
    ...column(
      inLocale(locale, "Bước", "Stage"),
      (rating) => [rating.stage === "selfAssessed" ? inLocale(locale, "tự chấm", "self-assessed") : inLocale(locale, "chính thức", "official")],
      selfAssessed,
    ),
    ...column(inLocale(locale, "Mức (nguyên văn)", "Level as printed"), (rating) => [observationLink(rating, levelText(data, rating, locale))]),
    ...column(
      inLocale(locale, "Ghi chú", "Note"),
      (rating) => [inLocale(locale, rating.noteVi, rating.noteEn) ?? ""],
      publication.ratings.some((rating) => inLocale(locale, rating.noteVi, rating.noteEn) !== null),
    ),
  ];
}

function compareRatings(data: SiteData, a: Rating, b: Rating): number {
  const byPeriod = (b.year ?? 0) - (a.year ?? 0);
  const byBlock = (data.registry.blockById.get(a.blockId)?.order ?? 999) - (data.registry.blockById.get(b.blockId)?.order ?? 999);
  const byLevel = orderOfLevel(data, a) - orderOfLevel(data, b);
  return byPeriod || byBlock || byLevel || compareVietnamese(nameOf(data, a), nameOf(data, b)) || (a.observationId < b.observationId ? -1 : 1);
}

function nameOf(data: SiteData, rating: Rating): string {
  return data.registry.agencyById.get(rating.agencyId)?.nameVi ?? rating.agencyAsPrinted;
}
