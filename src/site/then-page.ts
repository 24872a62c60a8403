import { inLocale, type Locale } from "../i18n/locale.ts";
import { membershipOf } from "../compare/membership.ts";
import { byVietnamese } from "../lib/collation.ts";
import type { Score } from "../registry/observation-tables.ts";
import type { Area } from "../registry/registry-tables.ts";
import { provinceOf } from "../registry/province-of.ts";
import { groupBy } from "../registry/registry.ts";
import type { SiteData } from "../tables/site-data.ts";
import { namedCounts, type RatingPublication, ratingPublications } from "../views/rating-publications.ts";
import { firstDayNow, lastDayThen, provincesOn, stepsOutOf } from "../views/then-and-now.ts";
import { linkList } from "./figures/figure-parts.ts";
import { areaLink, publicationPath } from "./links.ts";
import { withMark } from "./marks.ts";
import type { PageModel, Text } from "./model.ts";
import { areaName } from "./names.ts";
import { ratedAreaId } from "./sentences/publication-lead.ts";
import { latestScore } from "./sentences/score-sentence.ts";
import { scoreSayingsCell, statusPart } from "./value-cells.ts";
import { periodWithBasis } from "./period-phrase.ts";
import { numberText, periodText, rankText, scoreText } from "./values.ts";

/** Makes the page of the 63 provinces as they were, each with the figures published of it. */
export function thenPage(data: SiteData, locale: Locale): PageModel {
  const areas = provincesOn(data.registry, lastDayThen).sort(byVietnamese((area) => area.nameVi));
  const title = inLocale(locale, `${areas.length} tỉnh, thành phố như lúc đó`, `The ${areas.length} provinces as they were`);
  const merged = areas.filter((area) => stepsOutOf(data.registry, area.areaId).length > 0).length;
  return {
    path: "/dia-phuong/nhu-luc-do/",
    locale,
    title,
    description: inLocale(
      locale,
      "63 tỉnh, thành phố đến ngày 30/6/2025, mỗi nơi với số liệu đã công bố khi đó và đơn vị hiện nay.",
      "The 63 provinces up to 30 June 2025, each with the figures published of it then and the province of today.",
    ),
    breadcrumbs: [{ text: inLocale(locale, "Địa phương", "Areas"), path: "/dia-phuong/" }],
    lead: [
      [
        inLocale(
          locale,
          `Đến hết ngày 30/6/2025 cả nước có ${areas.length} tỉnh, thành phố; ${merged} nơi đã nhập vào đơn vị mới, ${areas.length - merged} nơi giữ nguyên.`,
          `Up to 30 June 2025 the country had ${areas.length} provinces; ${merged} have been merged into new ones and ${areas.length - merged} remain.`,
        ),
      ],
      [
        inLocale(
          locale,
          "Mỗi ô ghi số liệu gần nhất kèm năm của nó; hai dòng khác năm không so sánh được với nhau. Xem ",
          "Each cell gives the latest figure with its year; rows of different years do not compare. See ",
        ),
        {
          text: inLocale(locale, "cùng số liệu theo đơn vị hiện nay", "the same figures by the provinces of today"),
          path: "/dia-phuong/nhu-hien-nay/",
        },
        ".",
      ],
    ],
    sections: [
      {
        id: "danh-sach",
        heading: inLocale(locale, "Số liệu của từng nơi", "Figures of each province"),
        tables: [
          {
            caption: inLocale(locale, "Số liệu của từng nơi", "Figures of each province"),
            columns: [
              { title: inLocale(locale, "Tỉnh, thành phố", "Province") },
              { title: inLocale(locale, "PAR INDEX gần nhất", "Latest PAR INDEX") },
              { title: inLocale(locale, "SIPAS gần nhất", "Latest SIPAS") },
              { title: inLocale(locale, "Xếp loại công tác dân vận", "Dân vận ratings") },
              { title: inLocale(locale, "Mô hình “Dân vận khéo”", "“Dân vận khéo” models") },
              { title: inLocale(locale, "Nay là", "Now") },
            ],
            rows: areas.map((area) => ({
              id: area.areaId,
              cells: [
                [areaLink(data.registry, area.areaId, locale, area.nameVi)],
                ownCell(data, area.areaId, "par-index", locale),
                ownCell(data, area.areaId, "sipas", locale),
                ratingsCell(data, area.areaId, locale),
                modelsCell(data, area.areaId, locale),
                nowCell(data, area, locale),
              ],
            })),
          },
        ],
      },
    ],
  };
}

/** Gives the last score of an area itself: value, rank of how many, year. */
export function ownCell(data: SiteData, areaId: string, indexId: string, locale: Locale): Text {
  const own = (data.scoresOfArea.get(areaId) ?? []).filter((score) => score.indexId === indexId);
  const score = latestScore(own);
  if (score === null) return ["–"];
  return [...standingCell(data, score, locale), ` (${periodText(score.period, locale)})`];
}

/** Writes the value of a score and its rank of how many, leading to its entry; or which kind of missing it is. */
export function standingCell(data: SiteData, score: Score, locale: Locale): Text {
  const total = membershipOf(score, data.registry);
  const rank =
    score.rank === null ? rankText(score, locale) : `${numberText(score.rank, locale)}${total === null ? "" : `/${numberText(total, locale)}`}`;
  const said = {
    value: score.value === null ? "" : scoreText(score, locale),
    rank: rank === "" ? "" : inLocale(locale, `hạng ${rank}`, `rank ${rank}`),
    grade: score.gradeAsPrinted === null ? "" : `“${score.gradeAsPrinted}”`,
  };
  if (Object.values(said).every((text) => text === "")) return withMark(data, score.observationId, statusPart(score.status, locale), locale);
  return scoreSayingsCell(data, score, said, locale);
}

const publicationsByArea = new WeakMap<SiteData, Map<string, ReturnType<typeof ratingPublications>>>();

/** Says how many agencies each publication of an area rated and named. */
export function ratingsCell(data: SiteData, areaId: string, locale: Locale): Text {
  let byArea = publicationsByArea.get(data);
  if (byArea === undefined) publicationsByArea.set(data, (byArea = groupBy(ratingPublications(data), (publication) => publication.areaId)));
  const publications = byArea.get(areaId) ?? [];
  if (publications.length === 0) return ["–"];
  return publications.flatMap((publication, position): Text => {
    const counts = namedCounts(publication);
    // A district that rates its own units is not its province.
    const rated = ratedAreaId(publication);
    const place = rated === areaId ? "" : `${areaName(data.registry, rated, locale)}, `;
    const text = counts.map((count) => {
      const named = inLocale(locale, `${numberText(count.named, "vi")} được nêu tên`, `${numberText(count.named, "en")} named`);
      const stage = count.stage === "selfAssessed" ? inLocale(locale, " (tự chấm)", " (self-assessed)") : "";
      return `${place}${countedPeriod(publication, count.period, locale)}${stage}: ${count.total === null ? named : inLocale(locale, `${numberText(count.total, "vi")} cơ quan, ${named}`, `${numberText(count.total, "en")} agencies, ${named}`)}`;
    });
    return [...(position === 0 ? [] : ["; "]), { text: text.join("; "), path: publicationPath(areaId, publication.sourceId) }];
  });
}

function countedPeriod(publication: RatingPublication, period: string | null, locale: Locale): string {
  const rows = [...publication.tallies, ...publication.ratings].filter((row) => row.period === period);
  const [first] = rows;
  return first === undefined ? periodText(period, locale) : periodWithBasis(first, locale);
}

function modelsCell(data: SiteData, areaId: string, locale: Locale): Text {
  const count = modelCounts(data).get(areaId) ?? 0;
  return count === 0
    ? ["–"]
    : [
        {
          text: inLocale(locale, `${numberText(count, "vi")} số đếm`, `${numberText(count, "en")} ${count === 1 ? "count" : "counts"}`),
          path: `/mo-hinh/#${areaId}`,
        },
      ];
}

const modelCountCache = new WeakMap<SiteData, Map<string, number>>();

function modelCounts(data: SiteData): Map<string, number> {
  let counts = modelCountCache.get(data);
  if (counts === undefined)
    modelCountCache.set(
      data,
      (counts = new Map([...groupBy(data.models, (row) => provinceOf(data.registry, row.areaId))].map(([areaId, rows]) => [areaId, rows.length]))),
    );
  return counts;
}

function nowCell(data: SiteData, area: Area, locale: Locale): Text {
  const steps = stepsOutOf(data.registry, area.areaId);
  if (steps.length === 0) return [inLocale(locale, "giữ nguyên", "unchanged")];
  return linkList(
    steps.map((step) => ({ ...areaLink(data.registry, step.successorId, locale), path: `/dia-phuong/nhu-hien-nay/#${step.successorId}` })),
  );
}

/** Lists the provinces of today that were formed from others, and those that were not. */
export function provincesNow(data: SiteData): Area[] {
  return provincesOn(data.registry, firstDayNow).sort(byVietnamese((area) => area.nameVi));
}
