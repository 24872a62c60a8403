import { inLocale, type Locale } from "../../i18n/locale.ts";
import { formatDate, formatList } from "../../lib/format.ts";
import type { Score } from "../../registry/observation-tables.ts";
import type { Area } from "../../registry/registry-tables.ts";
import type { Registry } from "../../registry/registry.ts";
import type { SiteData } from "../../tables/site-data.ts";
import { namedCounts, type RatingPublication, ratingPublications, type NamedCount } from "../../views/rating-publications.ts";
import { coverageLines } from "../coverage-rows.ts";
import { gapSentence } from "../gap-words.ts";
import { instrumentText } from "../instruments.ts";
import { agencyLink, areaLink, publicationPath, sourceLink } from "../links.ts";
import type { Link, Text } from "../model.ts";
import { areaName, areaNameInText, provinceOf } from "../names.ts";
import { observationCount } from "../observation-count.ts";
import { periodsPhrase, unstatedPeriodText } from "../period-phrase.ts";
import { numberText } from "../values.ts";
import { andList } from "./and-list.ts";
import { instrumentIds, publicationPlace, ratedAreaId } from "./publication-lead.ts";
import { latestScore, scoreSentence } from "./score-sentence.ts";

/** Opens the page of an area: what became of it, its last ratings and indices, where it stands, what was not found. */
export function areaLead(data: SiteData, area: Area, locale: Locale): Text[] {
  const said = [
    ...successionSentences(data, area, locale),
    ...publicationSentences(data, area, locale),
    ...scoreSentences(data, area, locale),
    ...authoritySentences(data, area, locale),
  ];
  return [...(said.length > 0 ? said : [placeSentence(data, area, locale)]), missingSentence(data, area, locale)];
}

/** Says where a place belongs, or that the reorganisation left it as it was. */
function placeSentence(data: SiteData, area: Area, locale: Locale): Text {
  const { registry } = data;
  const name = areaName(registry, area.areaId, locale);
  const kept = (registry.successionsByPredecessor.get(area.areaId) ?? []).find((row) => row.successorId === area.areaId && row.kind === "continue");
  if (kept !== undefined)
    return [
      inLocale(
        locale,
        `${name} giữ nguyên khi sắp xếp đơn vị hành chính cấp tỉnh theo Nghị quyết ${kept.instrument}.`,
        `${name} was left as it was when provinces were reorganised under Resolution ${kept.instrument}.`,
      ),
    ];
  if (area.parentId === null) return [`${name}.`];
  return [
    inLocale(locale, `${name} thuộc `, `${name} belongs to `),
    areaLink(registry, area.parentId, locale, areaNameInText(registry, area.parentId, locale)),
    ".",
  ];
}

/** Links a predecessor or successor; one that bears the same name is called the former or the new. */
function relativeLink(registry: Registry, areaId: string, area: Area, locale: Locale): Link {
  const text = areaNameInText(registry, areaId, locale);
  if (areaName(registry, areaId, locale) !== areaName(registry, area.areaId, locale)) return areaLink(registry, areaId, locale, text);
  const isFormer = registry.areaById.get(areaId)?.validTo !== null;
  const said = inLocale(locale, `${text} ${isFormer ? "cũ" : "mới"}`, `the ${isFormer ? "former" : "new"} ${text}`);
  return areaLink(registry, areaId, locale, said);
}

function successionSentences(data: SiteData, area: Area, locale: Locale): Text[] {
  const { registry } = data;
  const name = areaName(registry, area.areaId, locale);
  const after = (registry.successionsByPredecessor.get(area.areaId) ?? []).filter((row) => row.successorId !== area.areaId);
  const before = (registry.successionsBySuccessor.get(area.areaId) ?? []).filter((row) => row.predecessorId !== area.areaId);
  if (after.length > 0 && area.validTo !== null) {
    const links = andList(
      after.map((row) => relativeLink(registry, row.successorId, area, locale)),
      locale,
    );
    const end = formatDate(area.validTo, locale);
    const isSplit = after.length > 1;
    return [
      [
        inLocale(
          locale,
          `${name} tồn tại đến hết ngày ${end}, nay ${isSplit ? "được chia về" : "thuộc"} `,
          `${name} existed until ${end} and is now ${isSplit ? "divided between" : "part of"} `,
        ),
        ...links,
        inLocale(
          locale,
          " sau sắp xếp; số liệu dưới đây là của đơn vị trước sắp xếp.",
          " as reorganised; the figures below are those of the former unit.",
        ),
      ],
    ];
  }
  if (before.length > 0 && area.validFrom !== null) {
    return [
      [
        inLocale(
          locale,
          `${name} được lập từ ngày ${formatDate(area.validFrom, "vi")} trên cơ sở `,
          `${name} was formed on ${formatDate(area.validFrom, "en")} from `,
        ),
        ...andList(
          before.map((row) => relativeLink(registry, row.predecessorId, area, locale)),
          locale,
        ),
        inLocale(
          locale,
          "; điểm và mức xếp loại của các đơn vị trước không cộng hay tính trung bình sang đơn vị mới.",
          "; scores and levels of the former units are not added up or averaged onto the new one.",
        ),
      ],
    ];
  }
  if (area.validTo === null) return [];
  const province = provinceOf(registry, area.areaId);
  const place = province === area.areaId ? "" : `, ${areaNameInText(registry, province, locale)},`;
  return [
    [
      inLocale(
        locale,
        `${name}${place} tồn tại đến hết ngày ${formatDate(area.validTo, "vi")}.`,
        `${name}${place} existed until ${formatDate(area.validTo, "en")}.`,
      ),
    ],
  ];
}

function publicationSentences(data: SiteData, area: Area, locale: Locale): Text[] {
  const publication = latestPublication(data, area.areaId);
  const counts =
    publication === undefined ? undefined : (namedCounts(publication).find((count) => count.stage === "official") ?? namedCounts(publication)[0]);
  if (publication === undefined || counts === undefined) return [];
  const path = publicationPath(publication.areaId, publication.sourceId);
  const place =
    ratedAreaId(publication) === area.areaId
      ? ""
      : inLocale(locale, ` tại ${publicationPlace(data, publication, "vi")}`, ` in ${publicationPlace(data, publication, "en")}`);
  const rows = [...publication.tallies, ...publication.ratings].filter((row) => row.period === counts.period);
  const when = `${periodsPhrase([counts.period], locale)}${unstatedPeriodText(rows, locale)}`;
  const instrument = data.registry.instrumentById.get(instrumentIds(publication)[0] ?? "");
  const [by, published] =
    instrument === undefined
      ? [inLocale(locale, " do ", ", published by "), inLocale(locale, " công bố: ", ": ")]
      : // Who decided and who printed it are two: a newspaper rates nobody.
        [
          inLocale(locale, ` theo ${instrumentText(instrument, "vi")}, do `, ` by ${instrumentText(instrument, "en")}, as published by `),
          inLocale(locale, " đăng: ", ": "),
        ];
  return [
    [
      inLocale(locale, `Kết quả xếp loại công tác dân vận${when}${place}${by}`, `Ratings of dân vận work${when}${place}${by}`),
      sourceLink(data.registry, publication.sourceId, locale),
      published,
      ...countsText(counts, path, locale),
      ".",
    ],
  ];
}

/** Chooses the last publication about an area's own agencies; else the last about those of a district of it. */
function latestPublication(data: SiteData, areaId: string): RatingPublication | undefined {
  const publications = ratingPublications(data);
  const own = publications.filter((publication) => ratedAreaId(publication) === areaId);
  return (own.length > 0 ? own : publications.filter((publication) => publication.areaId === areaId)).sort(
    (a, b) => (b.year ?? 0) - (a.year ?? 0) || (a.sourceId < b.sourceId ? -1 : 1),
  )[0];
}

function countsText(counts: NamedCount, path: string, locale: Locale): Text {
  const named = { text: numberText(counts.named, locale), path: `${path}#neu-ten` };
  const some: Text =
    counts.named === 0
      ? [inLocale(locale, "không cơ quan nào được nêu tên", "none is named")]
      : [named, inLocale(locale, " được nêu tên", counts.named === 1 ? " is named" : " are named")];
  if (counts.total === null) return [inLocale(locale, "nguồn không nêu tổng số cơ quan, ", "the number of agencies is not stated, "), ...some];
  return [
    { text: numberText(counts.total, locale), path: `${path}#so-don-vi` },
    inLocale(locale, " cơ quan, ", counts.total === 1 ? " agency, " : " agencies, "),
    ...some,
  ];
}

/** The country and its regions are not scored: what is published of them is the mean of their provinces. */
const ownStatistic: Partial<Record<Area["level"], Score["statistic"]>> = { country: "mean", region: "mean" };

/** Says both indices of the area, in one sentence where the lead has much else to say. */
function scoreSentences(data: SiteData, area: Area, locale: Locale): Text[] {
  const own = (data.scoresOfArea.get(area.areaId) ?? []).filter((score) => score.statistic === (ownStatistic[area.level] ?? "value"));
  const sentences = ["par-index", "sipas"].flatMap((indexId) => {
    const score = latestScore(
      own.filter((row) => row.indexId === indexId && row.blockId !== "ministries"),
      ownStatistic[area.level],
    );
    return score === null ? [] : [scoreSentence(data, score, locale)];
  });
  const isLong = successionSentences(data, area, locale).length + publicationSentences(data, area, locale).length > 1;
  return isLong && sentences.length > 1 ? [joined(sentences)] : sentences;
}

/** Says the last score of the People's Committee that governs a district or commune; provinces are scored themselves. */
function authoritySentences(data: SiteData, area: Area, locale: Locale): Text[] {
  if (area.level !== "district" && area.level !== "commune") return [];
  const authority = (data.registry.agenciesByArea.get(area.areaId) ?? []).find((agency) => agency.agencyTypeId.startsWith("ubnd-cap-"));
  const scores = authority === undefined ? [] : (data.scoresByAgency.get(authority.agencyId) ?? []);
  const score = ["par-index", "sipas"].map((indexId) => latestScore(scores.filter((row) => row.indexId === indexId))).find((row) => row !== null);
  if (authority === undefined || score === undefined || score === null) return [];
  return [[agencyLink(data.registry, authority.agencyId, locale), ": ", ...scoreSentence(data, score, locale)]];
}

/** Joins sentences by semicolons. */
function joined(sentences: readonly Text[]): Text {
  return sentences.flatMap((sentence, position): Text => {
    const last = sentence.at(-1);
    return position === sentences.length - 1 || typeof last !== "string" ? sentence : [...sentence.slice(0, -1), last.replace(/\.$/, "; ")];
  });
}

/** Says how much there is, and which families were not found or are withheld. */
function missingSentence(data: SiteData, area: Area, locale: Locale): Text {
  const count = observationCount(data, area.areaId);
  if (count === 0)
    return [inLocale(locale, "Chưa tìm thấy số liệu nào đã công bố cho đơn vị này.", "No published figure has been found for this area.")];
  const have = inLocale(
    locale,
    `Đã có ${numberText(count, "vi")} số liệu của địa phương và các cơ quan, đơn vị trực thuộc`,
    `Found so far: ${numberText(count, "en")} ${count === 1 ? "figure" : "figures"} of the area, its agencies and lower units`,
  );
  const gaps = data.registry.tables.gaps.filter((gap) => gap.areaId === area.areaId);
  const withheld = gaps.flatMap((gap): Text => ["; ", ...gapSentence(data, gap, locale)]);
  const absent = area.level === "province" ? absentFamilies(data, area, locale) : [];
  const none = absent.length === 0 ? "" : inLocale(locale, `; chưa tìm thấy ${formatList(absent, "vi")}`, `; not found: ${formatList(absent, "en")}`);
  const hasTable = coverageLines(data, area.areaId, locale).length > 0;
  const see = {
    text: inLocale(locale, "xem mức độ đầy đủ", "see the coverage"),
    path: hasTable ? `/dia-phuong/${area.areaId}/#do-day-du` : "/do-day-du/",
  };
  return [have, ...withheld, `${none} (`, see, ")."];
}

function absentFamilies(data: SiteData, area: Area, locale: Locale): string[] {
  const inside = (areaId: string) => provinceOf(data.registry, areaId) === area.areaId;
  const has = (rows: ReadonlyMap<string, readonly unknown[]>) => [...rows.keys()].some(inside);
  const own = data.scoresOfArea.get(area.areaId) ?? [];
  const hasIndex = (indexId: string) => own.some((score) => score.indexId === indexId);
  return [
    ...(has(data.ratingsByArea) || has(data.talliesByArea) ? [] : [inLocale(locale, "kết quả xếp loại công tác dân vận", "ratings of dân vận work")]),
    ...(hasIndex("par-index") ? [] : [inLocale(locale, "PAR INDEX cấp tỉnh", "its own PAR INDEX")]),
    ...(hasIndex("sipas") ? [] : [inLocale(locale, "SIPAS cấp tỉnh", "its own SIPAS")]),
    ...(has(data.figuresByArea) ? [] : [inLocale(locale, "số liệu quy chế dân chủ ở cơ sở", "grassroots-democracy figures")]),
    ...(has(data.modelsByArea) ? [] : [inLocale(locale, "số mô hình “Dân vận khéo”", "counts of “Dân vận khéo” models")]),
  ];
}
