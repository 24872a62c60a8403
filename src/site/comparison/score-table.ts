import { inLocale, type Locale } from "../../i18n/locale.ts";
import type { Score } from "../../registry/observation-tables.ts";
import { subjectIdOf } from "../../tables/membership-area.ts";
import type { SiteData } from "../../tables/site-data.ts";
import type { ScoreComparison } from "../../views/score-comparison.ts";
import { observationLink } from "../links.ts";
import type { Table, Text } from "../model.ts";
import { scoreSayingsCell, statusPart } from "../value-cells.ts";
import { rankText, scoreText } from "../values.ts";
import type { UnitNames } from "./unit-names.ts";

/** Sets every chosen value in a table, a row a unit and a column a year; each leads to its source. */
export function scoreTable(
  data: SiteData,
  comparison: ScoreComparison,
  { names, locale, caption }: { names: UnitNames; locale: Locale; caption: string },
): Table {
  const byPlace = new Map(comparison.scores.map((score) => [`${subjectIdOf(score)} ${score.year}`, score]));
  return {
    caption,
    columns: [{ title: inLocale(locale, "Đơn vị", "Unit") }, ...comparison.years.map((year) => ({ title: String(year), numeric: true }))],
    rows: comparison.unitIds.map((unitId) => ({
      cells: [[names.link(unitId)], ...comparison.years.map((year) => valueCell(data, byPlace.get(`${unitId} ${year}`) ?? null, locale))],
    })),
  };
}

/** Writes a value with its printed rank, or which kind of missing it is; "–" where no source was found. */
function valueCell(data: SiteData, score: Score | null, locale: Locale): Text {
  if (score === null) return ["–"];
  const rank = rankText(score, locale);
  const value = score.value === null && rank !== "" ? "" : scoreText(score, locale);
  if (score.value === null && rank === "")
    return [score.gradeAsPrinted === null ? statusPart(score.status, locale) : observationLink(score, `“${score.gradeAsPrinted}”`)];
  const said = { value: value === "–" ? "" : value, rank: rank === "" ? "" : inLocale(locale, `hạng ${rank}`, `rank ${rank}`), grade: "" };
  return scoreSayingsCell(data, score, said, locale);
}
