import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as registry from "../../src/registry/registry-tables.ts";
import { tableFromCsv, tableToCsv } from "../../src/registry/table-csv.ts";
import type { Row, TableSchema } from "../../src/registry/table-schema.ts";
import { projectRoot } from "../lib/project-root.ts";
import { fieldMaximums, levelNames } from "./synthetic-measures.ts";
import { syntheticFigures } from "./synthetic-figures.ts";
import { syntheticGroups, syntheticYears, type SyntheticGroup } from "./synthetic-groups.ts";
import { writeEdition } from "./write-edition.ts";

const readable = `Every figure, agency, decision and source in this folder is synthetic: made from a seed to measure speed.
Mọi số liệu, cơ quan, văn bản, nguồn trong thư mục này là giả lập, sinh ra để đo tốc độ.
`;

/**
 * Writes a synthetic data folder: a registry and raw files of all five families, `agencies` × 10 years.
 *
 * Provinces, blocks, indices and indicators are the real ones; agencies, decisions, sources and all figures are made up.
 *
 * @throws if asked to write into the real `data/`.
 */
export function writeSyntheticCorpus(folder: string, { agencies, seed }: { agencies: number; seed: number }): void {
  if (join(folder) === join(projectRoot, "data")) throw new Error("A synthetic corpus never goes into data/.");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "registry"), { recursive: true });
  writeFileSync(join(folder, "SYNTHETIC.txt"), readable);
  const provinces = realRows(registry.areas).filter(
    ({ level, validFrom, validTo }) => level === "province" && (validFrom ?? "") < `${syntheticYears[0]}` && (validTo ?? "9") > "2024",
  );
  const types = realRows(registry.agencyTypes).filter(
    ({ level, validFrom, validTo }) => level === "province" && (validFrom ?? "") < `${syntheticYears[0]}` && (validTo ?? "9") > "2024",
  );
  const groups = syntheticGroups(agencies, {
    areaIds: provinces.map(({ areaId }) => areaId),
    agencyTypeIds: types.map(({ agencyTypeId }) => agencyTypeId),
  });
  writeRegistry(folder, groups);
  for (const group of groups) {
    for (const edition of syntheticFigures(group, seed)) writeEdition(folder, edition);
  }
}

function realRows<T extends TableSchema>(schema: T): Row<T>[] {
  return tableFromCsv(schema, readFileSync(join(projectRoot, "data", "registry", `${schema.name}.csv`), "utf8"));
}

const sourceIds = ["synthetic"];

/** Writes all tables of the registry; what is kept of the real one rests on one synthetic source, so that no other is needed. */
function writeRegistry(folder: string, groups: readonly SyntheticGroup[]): void {
  const write = <T extends TableSchema>(schema: T, rows: readonly Row<T>[]): void =>
    writeFileSync(join(folder, "registry", `${schema.name}.csv`), tableToCsv(schema, rows));
  const keep = <T extends TableSchema>(schema: T, wanted: (row: Row<T>) => boolean = () => true): void =>
    write(
      schema,
      realRows(schema)
        .filter(wanted)
        .map((row) => ("sourceIds" in row ? { ...row, sourceIds } : row)),
    );

  const areaIds = new Set(realRows(registry.areas).flatMap(({ areaId, level }) => (level === "district" || level === "commune" ? [] : [areaId])));
  keep(registry.areas, ({ areaId }) => areaIds.has(areaId));
  keep(registry.areaSuccessions, ({ predecessorId, successorId }) => areaIds.has(predecessorId) && areaIds.has(successorId));
  for (const schema of [registry.agencyTypes, registry.agencyTypeSuccessions, registry.blocks, registry.indices] as const) keep(schema);
  for (const schema of [registry.methods, registry.indicators, registry.identities, registry.measures, registry.tiles] as const) keep(schema);
  keep(registry.aliases, ({ kind }) => kind !== "area" && kind !== "agency" && kind !== "level");
  for (const schema of [registry.criteria, registry.declaredDiscrepancies, registry.gaps] as const) write(schema, []);
  write(registry.components, [...realRows(registry.components).map((row) => ({ ...row, sourceIds })), ...syntheticComponents()]);
  write(registry.sources, [syntheticSource("synthetic", "Danh mục giả lập / Synthetic registry", null), ...groups.flatMap(groupSources)]);
  write(registry.instruments, groups.flatMap(groupInstruments));
  const scaledAreas = [...new Set(groups.map(({ areaId }) => areaId))];
  write(registry.scales, scaledAreas.map(areaScale));
  write(registry.levels, scaledAreas.flatMap(areaLevels));
  write(
    registry.agencies,
    groups.flatMap(({ areaId, agencies }) =>
      agencies.map(({ agencyId, agencyTypeId, nameVi, nameEn }) => ({
        ...{ agencyId, areaId, agencyTypeId, nameVi, nameEn },
        ...{ validFrom: null, validTo: null, note: "Giả lập", sourceIds },
      })),
    ),
  );
}

function syntheticComponents(): registry.Component[] {
  return fieldMaximums.map((maximum, index) => ({
    ...{ indexId: "par-index", componentId: `gia_lap_${index + 1}`, blockId: null, kind: "field" as const },
    ...{ nameVi: `Lĩnh vực giả lập ${index + 1}`, nameEn: `Synthetic field ${index + 1}`, maximum, minimum: null },
    ...{ fromYear: null, toYear: null, order: 900 + index, note: null, noteEn: null, sourceIds },
  }));
}

function syntheticSource(sourceId: string, title: string, publicationDate: string | null): registry.Source {
  return {
    ...{ sourceId, title, publisher: "Bộ sinh số liệu giả lập", publisherKind: "other" as const, url: null, publicationDate },
    ...{ dateCertain: true, coverage: "whole" as const, coverageVi: "Giả lập", coverageEn: "Synthetic", licence: null, noteVi: null, noteEn: null },
  };
}

function groupSources({ slug, titleVi }: SyntheticGroup): registry.Source[] {
  return syntheticYears.flatMap((year) => [
    syntheticSource(`synthetic-decision-${slug}-${year}`, `Quyết định giả lập, ${titleVi}, ${year}`, `${year + 1}-02-15`),
    syntheticSource(`synthetic-yearbook-${slug}-${year}`, `Niên giám giả lập, ${titleVi}, ${year}`, `${year + 1}-03-20`),
  ]);
}

function groupInstruments({ areaId, slug, titleVi, titleEn }: SyntheticGroup): registry.Instrument[] {
  return syntheticYears.map((year) => ({
    ...{ instrumentId: `${areaId}/synthetic-${slug}-${year}`, areaId, number: `${year % 100}/QĐ-GIALAP`, date: `${year + 1}-02-10` },
    ...{ issuer: "Cơ quan giả lập", kind: "result" as const, subjectVi: `Kết quả giả lập, ${titleVi}, ${year}` },
    ...{
      subjectEn: `Synthetic result, ${titleEn}, ${year}`,
      replacesNumber: null,
      statusVi: null,
      statusEn: null,
      url: null,
      note: null,
      noteEn: null,
    },
    sourceIds: [`synthetic-decision-${slug}-${year}`],
  }));
}

function areaScale(areaId: string): registry.Scale {
  return {
    ...{ scaleId: `${areaId}/dan-van-synthetic`, areaId, subject: "dan-van" as const, nameVi: "Thang giả lập", nameEn: "Synthetic scale" },
    ...{ instrumentId: null, validFrom: null, validTo: null, maximum: 100, completeness: "complete" as const, note: null, noteEn: null, sourceIds },
  };
}

function areaLevels(areaId: string): registry.Level[] {
  const scaleId = `${areaId}/dan-van-synthetic`;
  return levelNames.map(({ slug, nameVi, nameEn }, index) => ({
    ...{ levelId: `${scaleId}/${slug}`, scaleId, order: index + 1, position: null, nameVi, nameEn },
    ...{ thresholdFrom: null, thresholdTo: null, note: null, noteEn: null, sourceIds },
  }));
}
