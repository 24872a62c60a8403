import { disputeSign } from "../charts/dispute-sign.ts";
import { inLocale, localPath, type Locale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import type { ModelCount, Observation, Rating, ReportFigure, Score, Tally } from "../registry/observation-tables.ts";
import type { Agency, Area } from "../registry/registry-tables.ts";
import { provinceOf } from "../registry/province-of.ts";
import { versionText } from "../sharing/citation.ts";
import { citedVersion } from "../tables/cited-version.ts";
import type { SiteData } from "../tables/site-data.ts";
import { ratingPublications } from "../views/rating-publications.ts";
import { comparedNote } from "./figures/figure-parts.ts";
import { levelText } from "./figures/level-texts.ts";
import { measureName } from "./figures/model-texts.ts";
import { observationLink, publicationPath, sourceLink } from "./links.ts";
import { isMark, withMark } from "./marks.ts";
import type { Fact, Section, Table, Text } from "./model.ts";
import { agencyName } from "./names.ts";
import { scalePlace } from "./scale-place.ts";
import { periodWithBasis } from "./period-phrase.ts";
import { blockInText, holdsAllUnits } from "./sentences/block-in-text.ts";
import { rankPhrase } from "./sentences/rank-phrase.ts";
import { latestScore, statisticOf } from "./sentences/score-sentence.ts";
import { sentenceCase } from "./sentence-case.ts";
import { siteAddress } from "./site-address.ts";
import { modelCountCell, scoreCell } from "./value-cells.ts";
import { looseDateText, numberText } from "./values.ts";

/** One line of a sheet: what is stated, by which observation. */
interface SheetRow {
  what: string;
  stated: Text;
  row: Pick<Observation, "sourceId" | "observationId" | "comparedWithOriginal" | "period" | "periodBasis">;
}

/** With more, the sheet would not be one page; the page itself holds them all. */
const mostLevels = 10;
const mostModels = 4;

/** Makes the sheet of an agency: the first page when its page is printed, complete in itself. */
export function agencySheet(data: SiteData, agency: Agency, locale: Locale): Section {
  const { agencyId } = agency;
  const rows = [
    ...newestOf(data.ratingsByAgency.get(agencyId) ?? []).map((rating) => ratingRow(data, rating, locale)),
    ...latestScores(data.scoresByAgency.get(agencyId) ?? []).map((score) => scoreRow(data, score, locale)),
    ...reportRows(data.figuresByAgency.get(agencyId) ?? [], locale),
    ...modelRows(data, data.modelsByAgency.get(agencyId) ?? [], locale),
  ];
  return sheetSection(data, { path: `/co-quan/${agencyId}/`, rows }, locale);
}

/** Makes the sheet of an area: the first page when its page is printed, complete in itself. */
export function areaSheet(data: SiteData, area: Area, locale: Locale): Section {
  const { areaId } = area;
  const statistic = area.level === "country" || area.level === "region" ? "mean" : "value";
  const authority =
    area.level !== "district" && area.level !== "commune"
      ? undefined
      : (data.registry.agenciesByArea.get(areaId) ?? []).find((agency) => agency.agencyTypeId.startsWith("ubnd-cap-"));
  const rows = [
    ...levelRows(data, areaId, locale),
    ...latestScores(data.scoresOfArea.get(areaId) ?? [], statistic).map((score) => scoreRow(data, score, locale)),
    ...(authority === undefined
      ? []
      : latestScores(data.scoresByAgency.get(authority.agencyId) ?? []).map((score) =>
          scoreRow(data, score, locale, agencyName(data.registry, authority.agencyId, locale)),
        )),
    ...reportRows(data.figuresByArea.get(areaId) ?? [], locale),
    ...modelRows(
      data,
      (data.modelsByArea.get(areaId) ?? []).filter((row) => row.agencyId === null),
      locale,
    ),
  ];
  return sheetSection(data, { path: `/dia-phuong/${areaId}/`, rows }, locale);
}

function sheetSection(data: SiteData, { path, rows }: { path: string; rows: readonly SheetRow[] }, locale: Locale): Section {
  const heading = inLocale(locale, "Phiếu tóm tắt", "Summary sheet");
  return {
    id: "phieu",
    heading,
    isSheet: true,
    ...(rows.length === 0 ? {} : { tables: [sheetTable(data, rows, locale)] }),
    paragraphs: [
      ...comparedNote(
        rows.map(({ row }) => row),
        locale,
      ),
      ...markNote(rows, locale),
      [
        inLocale(
          locale,
          "Điểm, thứ hạng và mức xếp loại chỉ so sánh được trong cùng một bộ tiêu chí, một khối, một kỳ; các trang sau nêu rõ so sánh được đến đâu.",
          "Scores, ranks and levels compare only within one set of criteria, one block and one period; the following pages say how far they do.",
        ),
      ],
    ],
    facts: originFacts(path, locale),
  };
}

function sheetTable(data: SiteData, rows: readonly SheetRow[], locale: Locale): Table {
  return {
    caption: inLocale(locale, "Số liệu gần nhất đã công bố", "Latest published figures"),
    columns: [
      { title: inLocale(locale, "Nội dung", "Subject") },
      { title: inLocale(locale, "Số liệu", "Figure") },
      { title: inLocale(locale, "Kỳ", "Period") },
      { title: inLocale(locale, "Nguồn, ngày công bố", "Source, date of publication") },
    ],
    rows: rows.map(({ what, stated, row }) => ({
      cells: [[what], stated, [periodWithBasis(row, locale)], sourceWithDate(data, row, locale)],
    })),
  };
}

function sourceWithDate({ registry }: SiteData, row: SheetRow["row"], locale: Locale): Text {
  const date = registry.sourceById.get(row.sourceId)?.publicationDate ?? null;
  return [observationLink(row, sourceLink(registry, row.sourceId, locale).text), `, ${looseDateText(date, locale)}`];
}

/** Says what the mark beside a number means: on paper it has neither words nor a way to them. */
function markNote(rows: readonly SheetRow[], locale: Locale): Text[] {
  if (!rows.some(({ stated }) => stated.some(isMark))) return [];
  const list = siteAddress(localPath("/bat-nhat/", locale));
  return [
    [
      inLocale(
        locale,
        `${disputeSign}: có phát biểu khác không khớp với số này, hoặc điều cần lưu ý; hai phát biểu đặt cạnh nhau ở ${list}`,
        `${disputeSign}: another statement does not fit this number, or there is a warning; both statements stand side by side at ${list}`,
      ),
    ],
  ];
}

/** Says on the page of an area or agency that printing it gives the sheet. */
export function paperFact(locale: Locale): Fact {
  return {
    term: inLocale(locale, "In ra giấy", "On paper"),
    detail: [
      inLocale(locale, "in trang này thì trang 1 là ", "print this page: page 1 is a "),
      { text: inLocale(locale, "phiếu tóm tắt khổ A4", "summary sheet of A4"), path: "/trich-dan/#in-ra-giay" },
    ],
  };
}

/** Where the sheet is from: on paper nothing can be clicked. */
function originFacts(path: string, locale: Locale): Fact[] {
  const { version, date } = citedVersion();
  return [
    { term: inLocale(locale, "Địa chỉ trang", "Address of the page"), detail: [siteAddress(localPath(path, locale))] },
    {
      term: inLocale(locale, "Bản dữ liệu", "Release of the data"),
      detail: [versionText({ version, released: date }, locale)],
    },
    { term: inLocale(locale, "Về trang này", "About this site"), detail: [words(locale).footerWhat] },
  ];
}

/** Keeps the rows of the last year there is. */
function newestOf<R extends { year: number | null }>(rows: readonly R[]): R[] {
  const newest = Math.max(...rows.map((row) => row.year ?? 0));
  return rows.filter((row) => (row.year ?? 0) === newest);
}

function latestScores(scores: readonly Score[], statistic: Score["statistic"] = "value"): Score[] {
  const totals = scores.filter((score) => score.blockId !== "ministries" || score.agencyId !== null);
  return [...new Set(totals.map((score) => score.indexId))]
    .sort()
    .map((indexId) =>
      latestScore(
        totals.filter((score) => score.indexId === indexId),
        statistic,
      ),
    )
    .filter((score) => score !== null);
}

function ratingRow(data: SiteData, rating: Rating, locale: Locale): SheetRow {
  const scale = data.registry.scaleById.get(rating.scaleId);
  const place = scalePlace(data, rating, locale);
  const scaleText =
    scale === undefined
      ? ""
      : inLocale(
          locale,
          `${place === "–" ? "" : `, ${place}`}; thang “${scale.nameVi}”`,
          `${place === "–" ? "" : `, ${place}`}; scale: ${scale.nameEn}`,
        );
  return {
    what: `${words(locale).publications}${selfText(rating, locale)}`,
    stated: [...withMark(data, rating.observationId, observationLink(rating, `“${rating.levelAsPrinted}”`), locale), scaleText],
    row: rating,
  };
}

function scoreRow(data: SiteData, score: Score, locale: Locale, whose?: string): SheetRow {
  const index = data.registry.indexById.get(score.indexId)?.shortName ?? score.indexId;
  const rank = rankPhrase(data, score, locale);
  const value = score.value === null && rank !== "" ? [] : scoreCell(data, score, locale);
  const ranked = rank === "" ? [] : withMark(data, score.observationId, rank, locale, "rank");
  return {
    what: `${index}${statisticOf(data, score, locale)}${whose === undefined ? "" : `, ${whose}`}`,
    stated: [
      ...value,
      ...(value.length > 0 && ranked.length > 0 ? [", "] : []),
      ...ranked,
      ...(score.gradeAsPrinted === null ? [] : [inLocale(locale, `; hạng “${score.gradeAsPrinted}”`, `; grade “${score.gradeAsPrinted}”`)]),
    ],
    row: score,
  };
}

/** Counts of units by level of the last official publication of an area. */
function levelRows(data: SiteData, areaId: string, locale: Locale): SheetRow[] {
  const [publication] = ratingPublications(data)
    .filter((one) => one.areaId === areaId)
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || (a.sourceId < b.sourceId ? -1 : 1));
  const groups = publication?.groups.filter((group) => group.areaId === areaId && group.period === publication.periods[0]) ?? [];
  return groups
    .flatMap((group) => group.tallies.map((tally) => ({ group, tally })))
    .filter(({ tally }) => tally.count !== null)
    .slice(0, mostLevels)
    .map(({ group, tally }) => ({
      what: sentenceCase(
        inLocale(
          locale,
          `số đơn vị ${levelInText(data, tally, "vi")}${blockPart(data, group.blockId, "vi")}${selfText(tally, "vi")}`,
          `units in the level ${levelInText(data, tally, "en")}${blockPart(data, group.blockId, "en")}${selfText(tally, "en")}`,
        ),
      ),
      stated: [
        ...withMark(
          data,
          tally.observationId,
          { text: numberText(tally.count ?? 0, locale), path: `${publicationPath(provinceOf(data.registry, areaId), tally.sourceId)}` },
          locale,
        ),
        group.blockTotal === null ? "" : inLocale(locale, ` trên ${numberText(group.blockTotal, "vi")}`, ` of ${numberText(group.blockTotal, "en")}`),
      ],
      row: tally,
    }));
}

function blockPart(data: SiteData, blockId: string, locale: Locale): string {
  return holdsAllUnits(data, blockId) ? "" : `, ${blockInText(data, blockId, locale)}`;
}

function levelInText(data: SiteData, tally: Tally, locale: Locale): string {
  return locale === "vi" ? `mức “${levelText(data, tally, "vi")}”` : levelText(data, tally, "en");
}

function selfText({ stage }: Pick<Tally, "stage">, locale: Locale): string {
  return stage === "selfAssessed" ? inLocale(locale, " (tự chấm)", " (self-assessed)") : "";
}

function reportRows(figures: readonly ReportFigure[], locale: Locale): SheetRow[] {
  const [first] = newestOf(figures);
  if (first === undefined) return [];
  const count = figures.filter((figure) => figure.reportId === first.reportId).length;
  return [
    {
      what: inLocale(locale, "Báo cáo thực hiện quy chế dân chủ ở cơ sở", "Report on grassroots democracy"),
      stated: [
        {
          text: inLocale(locale, `${numberText(count, "vi")} số liệu`, `${numberText(count, "en")} ${count === 1 ? "figure" : "figures"}`),
          path: `/bao-cao/${first.reportId}/`,
        },
      ],
      row: first,
    },
  ];
}

function modelRows(data: SiteData, models: readonly ModelCount[], locale: Locale): SheetRow[] {
  return newestOf(models)
    .slice(0, mostModels)
    .map((model) => ({
      what: inLocale(
        locale,
        `Mô hình “Dân vận khéo”, ${inLowerCase(measureName(data, model.measureId, "vi"))}`,
        `“Dân vận khéo” models, ${inLowerCase(measureName(data, model.measureId, "en"))}`,
      ),
      stated: modelCountCell(data, model, locale),
      row: model,
    }));
}

function inLowerCase(text: string): string {
  return text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);
}
