import { isWithin } from "../ingest/resolve-area.ts";
import type { Resolver } from "../ingest/resolver.ts";
import { ratingStages, reportStages, scoreUnits, statusWords, subjectKinds } from "../ingest/words.ts";
import type { Family } from "../registry/observation-tables.ts";
import { isValidOn, type Registry } from "../registry/registry.ts";
import type { TemplatePlace } from "./template-place.ts";

/** The values that a column offers. */
export interface TemplateList {
  values: readonly string[];
  /** Nothing else is accepted; an open list only warns, since a document may word it otherwise. */
  closed: boolean;
}

/** Of all words for a status, those a clerk needs: the others follow from the value itself. */
const usualStatuses = 7;

/** Lists what each column of a family's template offers, by column name; a column without an entry is typed freely. */
export function templateLists(
  family: Family,
  sources: { registry: Registry; resolver: Resolver },
  place: TemplatePlace | null,
): Map<string, TemplateList> {
  const { registry } = sources;
  const { tables } = registry;
  const lists = new Map<string, TemplateList>();
  const add = (column: string, values: Iterable<string>, closed = false): void => {
    const unique = [...new Set(values)];
    if (unique.length > 0) lists.set(column, { values: unique, closed });
  };
  const agencies = place === null ? [] : agenciesInForce(registry, place);
  const year = place === null ? null : Number(place.date.slice(0, 4));
  const inYears = (row: { fromYear: number | null; toYear: number | null }): boolean =>
    year === null || ((row.fromYear ?? 0) <= year && year <= (row.toYear ?? 9999));
  add("area", areasInForce(registry, place));
  add("status", statusWords.proposals.slice(0, usualStatuses), true);
  if (family !== "reports" && family !== "models")
    add(
      "block",
      tables.blocks.filter((block) => place === null || isValidOn(block, place.date)).map((block) => block.nameVi),
    );
  if (family === "ratings" || family === "tallies") {
    add("level", place === null ? [] : levelsInForce(sources, place));
    add("stage", ratingStages.proposals, true);
  }
  if (family === "scores") {
    add(
      "index",
      tables.indices.map((index) => index.shortName),
    );
    add(
      "component",
      tables.components
        .filter((component) => component.kind !== "total" && inYears(component))
        .map((component) => component.nameVi ?? component.nameEn ?? component.componentId),
    );
    add("subjectKind", subjectKinds.proposals, true);
    add("unit", scoreUnits.proposals);
  }
  if (family === "reports") {
    add(
      "indicator",
      tables.indicators.filter(inYears).map((indicator) => indicator.nameVi),
    );
    add("stage", reportStages.proposals, true);
  }
  if (family === "models")
    add(
      "measure",
      tables.measures.map((measure) => measure.nameVi),
    );
  add(family === "scores" ? "subject" : family === "tallies" ? "" : "agency", agencies);
  lists.delete("");
  return lists;
}

/** Names the agencies of a place and the People's Committees of the areas in it that exist on a day, as the registry spells them. */
function agenciesInForce(registry: Registry, { areaId, date }: TemplatePlace): string[] {
  const inForce = registry.tables.agencies.filter((agency) => {
    const area = registry.areaById.get(agency.areaId);
    const type = registry.agencyTypeById.get(agency.agencyTypeId);
    if (area === undefined || !isWithin(registry, area.areaId, areaId) || !isValidOn(agency, date) || !isValidOn(area, date)) return false;
    return (type === undefined || isValidOn(type, date)) && (agency.areaId === areaId || agency.agencyTypeId.startsWith("ubnd-"));
  });
  const own = inForce.filter((agency) => agency.areaId === areaId);
  return [...own, ...inForce.filter((agency) => agency.areaId !== areaId)].map((agency) => agency.nameVi);
}

/** Names the areas inside a place on a day; without a place or at the level of the country, the provinces of today. */
function areasInForce(registry: Registry, place: TemplatePlace | null): string[] {
  const within = place?.areaId ?? "viet-nam";
  return registry.tables.areas
    .filter((area) => area.parentId === within && (place === null ? area.validTo === null : isValidOn(area, place.date)))
    .map((area) => area.fullNameVi);
}

function levelsInForce({ registry, resolver }: { registry: Registry; resolver: Resolver }, { areaId, date, scaleId }: TemplatePlace): string[] {
  const scales = scaleId === null ? resolver.scalesInForce(areaId, "dan-van", date).map((scale) => scale.scaleId) : [scaleId];
  return scales.flatMap((id) => registry.levelsByScale.get(id) ?? []).map((level) => level.nameVi);
}
