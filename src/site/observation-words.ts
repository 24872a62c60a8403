import { blockName } from "./figures/level-texts.ts";
import { measureName, placeLink } from "./figures/model-texts.ts";
import { indicatorName } from "./figures/indicator-name.ts";
import { inLocale, type Locale } from "../i18n/locale.ts";
import type { Score } from "../registry/observation-tables.ts";
import { componentFor } from "../registry/registry.ts";
import type { AnyObservation, SiteData } from "../tables/site-data.ts";
import { agencyLink, areaLink, indexLink, publicationPath } from "./links.ts";
import { withMark } from "./marks.ts";
import type { Link, Text } from "./model.ts";
import { agencyNameWithArea, areaName, provinceOf } from "./names.ts";
import { type ScoreSayings, withOwnMarks } from "./value-cells.ts";
import { numberText, rankText, statusText, unitText } from "./values.ts";

/** Says what an observation measures: "PAR INDEX, tổng điểm", "Số đơn vị mức “tốt”, sở, ban, ngành". */
export function observationWhat(data: SiteData, observation: AnyObservation, locale: Locale): string {
  switch (observation.family) {
    case "ratings":
      return inLocale(locale, "Mức xếp loại công tác dân vận", "Level of dân vận rating");
    case "tallies":
      return inLocale(locale, `Số đơn vị mức “${observation.row.levelAsPrinted}”`, `Units in the level “${observation.row.levelAsPrinted}”`);
    case "scores":
      return scoreWhat(data, observation.row, locale);
    case "reports":
      return indicatorName(data, observation.row.indicatorId, locale);
    case "models":
      return inLocale(
        locale,
        `Số mô hình “Dân vận khéo”: ${measureName(data, observation.row.measureId, "vi")} (“${observation.row.measureAsPrinted}”)`,
        `“Dân vận khéo” models: ${measureName(data, observation.row.measureId, "en")} (“${observation.row.measureAsPrinted}”)`,
      );
  }
}

const statisticWords: Record<Score["statistic"], readonly [string, string]> = {
  value: ["", ""],
  mean: [", trung bình của khối", ", mean of the block"],
  maximum: [", cao nhất của khối", ", highest of the block"],
  minimum: [", thấp nhất của khối", ", lowest of the block"],
};

function scoreWhat(data: SiteData, score: Score, locale: Locale): string {
  const index = data.registry.indexById.get(score.indexId)?.shortName ?? score.indexId;
  const component = score.componentId === "total" ? null : componentFor(data.registry, score);
  const part =
    score.componentId === "total"
      ? ""
      : `: ${component === null ? score.componentId : inLocale(locale, component.nameVi ?? component.nameEn, component.nameEn)}`;
  return `${index}${part}${inLocale(locale, ...statisticWords[score.statistic])}`;
}

/** Links to the unit an observation is about; a block is named with its place. */
export function observationWho(data: SiteData, observation: AnyObservation, locale: Locale): Text {
  const { registry } = data;
  switch (observation.family) {
    case "models":
      return [placeLink(data, observation.row, locale)];
    case "tallies":
      return [areaLink(registry, observation.row.areaId, locale), `: ${blockName(data, observation.row.blockId, locale)}`];
    case "ratings":
      return [agencyLink(registry, observation.row.agencyId, locale, agencyNameWithArea(registry, observation.row.agencyId, locale))];
    case "scores":
      if (observation.row.agencyId === null && observation.row.statistic !== "value")
        return [areaLink(registry, observation.row.areaId, locale), `: ${blockName(data, observation.row.blockId, locale)}`];
      return [unitLink(data, observation.row, locale)];
    case "reports":
      return [unitLink(data, observation.row, locale)];
  }
}

function unitLink(data: SiteData, row: { agencyId: string | null; areaId: string }, locale: Locale): Link {
  if (row.agencyId === null) return areaLink(data.registry, row.areaId, locale, areaName(data.registry, row.areaId, locale));
  return agencyLink(data.registry, row.agencyId, locale, agencyNameWithArea(data.registry, row.agencyId, locale));
}

/** Gives the value as the source prints it; where it prints none, which kind of missing that is. */
export function observationAsPrinted(observation: AnyObservation, locale: Locale): string {
  const missing = statusText(observation.row.status, locale);
  switch (observation.family) {
    case "ratings":
      return `“${observation.row.levelAsPrinted}”`;
    case "tallies": {
      const { count, blockTotal } = observation.row;
      const printed = count === null ? missing : numberText(count, locale);
      return blockTotal === null
        ? printed
        : inLocale(locale, `${printed} trên ${numberText(blockTotal, "vi")}`, `${printed} of ${numberText(blockTotal, "en")}`);
    }
    case "scores":
      return scoreAsPrinted(observation.row, missing, locale);
    case "reports":
      return observation.row.valueAsPrinted === null ? missing : `“${observation.row.valueAsPrinted}”`;
    case "models": {
      const { countAsPrinted, collectives, individuals } = observation.row;
      const parts = [
        ...(countAsPrinted === null ? [] : [`“${countAsPrinted}”`]),
        ...(collectives === null
          ? []
          : [inLocale(locale, `${numberText(collectives, "vi")} tập thể`, `collectives: ${numberText(collectives, "en")}`)]),
        ...(individuals === null
          ? []
          : [inLocale(locale, `${numberText(individuals, "vi")} cá nhân`, `individuals: ${numberText(individuals, "en")}`)]),
      ];
      return parts.length === 0 ? missing : parts.join(", ");
    }
  }
}

function scoreAsPrinted(score: Score, missing: string, locale: Locale): string {
  const parts = Object.values(scoreSayings(score, locale)).filter((text) => text !== "");
  return parts.length === 0 ? missing : parts.join("; ");
}

function scoreSayings(score: Score, locale: Locale): ScoreSayings {
  const rank = rankText(score, locale);
  return {
    value: score.valueAsPrinted === null ? "" : `“${score.valueAsPrinted}” ${unitText(score, locale)}`,
    rank: rank === "" ? "" : inLocale(locale, `thứ hạng ${rank}`, `rank ${rank}`),
    grade: score.gradeAsPrinted === null ? "" : inLocale(locale, `hạng “${score.gradeAsPrinted}”`, `grade “${score.gradeAsPrinted}”`),
  };
}

/** Gives the value as the source prints it with its marks; those of a score stand beside the number that each is about. */
export function markedAsPrinted(data: SiteData, observation: AnyObservation, locale: Locale): Text {
  if (observation.family === "scores") {
    const said = scoreSayings(observation.row, locale);
    if (Object.values(said).some((text) => text !== ""))
      return withOwnMarks(data, observation.row, said, locale, { separator: "; ", part: (text) => text });
  }
  return withMark(data, observation.row.observationId, observationAsPrinted(observation, locale), locale);
}

/** Links to the page where an observation is shown among its like. */
export function observationPage(data: SiteData, observation: AnyObservation, locale: Locale): Link {
  switch (observation.family) {
    case "ratings":
    case "tallies":
      return {
        text: inLocale(locale, "lần công bố", "publication"),
        path: publicationPath(provinceOf(data.registry, observation.row.areaId), observation.row.sourceId),
      };
    case "scores":
      return indexLink(data.registry, observation.row.indexId, observation.row.year ?? undefined);
    case "reports":
      return { text: inLocale(locale, "báo cáo", "report"), path: `/bao-cao/${observation.row.reportId}/` };
    case "models":
      return { text: inLocale(locale, "mô hình", "models"), path: `/mo-hinh/#${provinceOf(data.registry, observation.row.areaId)}` };
  }
}
