import { inLocale, type Locale } from "../i18n/locale.ts";
import { byVietnamese } from "../lib/collation.ts";
import { formatDate, formatList } from "../lib/format.ts";
import type { Score } from "../registry/observation-tables.ts";
import type { Area } from "../registry/registry-tables.ts";
import { chooseScore } from "../tables/choose-score.ts";
import type { SiteData } from "../tables/site-data.ts";
import { countSums, stepsInto, type CountSum, type NoSum } from "../views/then-and-now.ts";
import { measureName } from "./figures/model-texts.ts";
import { areaLink } from "./links.ts";
import type { PageModel, Section, Table, Text } from "./model.ts";
import { shortAreaName } from "./names.ts";
import { andList } from "./sentences/and-list.ts";
import { sentenceCase } from "./sentence-case.ts";
import { ownCell, provincesNow, ratingsCell, standingCell } from "./then-page.ts";
import { modelCountCell } from "./value-cells.ts";
import { numberText, periodText } from "./values.ts";

/** Makes the page of the 34 provinces of today, each with the figures of its predecessors side by side. */
export function nowPage(data: SiteData, locale: Locale): PageModel {
  const areas = provincesNow(data);
  const merged = areas.filter((area) => stepsInto(data.registry, area.areaId).length > 0);
  const unchanged = areas.filter((area) => !merged.includes(area));
  return {
    path: "/dia-phuong/nhu-hien-nay/",
    locale,
    title: inLocale(locale, `${areas.length} tỉnh, thành phố như hiện nay`, `The ${areas.length} provinces as they are now`),
    description: inLocale(
      locale,
      "34 tỉnh, thành phố từ ngày 01/7/2025, mỗi nơi với số liệu của các đơn vị trước sắp xếp đặt cạnh nhau.",
      "The 34 provinces since 1 July 2025, each with the figures of its predecessors side by side.",
    ),
    breadcrumbs: [{ text: inLocale(locale, "Địa phương", "Areas"), path: "/dia-phuong/" }],
    lead: [
      [
        inLocale(
          locale,
          `Từ ngày 01/7/2025 cả nước có ${areas.length} tỉnh, thành phố: ${merged.length} nơi được lập từ các đơn vị cũ, ${unchanged.length} nơi giữ nguyên.`,
          `Since 1 July 2025 the country has ${areas.length} provinces: ${merged.length} were formed from former ones and ${unchanged.length} remain.`,
        ),
      ],
      [
        inLocale(
          locale,
          "Điểm, thứ hạng và mức xếp loại của các đơn vị cũ đứng cạnh nhau, không cộng, không tính trung bình và cũng không ước tính cho đơn vị mới; số đếm mô hình chỉ cộng khi mọi đơn vị cũ đều có số cùng cách đếm, cùng kỳ.",
          "Scores, ranks and levels of the former units stand side by side and are neither added, averaged nor estimated for the new one; counts of models are added only where every former unit has one of the same measure and period.",
        ),
      ],
    ],
    sections: [whySection(locale), ...merged.map((area) => mergedSection(data, area, locale)), unchangedSection(data, unchanged, locale)],
  };
}

function whySection(locale: Locale): Section {
  return {
    id: "vi-sao",
    heading: inLocale(locale, "Vì sao không cộng điểm", "Why scores are not added"),
    paragraphs: [
      [
        inLocale(
          locale,
          "Điểm là kết quả chấm một đơn vị theo một bộ tiêu chí, không phải một lượng chia được. Điểm của đơn vị mới chỉ có khi nơi công bố chấm đơn vị mới; trung bình của các đơn vị cũ cần trọng số mà không nguồn nào công bố, và các đơn vị cũ có khi được chấm theo những năm khác nhau.",
          "A score is the result of assessing one unit by one set of criteria, not an amount that can be divided. A new unit has a score only when the publisher assesses it; a mean of the former units needs weights that no source publishes, and the former units were sometimes scored in different years.",
        ),
      ],
      [
        inLocale(
          locale,
          "Thứ hạng chỉ có nghĩa trong 63 đơn vị cũ, không chuyển sang 34 đơn vị mới. Mức xếp loại thuộc thang của từng nơi, nên mức của hai nơi không gộp được.",
          "Ranks mean something only among the former 63 and do not carry over to the 34. Levels belong to the scale of each place, so levels of two places cannot be merged.",
        ),
      ],
    ],
    links: [{ text: inLocale(locale, "63 tỉnh, thành phố như lúc đó", "The 63 provinces as they were"), path: "/dia-phuong/nhu-luc-do/" }],
  };
}

function mergedSection(data: SiteData, area: Area, locale: Locale): Section {
  const { registry } = data;
  const steps = stepsInto(registry, area.areaId);
  const predecessorIds = steps.map((step) => step.predecessorId).sort(byVietnamese((id) => registry.areaById.get(id)?.nameVi ?? id));
  const acts = [
    ...new Set(
      steps.map(
        (step) =>
          `${step.instrument}${step.effectiveDate === null ? "" : inLocale(locale, `, hiệu lực ${formatDate(step.effectiveDate, "vi")}`, `, in force ${formatDate(step.effectiveDate, "en")}`)}`,
      ),
    ),
  ];
  const sums = countSums(data, predecessorIds);
  return {
    id: area.areaId,
    heading: area.nameVi,
    paragraphs: [
      [
        areaLink(registry, area.areaId, locale),
        inLocale(locale, " được lập từ ", " was formed from "),
        ...andList(
          predecessorIds.map((id) => areaLink(registry, id, locale, registry.areaById.get(id)?.nameVi)),
          locale,
        ),
        ` (${acts.join("; ")}).`,
      ],
    ],
    tables: [
      scoreTable(data, area, predecessorIds, locale),
      ...(sums.length === 0 ? [] : [countTable(data, { area, predecessorIds, sums }, locale)]),
    ],
  };
}

/** Sets the scores of the former units beside each other, a row for each index and year, and the ratings below. */
function scoreTable(data: SiteData, area: Area, predecessorIds: readonly string[], locale: Locale): Table {
  const places = [...predecessorIds, area.areaId];
  const totals = places.flatMap((areaId) =>
    (data.scoresOfArea.get(areaId) ?? []).filter((score) => score.componentId === "total" && score.statistic === "value" && score.year !== null),
  );
  const keys = [...new Set(totals.map((score) => `${score.indexId}|${score.year}`))].sort((a, b) => byIndexThenYear(a, b));
  const caption = inLocale(locale, `${area.nameVi}: điểm và kết quả xếp loại, không cộng`, `${area.nameVi}: scores and ratings, not added`);
  return {
    caption,
    columns: [
      { title: inLocale(locale, "Số liệu", "Figures") },
      ...predecessorIds.map((id) => ({ title: shortAreaName(data.registry, id, locale) })),
      { title: shortAreaName(data.registry, area.areaId, locale) },
    ],
    rows: [
      ...keys.map((key) => {
        const [indexId = "", year = ""] = key.split("|");
        return {
          cells: [
            [`${data.registry.indexById.get(indexId)?.shortName ?? indexId} ${year}`],
            ...places.map((areaId) =>
              yearCell(
                data,
                totals.filter((score) => score.areaId === areaId && score.indexId === indexId && score.year === Number(year)),
                locale,
              ),
            ),
          ],
        };
      }),
      { cells: [[inLocale(locale, "Xếp loại công tác dân vận", "Dân vận ratings")], ...places.map((areaId) => ratingsCell(data, areaId, locale))] },
    ],
  };
}

function byIndexThenYear(a: string, b: string): number {
  const [indexOfA = "", yearOfA = ""] = a.split("|");
  const [indexOfB = "", yearOfB = ""] = b.split("|");
  return indexOfA === indexOfB ? Number(yearOfB) - Number(yearOfA) : indexOfA < indexOfB ? -1 : 1;
}

function yearCell(data: SiteData, scores: readonly Score[], locale: Locale): Text {
  const score = chooseScore(scores);
  return score === null ? ["–"] : standingCell(data, score, locale);
}

interface CountTableParts {
  area: Area;
  predecessorIds: readonly string[];
  sums: readonly CountSum[];
}

/** Sets the model counts of the former units beside each other, with their sum where there is one. */
function countTable(data: SiteData, { area, predecessorIds, sums }: CountTableParts, locale: Locale): Table {
  const caption = inLocale(
    locale,
    `${area.nameVi}: số mô hình “Dân vận khéo” của các đơn vị cũ`,
    `${area.nameVi}: “Dân vận khéo” models of the former units`,
  );
  return {
    caption,
    columns: [
      { title: inLocale(locale, "Cách đếm", "Measure") },
      { title: inLocale(locale, "Kỳ", "Period") },
      ...predecessorIds.map((id) => ({ title: shortAreaName(data.registry, id, locale) })),
      { title: inLocale(locale, "Cộng các đơn vị cũ", "Sum of the former units") },
    ],
    rows: sums.map((sum) => ({
      cells: [
        [sentenceCase(measureName(data, sum.measureId, locale))],
        [periodText(sum.period, locale)],
        ...sum.parts.map(({ rows }): Text =>
          rows.length === 0
            ? ["–"]
            : rows.flatMap((row, position) => [
                ...(position === 0 ? [] : ["; "]),
                ...modelCountCell(data, row, locale),
                ` (“${row.measureAsPrinted}”)`,
              ]),
        ),
        [sumText(data, sum, locale)],
      ],
    })),
  };
}

/** Writes the sum of the former units, or why there is none. */
function sumText(data: SiteData, sum: CountSum, locale: Locale): string {
  if (sum.sum !== null) return numberText(sum.sum, locale);
  const missing = formatList(
    sum.missing.map((areaId) => data.registry.areaById.get(areaId)?.nameVi ?? areaId),
    locale,
  );
  const reasons: Record<NoSum, readonly [string, string]> = {
    missing: [`chưa tìm thấy số cùng cách đếm, cùng kỳ của ${missing}`, `no count of the same measure and period was found for ${missing}`],
    periodNotStated: ["nguồn không nêu kỳ", "the source states no period"],
    bound: ["có số chỉ là giới hạn, xấp xỉ hoặc không nêu tổng số", "a count is only a bound, approximate or without a total"],
    severalCounts: ["một nơi có nhiều số đếm trong những phạm vi khác nhau", "one place has several counts within different limits"],
    notComparable: ["các nguồn không đếm cùng một thứ", "the sources do not count the same thing"],
  };
  return inLocale(locale, `không cộng: ${reasons[sum.noSum ?? "missing"][0]}`, `not added: ${reasons[sum.noSum ?? "missing"][1]}`);
}

function unchangedSection(data: SiteData, areas: readonly Area[], locale: Locale): Section {
  const heading = inLocale(locale, `${areas.length} tỉnh, thành phố giữ nguyên`, `${areas.length} provinces that remain`);
  return {
    id: "giu-nguyen",
    heading,
    tables: [
      {
        caption: heading,
        columns: [
          { title: inLocale(locale, "Tỉnh, thành phố", "Province") },
          { title: inLocale(locale, "PAR INDEX gần nhất", "Latest PAR INDEX") },
          { title: inLocale(locale, "SIPAS gần nhất", "Latest SIPAS") },
          { title: inLocale(locale, "Xếp loại công tác dân vận", "Dân vận ratings") },
        ],
        rows: areas.map((area) => ({
          cells: [
            [areaLink(data.registry, area.areaId, locale, area.nameVi)],
            ownCell(data, area.areaId, "par-index", locale),
            ownCell(data, area.areaId, "sipas", locale),
            ratingsCell(data, area.areaId, locale),
          ],
        })),
      },
    ],
  };
}
