import { inLocale, type Locale } from "../../i18n/locale.ts";
import { levelText } from "../figures/level-texts.ts";
import { formatList } from "../../lib/format.ts";
import type { Tally } from "../../registry/observation-tables.ts";
import { groupBy } from "../../registry/registry.ts";
import type { SiteData } from "../../tables/site-data.ts";
import { namedCounts, type LevelGroup, type NamedCount, type RatingPublication } from "../../views/rating-publications.ts";
import { instrumentText } from "../instruments.ts";
import { observationLink, publicationPath, sourceLink } from "../links.ts";
import { withMark } from "../marks.ts";
import type { Text } from "../model.ts";
import { areaNameInText, provinceOf } from "../names.ts";
import { periodsPhrase } from "../period-phrase.ts";
import { comparedText, coverageWord } from "../source-words.ts";
import { sentenceCase } from "../sentence-case.ts";
import { looseDateText, numberText, periodText } from "../values.ts";
import { blockLabel } from "./block-in-text.ts";

/** Opens the page of one publication: what was published, for when, by whom, how many are named, what is missing. */
export function publicationLead(data: SiteData, publication: RatingPublication, locale: Locale): Text[] {
  return [
    whatSentence(data, publication, locale),
    namedSentence(publication, locale),
    ...levelSentences(data, publication, locale),
    readSentence(data, publication, locale),
  ];
}

function whatSentence(data: SiteData, publication: RatingPublication, locale: Locale): Text {
  const { registry } = data;
  const source = registry.sourceById.get(publication.sourceId);
  const instrument = registry.instrumentById.get(instrumentIds(publication)[0] ?? "");
  const when = periodsPhrase(publication.periods, locale);
  const date = looseDateText(source?.publicationDate ?? null, locale);
  const published =
    source?.publicationDate == null
      ? inLocale(locale, "không rõ ngày", "on an unknown date")
      : inLocale(locale, `ngày ${date}`, /^\d{4}-\d\d-\d\d$/.test(source.publicationDate) ? `on ${date}` : `in ${date}`);
  const unstated = [
    ...(instrument === undefined ? [inLocale(locale, "số, ngày quyết định", "number and date of a decision")] : []),
    ...unstatedPeriod(publication, locale),
  ];
  const missing =
    unstated.length === 0
      ? ""
      : inLocale(locale, `; nguồn không nêu ${formatList(unstated, "vi")}`, `; not stated in the source: ${formatList(unstated, "en")}`);
  const beginning =
    instrument === undefined
      ? inLocale(
          locale,
          `Kết quả xếp loại công tác dân vận${when} tại ${publicationPlace(data, publication, "vi")}: `,
          `Results of rating dân vận work${when} in ${publicationPlace(data, publication, "en")}, published by `,
        )
      : inLocale(
          locale,
          `${instrument.issuer} xếp loại công tác dân vận${when} theo ${instrumentText(instrument, "vi")}; `,
          `${instrument.issuer} rated dân vận work${when} by ${instrumentText(instrument, "en")}, published by `,
        );
  return [
    beginning,
    sourceLink(registry, publication.sourceId, locale),
    inLocale(locale, ` công bố ${published}${missing}.`, ` ${published}${missing}.`),
  ];
}

/** A year that was taken from the publication date is not what the source says it is about. */
function unstatedPeriod(publication: RatingPublication, locale: Locale): string[] {
  const rows = [...publication.tallies, ...publication.ratings];
  if (rows.some((row) => row.periodBasis === "publicationDate"))
    return [inLocale(locale, "kỳ được xếp loại (năm ở đây lấy theo ngày công bố)", "the assessed period (the year here is that of publication)")];
  return rows.every((row) => row.period === null) ? [inLocale(locale, "kỳ được xếp loại", "the assessed period")] : [];
}

/** Lists the documents a publication rests on, first named first. */
export function instrumentIds(publication: RatingPublication): string[] {
  return [...new Set([...publication.tallies, ...publication.ratings].map((row) => row.instrumentId))].filter((id) => id !== null);
}

/** Finds the place whose agencies were rated: the district, where all rows are of one, else the province. */
export function ratedAreaId(publication: RatingPublication): string {
  const [first, ...others] = new Set([...publication.ratings, ...publication.tallies].map((row) => row.areaId));
  return first !== undefined && others.length === 0 ? first : publication.areaId;
}

/** Names the place whose agencies were rated. */
export function publicationPlace(data: SiteData, publication: RatingPublication, locale: Locale): string {
  const only = ratedAreaId(publication);
  const province = provinceOf(data.registry, only);
  return province === only
    ? areaNameInText(data.registry, only, locale)
    : `${areaNameInText(data.registry, only, locale)}, ${areaNameInText(data.registry, province, locale)}`;
}

function namedSentence(publication: RatingPublication, locale: Locale): Text {
  const shown = officialCounts(publication);
  const anchor = `${publicationPath(publication.areaId, publication.sourceId)}#`;
  const alike = groupBy(shown, (count) => (count.total === null && count.named === 0 ? "nothing" : String(count.period)));
  const parts = [...alike.values()].flatMap((counts, index) => [
    ...(index === 0 ? [] : ["; "]),
    ...namedPart(counts, shown.length > 1, anchor, locale),
  ]);
  const [first, ...rest] = parts;
  return [typeof first === "string" ? sentenceCase(first) : (first ?? ""), ...rest, "."];
}

/** Gives the counts of the official stage, else those of the only stage there is. */
export function officialCounts(publication: RatingPublication): NamedCount[] {
  const counts = namedCounts(publication);
  const official = counts.filter((count) => count.stage === "official");
  return official.length > 0 ? official : counts;
}

/** Writes "36 cơ quan, 2 được nêu tên", each number leading to where it comes from on the page. */
function namedPart(counts: readonly NamedCount[], withPeriod: boolean, anchor: string, locale: Locale): Text {
  const count = counts[0] as NamedCount;
  const periods = formatList(
    counts.map(({ period }) => periodText(period, locale)),
    locale,
  );
  const period = withPeriod ? [inLocale(locale, `kỳ ${periods}: `, `${periods}: `)] : [];
  const named = { text: numberText(count.named, locale), path: `${anchor}neu-ten` };
  const none = inLocale(locale, "không cơ quan nào được nêu tên", "none is named");
  const some: Text = count.named === 0 ? [none] : [named, inLocale(locale, " được nêu tên", count.named === 1 ? " is named" : " are named")];
  if (count.total === null)
    return [...period, inLocale(locale, "nguồn không nêu tổng số cơ quan, ", "the number of agencies is not stated, "), ...some];
  const total = { text: numberText(count.total, locale), path: `${anchor}so-don-vi` };
  return [...period, total, inLocale(locale, " cơ quan, ", count.total === 1 ? " agency, " : " agencies, "), ...some];
}

/** Says the counts by level of up to three official blocks, each number linked to its entry. */
function levelSentences(data: SiteData, publication: RatingPublication, locale: Locale): Text[] {
  const groups = publication.groups.filter((group) => group.stage === "official" && group.tallies.some((tally) => tally.count !== null)).slice(0, 3);
  if (groups.length === 0) return [];
  const severalPeriods = new Set(groups.map((group) => group.period)).size > 1;
  const parts = groups.flatMap((group, index) => [...(index === 0 ? [] : ["; "]), ...blockPart(data, group, severalPeriods, locale)]);
  return [[...parts, "."]];
}

function blockPart(data: SiteData, group: LevelGroup, withPeriod: boolean, locale: Locale): Text {
  const counted = group.tallies.filter((tally) => tally.count !== null);
  const period = withPeriod ? ` (${periodText(group.period, locale)})` : "";
  const levels = counted.flatMap((tally, index) => [
    index === 0 ? "" : ", ",
    ...withMark(data, tally.observationId, observationLink(tally, numberText(tally.count ?? 0, locale)), locale),
    ` ${levelInSentence(data, tally, locale)}`,
  ]);
  const first = counted[0] ?? (group.tallies[0] as { sourceId: string; observationId: string });
  const of: Text =
    group.blockTotal === null
      ? []
      : [
          inLocale(locale, "trong ", "of "),
          observationLink(first, numberText(group.blockTotal, locale)),
          inLocale(locale, " đơn vị, ", group.blockTotal === 1 ? " unit, " : " units, "),
        ];
  const open = group.tallies.filter((tally) => tally.count === null).map((tally) => quotedLevel(data, tally, locale));
  const unpublished =
    open.length === 0
      ? []
      : [
          inLocale(
            locale,
            `, số đơn vị mức ${formatList(open, "vi")} không công bố`,
            `, the number in the level ${formatList(open, "en")} is not published`,
          ),
        ];
  return [`${blockLabel(data, group.blockId, locale)}${period}: `, ...of, ...levels.filter((part) => part !== ""), ...unpublished];
}

function levelInSentence(data: SiteData, tally: Tally, locale: Locale): string {
  if (tally.levelId === null) return inLocale(locale, `“${tally.levelAsPrinted}”`, levelText(data, tally, "en"));
  return inLocale(locale, `ở mức ${quotedLevel(data, tally, "vi")}`, `in the level ${quotedLevel(data, tally, "en")}`);
}

function quotedLevel(data: SiteData, tally: Tally, locale: Locale): string {
  return inLocale(locale, `“${tally.levelAsPrinted}”`, levelText(data, tally, "en"));
}

function readSentence(data: SiteData, publication: RatingPublication, locale: Locale): Text {
  const source = data.registry.sourceById.get(publication.sourceId);
  const read = source === undefined ? inLocale(locale, "không rõ", "unknown") : coverageWord(source, locale);
  const compared = comparedText([...publication.ratings, ...publication.tallies], locale);
  return [inLocale(locale, `Mức độ đọc nguồn: ${read}; số liệu ${compared}.`, `Reading of the source: ${read}; figures ${compared}.`)];
}
