import type { Score } from "../../registry/observation-tables.ts";
import { componentFor, type Registry } from "../../registry/registry.ts";
import type { Sentence } from "./check.ts";

const statisticWords: Record<Score["statistic"], Sentence> = {
  value: { vi: "", en: "" },
  mean: { vi: "trung bình", en: "mean" },
  maximum: { vi: "cao nhất", en: "highest" },
  minimum: { vi: "thấp nhất", en: "lowest" },
};

/** Names an agency with its place, or a place; an id that the registry lacks stands for itself. */
export function subjectWords(row: { agencyId: string | null; areaId: string }, registry: Registry): Sentence {
  const area = registry.areaById.get(row.areaId);
  if (row.agencyId === null) return { vi: area?.fullNameVi ?? row.areaId, en: area?.fullNameEn ?? row.areaId };
  const agency = registry.agencyById.get(row.agencyId);
  return { vi: withPlace(agency?.nameVi ?? row.agencyId, area?.nameVi), en: withPlace(agency?.nameEn ?? row.agencyId, area?.nameVi) };
}

function withPlace(name: string, place: string | undefined): string {
  return place === undefined || name.includes(place) ? name : `${name}, ${place}`;
}

/** Names what a score is about: index, component where it is not the total, year, unit or statistic of a block. */
export function scoreWords(score: Score, registry: Registry): Sentence {
  const index = registry.indexById.get(score.indexId)?.shortName ?? score.indexId;
  const component = score.componentId === "total" ? null : componentFor(registry, score);
  const year = score.year === null ? "" : ` ${score.year}`;
  const head = {
    vi: `${index}${year}${score.componentId === "total" ? "" : ` (${component?.nameVi ?? component?.nameEn ?? score.componentId})`}`,
    en: `${index}${year}${score.componentId === "total" ? "" : ` (${component?.nameEn ?? score.componentId})`}`,
  };
  const subject = score.statistic === "value" ? subjectWords(score, registry) : blockWords(score, registry);
  return { vi: `${head.vi}, ${subject.vi}`, en: `${head.en}, ${subject.en}` };
}

function blockWords(score: Score, registry: Registry): Sentence {
  const block = registry.blockById.get(score.blockId);
  const place = registry.areaById.get(score.areaId);
  const area = place?.nameVi ?? score.areaId;
  const statistic = statisticWords[score.statistic];
  if (place?.level === "region") return { vi: `${place.fullNameVi} (${statistic.vi})`, en: `${place.fullNameEn} (${statistic.en})` };
  return { vi: `${block?.nameVi ?? score.blockId} ${area} (${statistic.vi})`, en: `${block?.nameEn ?? score.blockId} of ${area} (${statistic.en})` };
}

/** Drops the full stop of a sentence that is continued. */
export function withoutStop(text: string): string {
  return text.trim().replace(/\.$/, "");
}
