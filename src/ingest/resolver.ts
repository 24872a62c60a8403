import { isValidOn, methodFor, type Registry } from "../registry/registry.ts";
import type { Agency, Alias, Area, Block, Component, Index, Indicator, Level, Measure, Scale } from "../registry/registry-tables.ts";
import { memory, named, namesOf, remembered } from "./named-rows.ts";
import { createAgencyResolver, type AgencyQuestion } from "./resolve-agency.ts";
import { chainOf, createAreaResolver, type AreaQuestion } from "./resolve-area.ts";
import type { Resolution } from "./resolution.ts";

/** Where a component's name is read. */
export interface ComponentQuestion {
  indexId: string;
  blockId: string;
  year: number | null;
}

/** Look-ups from printed names to registry rows; each question is answered once and remembered. */
export interface Resolver {
  area: (text: string, question: AreaQuestion) => Resolution<Area>;
  agency: (text: string, question: AgencyQuestion) => Resolution<Agency>;
  block: (text: string, date: string | null) => Resolution<Block>;
  level: (text: string, scaleId: string) => Resolution<Level>;
  index: (text: string) => Resolution<Index>;
  component: (text: string, question: ComponentQuestion) => Resolution<Component>;
  indicator: (text: string) => Resolution<Indicator>;
  measure: (text: string) => Resolution<Measure>;
  /** The scales of a subject in force at a place, its own before those above it. */
  scalesInForce: (areaId: string, subject: Scale["subject"], date: string | null) => Scale[];
  methodId: (indexId: string, blockId: string, year: number) => string | null;
}

/** Makes the look-ups over a registry. */
export function createResolver(registry: Registry): Resolver {
  const { tables } = registry;
  const answerArea = memory<Resolution<Area>>();
  const answerAgency = memory<Resolution<Agency>>();
  const answerBlock = memory<Resolution<Block>>();
  const answerLevel = memory<Resolution<Level>>();
  const answerComponent = memory<Resolution<Component>>();
  const answerScales = memory<Scale[]>();
  const answerMethod = memory<string | null>();
  const area = createAreaResolver(registry);
  const agency = createAgencyResolver(registry);
  const blocks = namesOf(
    tables.blocks,
    (row) => row.blockId,
    (row) => [row.blockId, row.nameVi, row.nameEn],
    aliasesOf("block"),
  );
  const indices = namesOf(
    tables.indices,
    (row) => row.indexId,
    (row) => [row.indexId, row.shortName, row.nameVi, row.nameEn],
    aliasesOf("index"),
  );
  const indicators = namesOf(
    tables.indicators,
    (row) => row.indicatorId,
    (row) => [row.indicatorId, row.nameVi, row.nameEn],
    aliasesOf("indicator"),
  );
  const measures = namesOf(
    tables.measures,
    (row) => row.measureId,
    (row) => [row.measureId, row.nameVi, row.nameEn],
    aliasesOf("measure"),
  );
  const levelAliases = aliasesOf("level");
  const componentAliases = aliasesOf("component");

  const levelsOfScale = remembered((scaleId: string) =>
    namesOf(
      registry.levelsByScale.get(scaleId) ?? [],
      (row) => row.levelId,
      (row) => [row.levelId, row.nameVi, row.nameEn],
      levelAliases.filter((alias) => alias.scopeId === null || alias.scopeId === scaleId),
    ),
  );
  const componentsAt = remembered((key: string) => {
    const [indexId = "", blockId = "", year = ""] = key.split("|");
    const rows = tables.components.filter(
      (row) =>
        row.indexId === indexId &&
        (row.blockId === null || row.blockId === blockId) &&
        (year === "" || ((row.fromYear ?? 0) <= Number(year) && Number(year) <= (row.toYear ?? 9999))),
    );
    const ownRows = rows.filter(
      (row) => row.blockId === blockId || !rows.some((other) => other.componentId === row.componentId && other.blockId === blockId),
    );
    const aliases = componentAliases.filter((alias) => alias.scopeId === null || alias.scopeId === indexId);
    return namesOf(
      onePerId(ownRows),
      (row) => row.componentId,
      (row) => [row.componentId, row.nameVi, row.nameEn],
      aliases,
    );
  });

  return {
    area: (text, question) => answerArea(`${text}|${question.within}|${question.date}|${question.level}`, () => area(text, question)),
    agency: (text, question) => answerAgency(`${text}|${question.areaId}|${question.date}|${question.blockId}`, () => agency(text, question)),
    block: (text, date) => answerBlock(`${text}|${date}`, () => blockNamed(text, date)),
    level: (text, scaleId) => answerLevel(`${text}|${scaleId}`, () => levelNamed(text, scaleId)),
    index: remembered((text: string) => named(indices, text, (row) => row.shortName)),
    component: (text, question) =>
      answerComponent(`${text}|${question.indexId}|${question.blockId}|${question.year}`, () =>
        named(componentsAt(`${question.indexId}|${question.blockId}|${question.year ?? ""}`), text, (row) => row.nameVi ?? row.nameEn),
      ),
    indicator: remembered((text: string) => named(indicators, text, (row) => `${row.nameVi} [${row.indicatorId}]`)),
    measure: remembered((text: string) => named(measures, text, (row) => row.nameVi)),
    scalesInForce: (areaId, subject, date) => answerScales(`${areaId}|${subject}|${date}`, () => scalesInForce(areaId, subject, date)),
    methodId: (indexId, blockId, year) =>
      answerMethod(`${indexId}|${blockId}|${year}`, () => methodFor(registry, indexId, blockId, year)?.methodId ?? null),
  };

  function aliasesOf(kind: Alias["kind"]): Alias[] {
    return tables.aliases.filter((alias) => alias.kind === kind);
  }

  /** A name that two blocks bear means the one that there was on that day. */
  function blockNamed(text: string, date: string | null): Resolution<Block> {
    const isInForce = (row: Block): boolean => date === null || isValidOn(row, date);
    const found = blocks.find(text);
    const [only, second] = found.filter(isInForce);
    if (only !== undefined && second === undefined) return { kind: "found", item: only };
    const [gone] = found;
    if (gone === undefined || only !== undefined) return named(blocks, text, (row) => row.nameVi);
    const others = tables.blocks.filter((row) => isInForce(row) && (row.validFrom !== null || row.validTo !== null));
    return { kind: "notInForce", name: gone.nameVi, from: gone.validFrom, to: gone.validTo, successors: others.map((row) => row.nameVi) };
  }

  /** The levels of the scale are few: all of them are offered, best first. */
  function levelNamed(text: string, scaleId: string): Resolution<Level> {
    const resolution = named(levelsOfScale(scaleId), text, (row) => row.nameVi);
    return resolution.kind === "unknown"
      ? { kind: "unknown", candidates: (registry.levelsByScale.get(scaleId) ?? []).map((level) => level.nameVi) }
      : resolution;
  }

  function scalesInForce(areaId: string, subject: Scale["subject"], date: string | null): Scale[] {
    for (const place of chainOf(registry, areaId)) {
      const scales = tables.scales.filter(
        (scale) => scale.areaId === place && scale.subject === subject && (date === null || isValidOn(scale, date)),
      );
      if (scales.length > 0) return scales;
    }
    return [];
  }
}

function onePerId(rows: readonly Component[]): Component[] {
  return [...new Map(rows.map((row) => [row.componentId, row])).values()];
}
