import { inLocale, type Locale } from "../../i18n/locale.ts";
import type { Index } from "../../registry/registry-tables.ts";
import type { SiteData } from "../../tables/site-data.ts";
import { allBlockScores, blockScores, type BlockScores } from "../../views/block-scores.ts";
import { gapSentence } from "../gap-words.ts";
import type { Text } from "../model.ts";
import { numberText } from "../values.ts";

/** Opens the page of an index: what it is, how much of it is here, how often its method changed. */
export function indexLead(data: SiteData, index: Index, years: readonly number[], locale: Locale): Text[] {
  const count = data.scores.filter((score) => score.indexId === index.indexId).length;
  const methods = data.registry.tables.methods.filter((method) => method.indexId === index.indexId);
  return [
    [inLocale(locale, index.descriptionVi, index.descriptionEn)],
    count === 0
      ? [
          inLocale(
            locale,
            "Chưa có giá trị nào của chỉ số này trong bộ dữ liệu; trang chỉ có danh mục thành phần.",
            "The data set holds no value of this index yet; this page lists its components only.",
          ),
        ]
      : countSentence(data, index, years, locale),
    ...(methods.length < 2
      ? []
      : [
          [
            inLocale(
              locale,
              `Danh mục ghi ${numberText(methods.length, "vi")} bộ tiêu chí hoặc phương pháp; giá trị theo hai bộ khác nhau không so sánh được với nhau (`,
              `Methods listed: ${numberText(methods.length, "en")}; values by two of them do not compare (`,
            ),
            { text: inLocale(locale, "xem các lần thay đổi", "see the changes"), path: `/chi-so/${index.indexId}/#phuong-phap` },
            ").",
          ],
        ]),
  ];
}

function countSentence(data: SiteData, index: Index, years: readonly number[], locale: Locale): Text {
  const count = data.scores.filter((score) => score.indexId === index.indexId).length;
  const [last, first] = [years[0], years.at(-1)];
  const when =
    first === undefined
      ? ""
      : first === last
        ? inLocale(locale, `, năm ${first}`, ` for ${first}`)
        : inLocale(locale, `, từ năm ${first} đến năm ${last}`, `, from ${first} to ${last}`);
  const national = [...allBlockScores(data).values()].filter(
    (block) => block.indexId === index.indexId && block.areaId === "viet-nam" && block.blockId === "provinces",
  );
  const complete = national.filter((block) => block.blockTotal !== null && block.published >= block.blockTotal).length;
  const whole =
    national.length === 0
      ? ""
      : complete === 0
        ? inLocale(locale, "; không năm nào có giá trị của đủ các tỉnh, thành phố", "; in no year are there values of all provinces")
        : inLocale(
            locale,
            `; ${numberText(complete, "vi")} năm có giá trị của đủ các tỉnh, thành phố`,
            `; in ${numberText(complete, "en")} ${complete === 1 ? "year" : "years"} there are values of all provinces`,
          );
  return [
    inLocale(
      locale,
      `Bộ dữ liệu có ${numberText(count, "vi")} số liệu${when}${whole}.`,
      `The data set holds ${numberText(count, "en")} ${count === 1 ? "figure" : "figures"}${when}${whole}.`,
    ),
  ];
}

/** Opens the page of an index and year: how many have a value or a rank, the published mean, what is withheld. */
export function indexYearLead(data: SiteData, index: Index, year: number, locale: Locale): Text[] {
  const provinces = blockScores(data, { indexId: index.indexId, areaId: "viet-nam", blockId: "provinces", year });
  const areas = new Set(
    [...allBlockScores(data).values()]
      .filter((block) => block.indexId === index.indexId && block.year === year && block.areaId !== "viet-nam")
      .map((block) => block.areaId),
  ).size;
  return [
    provinces === null
      ? [inLocale(locale, `Năm ${year}: chưa tìm thấy giá trị của tỉnh, thành phố nào.`, `${year}: no value of a province was found.`)]
      : provincesSentence(data, provinces, locale),
    areas === 0
      ? [
          inLocale(
            locale,
            `Năm ${year} chưa tìm thấy điểm của sở, huyện hay đơn vị khác ở địa phương nào.`,
            `No scores of departments, districts or other units were found for ${year}.`,
          ),
        ]
      : [
          inLocale(
            locale,
            `Có số liệu của các cơ quan, đơn vị ở ${numberText(areas, "vi")} địa phương; mỗi nơi chấm theo bộ tiêu chí riêng nên điểm không so sánh được giữa các nơi.`,
            `There are figures of agencies and units in ${numberText(areas, "en")} ${areas === 1 ? "area" : "areas"}; each area scores by its own criteria, so scores do not compare between areas.`,
          ),
        ],
    ...withheldSentences(data, index, year, locale),
  ];
}

function provincesSentence(data: SiteData, block: BlockScores, locale: Locale): Text {
  const [valued, ranked] = [block.published, rankedProvinces(data, block)];
  const of =
    block.blockTotal === null ? "" : inLocale(locale, ` trên ${numberText(block.blockTotal, "vi")}`, ` of ${numberText(block.blockTotal, "en")}`);
  const isWhole = block.blockTotal !== null && valued >= block.blockTotal;
  const rest = isWhole ? "" : inLocale(locale, "; phần còn lại chưa tìm thấy nguồn đọc được", "; no readable source was found for the others");
  if (valued === 0)
    return [
      inLocale(
        locale,
        `Năm ${block.year} chưa tìm thấy giá trị của tỉnh, thành phố nào; có thứ hạng của ${numberText(ranked, "vi")}${of} tỉnh, thành phố.`,
        `For ${block.year} no value of a province was found; there are ranks of ${numberText(ranked, "en")}${of} provinces.`,
      ),
    ];
  return [
    inLocale(
      locale,
      `Năm ${block.year} có giá trị của ${numberText(valued, "vi")}${of} tỉnh, thành phố và thứ hạng của ${numberText(ranked, "vi")}${rest}.`,
      `For ${block.year} there are values of ${numberText(valued, "en")}${of} provinces and ranks of ${numberText(ranked, "en")}${rest}.`,
    ),
  ];
}

/** Counts the provinces of which any source prints a rank, be it beside the value that charts use or not. */
function rankedProvinces(data: SiteData, block: BlockScores): number {
  const ranked = data.scores.filter(
    (score) =>
      score.indexId === block.indexId &&
      score.year === block.year &&
      score.blockId === block.blockId &&
      score.componentId === "total" &&
      score.statistic === "value" &&
      score.rank !== null,
  );
  return new Set(ranked.map((score) => score.areaId)).size;
}

function withheldSentences(data: SiteData, index: Index, year: number, locale: Locale): Text[] {
  const gaps = data.registry.tables.gaps.filter((gap) => gap.indexId === index.indexId && gap.year === year);
  if (gaps.length === 0) return [];
  const parts = gaps
    .flatMap((gap, position): Text => [
      position === 0 ? "" : "; ",
      `${data.registry.areaById.get(gap.areaId)?.nameVi ?? gap.areaId}: `,
      ...gapSentence(data, gap, locale),
    ])
    .filter((part) => part !== "");
  return [[...parts, "."]];
}
