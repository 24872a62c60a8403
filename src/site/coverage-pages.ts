import { inLocale, type Locale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import { byVietnamese } from "../lib/collation.ts";
import { formatList } from "../lib/format.ts";
import type { Coverage } from "../registry/derived-tables.ts";
import type { Area } from "../registry/registry-tables.ts";
import { provinceOf } from "../registry/province-of.ts";
import { groupBy } from "../registry/registry.ts";
import type { SiteData } from "../tables/site-data.ts";
import { coverageLegend } from "./coverage-words.ts";
import { coverageLines, lineCells, yearsOfLines, type CoverageLine } from "./coverage-rows.ts";
import { linkList } from "./figures/figure-parts.ts";
import { gapSubject } from "./gap-words.ts";
import { areaLink, sourceLink } from "./links.ts";
import type { PageModel, Section, Text } from "./model.ts";
import { areaNameWithProvince, shortAreaName } from "./names.ts";
import { firstDayNow } from "../views/then-and-now.ts";
import { numberText } from "./values.ts";
import { yearRuns } from "./year-runs.ts";

/** Makes the page that says what is there and what is not, by area, family and year. */
export function coveragePages(data: SiteData, locale: Locale): PageModel[] {
  const lines = allLines(data, locale);
  const subjects = [...new Set(lines.map((line) => line.subject))].sort(bySubject);
  return [
    {
      path: "/do-day-du/",
      locale,
      title: inLocale(locale, "Mức độ đầy đủ của số liệu", "Coverage of the figures"),
      description: inLocale(
        locale,
        "Theo địa phương, loại số liệu và năm: có đủ, có một phần, chỉ có số lượng, chỉ có thứ hạng, quyết định không công bố hay chưa tìm thấy.",
        "By area, family and year: complete, partial, counts only, ranks only, withheld by decision or not found.",
      ),
      breadcrumbs: [{ text: words(locale).downloads, path: "/du-lieu/" }],
      lead: lead(data, lines, locale),
      sections: [
        legendSection(locale),
        ...gapSections(data, locale),
        overviewSection(data, lines, subjects, locale),
        ...subjects.map((subject) =>
          subjectSection(
            data,
            lines.filter((line) => line.subject === subject),
            locale,
          ),
        ),
      ],
    },
  ];
}

function allLines(data: SiteData, locale: Locale): CoverageLine[] {
  const areaIds = new Set([
    ...data.coverageByArea.keys(),
    ...data.registry.tables.areas.filter((area) => area.level === "province").map((area) => area.areaId),
  ]);
  return [...areaIds].flatMap((areaId) => coverageLines(data, areaId, locale));
}

/** Ratings first, then the provinces' own indices, then those of their units, reports and models. */
const subjectOrder = ["ratings", "own", "scores", "reports", "models"];

function bySubject(a: string, b: string): number {
  const place = (subject: string) => subjectOrder.indexOf(subject.split("|")[0] ?? "");
  return place(a) - place(b) || (a < b ? -1 : 1);
}

function lead(data: SiteData, lines: readonly CoverageLine[], locale: Locale): Text[] {
  const provinces = provincesOf(data);
  const found = new Set(lines.map((line) => provinceOf(data.registry, line.areaId)));
  const empty = provinces.filter((area) => !found.has(area.areaId)).length;
  return [
    ...stateSentences(data, locale),
    [
      inLocale(
        locale,
        `Trong ${numberText(provinces.length, "vi")} tỉnh, thành phố trước và sau sắp xếp, ${numberText(empty, "vi")} nơi chưa tìm thấy số liệu nào; chưa tìm thấy không có nghĩa là không có.`,
        `Of ${numberText(provinces.length, "en")} provinces before and after the reorganisation, ${numberText(empty, "en")} have no figure found; not found does not mean that there is none.`,
      ),
    ],
  ];
}

/** What a cell of each state but a complete one holds, as a part of the second sentence. */
const stateClauses: readonly (readonly [Coverage["state"], string, string])[] = [
  ["partial", "mới có một phần số đơn vị của khối", "a part of the units of the block"],
  ["unknownTotal", "có số liệu của một số đơn vị nhưng nguồn không nêu khối có bao nhiêu đơn vị", "some units of a block of unknown size"],
  ["countsOnly", "chỉ có số lượng", "counts only"],
  ["rankOnly", "chỉ có thứ hạng", "ranks only"],
  ["statisticOnly", "chỉ có trung bình, cao nhất hoặc thấp nhất của khối", "only a mean, highest or lowest value of the block"],
  ["withheld", "không công bố theo quyết định", "a decision not to publish"],
  ["notPublished", "không công bố theo lời của nguồn", "the word of a source that nothing is published"],
];

function stateSentences(data: SiteData, locale: Locale): Text[] {
  const count = (state: Coverage["state"]) => data.coverage.filter((row) => row.state === state).length;
  const [all, complete] = [data.coverage.length, count("complete")];
  const others = stateClauses
    .filter(([state]) => count(state) > 0)
    .map(([state, vi, en]) => inLocale(locale, `${numberText(count(state), "vi")} ô ${vi}`, `${en} (${numberText(count(state), "en")})`));
  const first = inLocale(
    locale,
    `Số liệu hoặc lý do thiếu số liệu đã tìm thấy ở ${numberText(all, "vi")} ô, mỗi ô là một nơi, một loại số liệu, một khối và một năm; ${numberText(complete, "vi")} ô có đủ mọi đơn vị của khối.`,
    `Figures, or the reason why there are none, were found for ${numberText(all, "en")} cells, each of one place, family, block and year; every unit of the block is there in ${numberText(complete, "en")} of them.`,
  );
  const second = inLocale(locale, `Trong các ô còn lại, ${formatList(others, "vi")}.`, `The others hold ${formatList(others, "en")}.`);
  return others.length === 0 ? [[first]] : [[first], [second]];
}

function legendSection(locale: Locale): Section {
  return {
    id: "cach-doc",
    heading: inLocale(locale, "Cách đọc", "How to read it"),
    tables: [coverageLegend(locale)],
    links: [
      { text: inLocale(locale, "Các loại thiếu của một số liệu", "Kinds of missing of a single figure"), path: "/phuong-phap/#thieu" },
      { text: inLocale(locale, "Tải bảng mức độ đầy đủ", "Download the coverage"), path: "/du-lieu/coverage/" },
    ],
  };
}

function gapSections(data: SiteData, locale: Locale): Section[] {
  const { gaps } = data.registry.tables;
  if (gaps.length === 0) return [];
  const heading = inLocale(locale, "Chỗ thiếu đã biết lý do", "Gaps with a known reason");
  return [
    {
      id: "ly-do",
      heading,
      tables: [
        {
          caption: heading,
          columns: [
            { title: inLocale(locale, "Nơi", "Place") },
            { title: inLocale(locale, "Số liệu thiếu", "What is missing") },
            { title: inLocale(locale, "Lý do", "Reason") },
            { title: words(locale).source },
          ],
          rows: gaps.map((gap) => ({
            cells: [
              [areaLink(data.registry, gap.areaId, locale)],
              [gapSubject(data, gap, locale)],
              [inLocale(locale, gap.reasonVi, gap.reasonEn)],
              linkList(gap.sourceIds.map((id) => sourceLink(data.registry, id, locale))),
            ],
          })),
        },
      ],
    },
  ];
}

function subjectSection(data: SiteData, lines: readonly CoverageLine[], locale: Locale): Section {
  const [first] = lines;
  const heading = headingOf(first, locale);
  const years = yearsOfLines(lines);
  const withBlocks = lines.some((line) => line.block !== "–");
  const sorted = [...lines].sort(byVietnamese((line) => `${sortName(data, line.areaId)} ${line.areaId}`));
  return {
    id: anchorOf(first?.subject ?? ""),
    heading,
    tables: [
      {
        caption: heading,
        columns: [
          { title: inLocale(locale, "Nơi", "Place") },
          ...(withBlocks ? [{ title: inLocale(locale, "Khối", "Block") }] : []),
          ...years.map((year) => ({ title: year === null ? inLocale(locale, "không nêu kỳ", "period not stated") : String(year) })),
        ],
        rows: sorted.map((line) => ({
          cells: [
            [areaLink(data.registry, line.areaId, locale, areaNameWithProvince(data.registry, line.areaId, locale))],
            ...(withBlocks ? [[line.block]] : []),
            ...lineCells(line, years),
          ],
        })),
      },
    ],
    ...notFound(data, lines, locale),
  };
}

/** The country first, then by the name of the province, its districts after it. */
function sortName(data: SiteData, areaId: string): string {
  const province = provinceOf(data.registry, areaId);
  return province === "viet-nam" ? "" : (data.registry.areaById.get(province)?.nameVi ?? province);
}

/** Counts the provinces of which nothing of the kind was found; the overview names them. */
function notFound(data: SiteData, lines: readonly CoverageLine[], locale: Locale): Pick<Section, "paragraphs"> {
  const found = new Set(lines.map((line) => provinceOf(data.registry, line.areaId)));
  const missing = provincesOf(data).filter((area) => !found.has(area.areaId));
  if (missing.length === 0) return {};
  const now = missing.filter((area) => area.validFrom === firstDayNow).length;
  const then = missing.length - now;
  return {
    paragraphs: [
      [
        inLocale(
          locale,
          `Chưa tìm thấy ở ${numberText(then, "vi")} tỉnh, thành phố trước sắp xếp hoặc không sắp xếp và ${numberText(now, "vi")} nơi lập ngày 01/7/2025 (`,
          `Not found in ${numberText(then, "en")} provinces before the reorganisation or unchanged and in ${numberText(now, "en")} formed on 1 July 2025 (`,
        ),
        { text: inLocale(locale, "xem tổng quan", "see the overview"), path: "/do-day-du/#tong-quan" },
        ").",
      ],
    ],
  };
}

/** Says of every province for which years there is anything of each kind, its districts and communes included. */
function overviewSection(data: SiteData, lines: readonly CoverageLine[], subjects: readonly string[], locale: Locale): Section {
  const heading = inLocale(locale, "Tổng quan theo tỉnh, thành phố", "Overview by province");
  const bySubjectAndPlace = groupBy(lines, (line) => `${line.subject}|${provinceOf(data.registry, line.areaId)}`);
  const cell = (subject: string, areaId: string): Text => {
    const found = bySubjectAndPlace.get(`${subject}|${areaId}`) ?? [];
    return found.length === 0 ? ["–"] : [{ text: yearsWritten(found, locale), path: `/do-day-du/#${anchorOf(subject)}` }];
  };
  return {
    id: "tong-quan",
    heading,
    paragraphs: [
      [
        inLocale(
          locale,
          "Mỗi ô ghi những năm có số liệu hoặc đã biết lý do thiếu, kể cả của huyện, xã trong tỉnh; “–”: chưa tìm thấy.",
          "Each cell gives the years with figures or with a known reason why there are none, districts and communes included; “–”: not found.",
        ),
      ],
    ],
    tables: [
      {
        caption: heading,
        columns: [
          { title: inLocale(locale, "Tỉnh, thành phố", "Province") },
          ...subjects.map((subject) => ({
            title: headingOf(
              lines.find((line) => line.subject === subject),
              locale,
            ),
          })),
        ],
        rows: provincesOf(data).map((area) => ({
          cells: [
            [areaLink(data.registry, area.areaId, locale, shortAreaName(data.registry, area.areaId, locale))],
            ...subjects.map((subject) => cell(subject, area.areaId)),
          ],
        })),
      },
    ],
  };
}

function provincesOf(data: SiteData): Area[] {
  return data.registry.tables.areas.filter((area) => area.level === "province").sort(byVietnamese((area) => `${area.nameVi} ${area.areaId}`));
}

function yearsWritten(lines: readonly CoverageLine[], locale: Locale): string {
  const years = new Set(lines.flatMap((line) => [...line.cells.keys()]));
  const stated = [...years].filter((year) => year !== null).sort((a, b) => a - b);
  return [...yearRuns(stated), ...(years.has(null) ? [inLocale(locale, "không nêu kỳ", "period not stated")] : [])].join(", ");
}

function anchorOf(subject: string): string {
  return subject.replace("|", "-");
}

function headingOf(line: CoverageLine | undefined, locale: Locale): string {
  if (line === undefined) return "";
  return line.subject.startsWith("scores|")
    ? inLocale(locale, `${line.what} của cơ quan, đơn vị, địa phương`, `${line.what} of agencies, units and localities`)
    : line.what;
}
