import { tileGridFigure } from "./figures/tile-grid-figure.ts";
import { inLocale, type Locale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import { byVietnamese } from "../lib/collation.ts";
import type { SiteData } from "../tables/site-data.ts";
import { allBlockScores } from "../views/block-scores.ts";
import { type RatingPublication, ratingPublications } from "../views/rating-publications.ts";
import { areaLink, indexLink, publicationPath } from "./links.ts";
import type { Link, PageModel, Section } from "./model.ts";
import { sentenceCase } from "./sentence-case.ts";
import { publicationPlace } from "./sentences/publication-lead.ts";
import { numberText, periodText } from "./values.ts";
import { yearJumps } from "./year-table.ts";

/** Makes the first page: what is here, how to find one's own place, what was published last, what is missing. */
export function homePages(data: SiteData, locale: Locale): PageModel[] {
  const { registry } = data;
  const counts = {
    ratings: data.ratings.length,
    tallies: data.tallies.length,
    scores: data.scores.length,
    figures: data.reportFigures.length,
    models: data.models.length,
  };
  const total = counts.ratings + counts.tallies + counts.scores + counts.figures + counts.models;
  const provinces = registry.tables.areas
    .filter((area) => area.level === "province" && area.validTo === null)
    .sort(byVietnamese((area) => area.nameVi));
  return [
    {
      path: "/",
      locale,
      title: inLocale(
        locale,
        "Cơ quan nhà nước được đánh giá thế nào về công tác dân vận và phục vụ người dân",
        "How state agencies are rated on working with and serving people",
      ),
      documentTitle: inLocale(
        locale,
        "Xếp loại công tác dân vận, PAR INDEX, SIPAS của cơ quan nhà nước",
        "Dân vận ratings, PAR INDEX and SIPAS of Vietnamese state agencies",
      ),
      description: words(locale).siteTitle,
      breadcrumbs: [],
      lead: [
        [
          inLocale(
            locale,
            `Nơi tra cứu ${numberText(total, locale)} số liệu đã công bố về xếp loại công tác dân vận, PAR INDEX, SIPAS, báo cáo thực hiện quy chế dân chủ ở cơ sở và mô hình “Dân vận khéo”, lấy từ ${numberText(data.observations.sourceIds.length, locale)} nguồn.`,
            `Look up ${numberText(total, locale)} published figures: ratings of dân vận work (how government works with people), PAR INDEX, SIPAS, reports on grassroots democracy and “Dân vận khéo” models, from ${numberText(data.observations.sourceIds.length, locale)} sources.`,
          ),
        ],
        [
          inLocale(
            locale,
            "Mỗi con số dẫn tới nguồn của nó. Chỗ thiếu, chỗ các nguồn không khớp nhau được ghi rõ: xem ",
            "Every number leads to its source. Gaps and disagreements are stated: see ",
          ),
          { text: inLocale(locale, "các bất nhất", "disagreements"), path: "/bat-nhat/" },
          ", ",
          { text: inLocale(locale, "mức độ đầy đủ", "coverage"), path: "/do-day-du/" },
          inLocale(locale, " và ", " and "),
          { text: inLocale(locale, "phương pháp", "method"), path: "/phuong-phap/" },
          ".",
        ],
      ],
      sections: [
        {
          id: "tinh",
          heading: inLocale(locale, "Tìm tỉnh, thành phố của bạn", "Find your province"),
          links: [
            ...provinces.map((area) => areaLink(registry, area.areaId, locale, area.nameVi)),
            {
              text: inLocale(locale, "63 tỉnh, thành phố trước 01/7/2025", "The 63 provinces before 1 July 2025"),
              path: "/dia-phuong/#truoc-sap-xep",
            },
          ],
        },
        ...mapSection(data, locale),
        { id: "nam", heading: inLocale(locale, "Tìm theo năm", "Find by year"), paragraphs: [yearJumps(data, locale)] },
        { id: "xep-loai", heading: words(locale).publications, links: publicationLinks(data, locale) },
        {
          id: "chi-so",
          heading: words(locale).indices,
          links: registry.tables.indices.map((index) => ({
            ...indexLink(registry, index.indexId),
            text: `${index.shortName}: ${inLocale(locale, index.nameVi, index.nameEn)}`,
          })),
        },
        {
          id: "co-gi",
          heading: inLocale(locale, "Trong bộ dữ liệu", "In the data set"),
          facts: [
            {
              term: words(locale).publications,
              detail: [
                {
                  text: inLocale(
                    locale,
                    `${counts.ratings} lượt cơ quan được nêu tên, ${counts.tallies} số liệu về số đơn vị ở từng mức`,
                    `${counts.ratings} named agencies, ${counts.tallies} tallies`,
                  ),
                  path: "/xep-loai/",
                },
              ],
            },
            {
              term: words(locale).indices,
              detail: [
                {
                  text: inLocale(
                    locale,
                    `${numberText(counts.scores, locale)} điểm, thứ hạng, hạng`,
                    `${numberText(counts.scores, locale)} scores, ranks and grades`,
                  ),
                  path: "/chi-so/",
                },
              ],
            },
            {
              term: words(locale).reports,
              detail: [{ text: inLocale(locale, `${counts.figures} số liệu`, `${counts.figures} figures`), path: "/bao-cao/" }],
            },
            {
              term: words(locale).models,
              detail: [{ text: inLocale(locale, `${counts.models} số liệu`, `${counts.models} counts`), path: "/mo-hinh/" }],
            },
            {
              term: words(locale).downloads,
              detail: [{ text: inLocale(locale, "CSV và từ điển dữ liệu", "CSV and data dictionary"), path: "/du-lieu/" }],
            },
          ],
        },
      ],
    },
  ];
}

function mapSection(data: SiteData, locale: Locale): Section[] {
  const candidates = [...allBlockScores(data).values()].filter((block) => block.blockId === "provinces" && block.indexId === "par-index");
  const block = candidates.sort((a, b) => b.published - a.published || b.year - a.year)[0];
  if (block === undefined) return [];
  return [
    {
      id: "ban-do",
      heading: inLocale(
        locale,
        `PAR INDEX năm ${block.year}: năm tìm được điểm của nhiều tỉnh, thành phố nhất`,
        `PAR INDEX ${block.year}: the year with most provinces`,
      ),
      figures: [tileGridFigure(data, block, { locale })],
    },
  ];
}

function publicationLinks(data: SiteData, locale: Locale): Link[] {
  return [...ratingPublications(data)]
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || (pathOf(a) < pathOf(b) ? -1 : 1))
    .map((publication) => ({
      text: sentenceCase(`${publicationPlace(data, publication, locale)}, ${periodText(publication.periods[0] ?? null, locale)}`),
      path: pathOf(publication),
    }));
}

function pathOf({ areaId, sourceId }: RatingPublication): string {
  return publicationPath(areaId, sourceId);
}
