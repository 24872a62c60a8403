import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as derived from "../../src/registry/derived-tables.ts";
import * as observed from "../../src/registry/observation-tables.ts";
import { registryFiles, type Registry } from "../../src/registry/registry.ts";
import { tableToCsv } from "../../src/registry/table-csv.ts";
import type { Row, TableSchema } from "../../src/registry/table-schema.ts";
import { deriveTables, type DerivedTables, type Observations } from "../../src/tables/derive.ts";
import { area, component, figure, identity, indicator, method, model, rating, registry, score, tally } from "./rows.ts";

/** Gives the same numbers from 0 to 1 for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b) >>> 0;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b) >>> 0;
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
}

/** Synthetic rows of every family, with ties, gaps, bounds, several sources and units, breaks and half years. */
export function syntheticData({ agencies, years, seed }: { agencies: number; years: number; seed: number }): {
  observations: Observations;
  registry: Registry;
} {
  const random = seeded(seed);
  const chance = (share: number): boolean => random() < share;
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const places = Array.from({ length: Math.max(3, Math.ceil(agencies / 20)) }, (_, position) => `synthetic-${String(position).padStart(3, "0")}`);
  const firstYear = 2026 - years;
  const rows = {
    ratings: [] as observed.Rating[],
    tallies: [] as observed.Tally[],
    scores: [] as observed.Score[],
    reportFigures: [] as observed.ReportFigure[],
    models: [] as observed.ModelCount[],
  };

  for (let year = firstYear; year < firstYear + years; year += 1) {
    for (let number = 0; number < agencies; number += 1) {
      const areaId = places[number % places.length] as string;
      const agencyId = `${areaId}/agency-${number}`;
      const blockSize = Math.ceil((agencies - (number % places.length)) / places.length);
      const blockId = chance(0.02) ? "departments-and-units" : "departments";
      for (const indexId of ["par-index", "sipas"]) {
        const unit = indexId === "sipas" ? "percent" : pick(["points", "points", "percent"] as const);
        const value = chance(0.1) ? null : Math.round((60 + 40 * random()) * 4) / 4;
        const common = {
          areaId,
          agencyId,
          blockId,
          indexId,
          year,
          unit,
          methodId: indexId === "sipas" ? (year < 2022 ? "sipas/a" : "sipas/b") : pick([null, "par/guess"]),
        } as const;
        scoreRow({
          ...common,
          value,
          sourceId: `source-${areaId}`,
          rankOf: chance(0.7) ? blockSize : null,
          rank: chance(0.5) ? 1 + Math.floor(random() * blockSize) : null,
          maximum: unit === "points" && chance(0.5) ? pick([70, 100]) : null,
          bound: value !== null && chance(0.03) ? "above" : null,
          gradeAsPrinted: chance(0.1) ? "tốt" : null,
        });
        if (chance(0.3))
          scoreRow({
            ...common,
            value: value === null ? 75 : Math.round(value),
            sourceId: pick(["source-other", "source-press"]),
            unit: pick(["points", "percent"] as const),
            status: pick(["stated", "approximate", "provisional"] as const),
          });
        if (chance(0.05)) scoreRow({ ...common, value: 71.125, period: `${year}-01/${year}-06`, sourceId: "source-half" });
        if (chance(0.2))
          for (const componentId of ["part_a", "part_b"])
            scoreRow({
              ...common,
              componentId,
              unit: pick(["points", "percentOfMaximum"] as const),
              value: chance(0.1) ? null : Math.round(500 * random()) / 10,
              sourceId: `source-${areaId}`,
            });
      }
      if (chance(0.3))
        rows.ratings.push(
          rating({
            areaId,
            agencyId,
            blockId,
            year,
            levelId: chance(0.05) ? null : pick(["scale/xuat-sac", "scale/tot"]),
            sourceId: `source-${areaId}`,
          }),
        );
      if (chance(0.2)) {
        const report = { reportId: `${areaId}/${year}`, areaId, agencyId, year, sourceId: `source-${areaId}` };
        const parts = [Math.floor(9 * random()), Math.floor(9 * random())] as const;
        rows.reportFigures.push(
          figure({ ...report, indicatorId: "T", value: parts[0] + parts[1] + (chance(0.1) ? 1 : 0) }),
          figure({ ...report, indicatorId: "A", value: parts[0] }),
          figure({ ...report, indicatorId: "B", value: chance(0.2) ? null : parts[1] }),
          figure({ ...report, indicatorId: "RATE", value: pick([50, 150]), numerator: 1, denominator: 2 }),
        );
      }
    }
    for (let number = 0; number < 5; number += 1) {
      scoreRow({
        areaId: places[0] as string,
        agencyId: `${places[0]}/whole-${number}`,
        indexId: "chat-luong-tthc",
        year,
        unit: "points",
        value: pick([10, 11.5]),
        rankOf: 5,
        sourceId: "source-whole",
      });
    }
    for (const areaId of places) {
      scoreRow({
        areaId,
        agencyId: null,
        blockId: "provinces",
        year,
        value: Math.round(6000 + 4000 * random()) / 100,
        methodId: year < 2022 ? "par/a" : "par/b",
        unit: pick(["points", "percent"] as const),
        sourceId: "source-ministry",
        rank: 1,
      });
      if (chance(0.4))
        scoreRow({ areaId, agencyId: null, blockId: "provinces", year, value: Math.round(60 + 40 * random()), sourceId: "source-press" });
      scoreRow({ areaId, agencyId: null, statistic: "mean", year: chance(0.1) ? null : year, value: 80, sourceId: `source-${areaId}` });
      for (const levelId of ["scale/xuat-sac", "scale/tot", null])
        rows.tallies.push(
          tally({
            areaId,
            year,
            levelId,
            count: chance(0.1) ? null : Math.floor(9 * random()),
            blockTotal: chance(0.2) ? null : 20,
            blockId: pick(["departments", "all-units"]),
            sourceId: `source-${areaId}`,
          }),
        );
      rows.models.push(
        model({
          areaId,
          year: chance(0.1) ? null : year,
          count: chance(0.2) ? null : 12,
          collectives: chance(0.5) ? 7 : null,
          individuals: 5,
          sourceId: `source-${areaId}`,
        }),
      );
    }
  }
  return {
    observations: { ...rows, scores: unique(rows.scores), models: unique(rows.models), tallies: unique(rows.tallies) },
    registry: syntheticRegistry(places),
  };

  function scoreRow(row: Partial<observed.Score>): void {
    rows.scores.push(score(row));
  }
}

function unique<T extends { observationId: string }>(rows: readonly T[]): T[] {
  return [...new Map(rows.map((row) => [row.observationId, row])).values()].sort((a, b) => (a.observationId < b.observationId ? -1 : 1));
}

function syntheticRegistry(places: readonly string[]): Registry {
  return registry({
    areas: [
      area({ areaId: "synthetic-region", level: "region" }),
      ...places.map((areaId, position) =>
        area({ areaId, parentId: position % 2 === 0 ? "viet-nam" : "synthetic-region", validTo: position === 0 ? "2024-06-30" : null }),
      ),
    ],
    methods: [
      method({ methodId: "par/a", fromYear: 2016, toYear: 2021 }),
      method({ methodId: "par/b", fromYear: 2022 }),
      method({ methodId: "par/guess", fromYear: 2016, yearsCertain: false, maximum: 100 }),
      method({ methodId: "sipas/a", indexId: "sipas", fromYear: 2016, toYear: 2021 }),
      method({ methodId: "sipas/b", indexId: "sipas", fromYear: 2022 }),
    ],
    components: [
      component({ componentId: "total", kind: "total", blockId: "provinces", maximum: 100 }),
      component({ componentId: "total", kind: "total", blockId: null, fromYear: 2020 }),
      component({ componentId: "part_a", maximum: 60, order: 2 }),
      component({ componentId: "part_b", maximum: 40, toYear: 2021, order: 3 }),
      component({ componentId: "part_b", maximum: 50, fromYear: 2022, order: 3 }),
    ],
    indicators: [indicator("T"), indicator("A"), indicator("B"), indicator("RATE", "percent")],
    identities: [identity("sum", "T = A + B"), identity("order", "B <= A", "warning")],
  });
}

/** Writes observations, registry and what is derived from them as a data folder. */
export function writeDataFolder(folder: string, data: { observations: Observations; registry: Registry }): DerivedTables {
  const tables = deriveTables(data.observations, data.registry);
  const write = <T extends TableSchema>(directory: string, schema: T, rows: readonly Row<T>[]): void =>
    writeFileSync(join(folder, directory, `${schema.name}.csv`), tableToCsv(schema, rows));
  for (const directory of ["tables", "registry"]) mkdirSync(join(folder, directory), { recursive: true });
  for (const [property, schema] of Object.entries(registryFiles))
    write("registry", schema, data.registry.tables[property as keyof typeof registryFiles] as unknown as Row<TableSchema>[]);
  write("tables", observed.ratings, data.observations.ratings);
  write("tables", observed.tallies, data.observations.tallies);
  write("tables", observed.scores, data.observations.scores);
  write("tables", observed.reportFigures, data.observations.reportFigures);
  write("tables", observed.models, data.observations.models);
  write("tables", derived.levelShares, tables.levelShares);
  write("tables", derived.ranks, tables.ranks);
  write("tables", derived.changes, tables.changes);
  write("tables", derived.distributions, tables.distributions);
  write("tables", derived.componentProfiles, tables.componentProfiles);
  write("tables", derived.reportChecks, tables.reportChecks);
  write("tables", derived.coverage, tables.coverage);
  return tables;
}
