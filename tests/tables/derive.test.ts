import { describe, expect, it } from "vitest";
import { derivedTables } from "../../src/registry/derived-tables.ts";
import { tableToCsv } from "../../src/registry/table-csv.ts";
import type { Row, TableSchema } from "../../src/registry/table-schema.ts";
import { deriveTables, type DerivedTables, type Observations } from "../../src/tables/derive.ts";
import { compareCells } from "../../src/tables/sort-rows.ts";
import { observations, registry } from "./rows.ts";
import { seeded, syntheticData } from "./synthetic.ts";

const byTable: Record<string, keyof DerivedTables> = {
  "level-shares": "levelShares",
  ranks: "ranks",
  changes: "changes",
  distributions: "distributions",
  "component-profiles": "componentProfiles",
  "report-checks": "reportChecks",
  coverage: "coverage",
};
const rowsOf = (tables: DerivedTables, schema: TableSchema) => tables[byTable[schema.name] as keyof DerivedTables] as unknown as Row<TableSchema>[];
const bytesOf = (tables: DerivedTables) => derivedTables.map((schema) => tableToCsv(schema as TableSchema, rowsOf(tables, schema))).join("\n");

function shuffled(rows: Observations, seed: number): Observations {
  const random = seeded(seed);
  const shuffle = <T>(list: readonly T[]): T[] =>
    list
      .map((row) => ({ row, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ row }) => row);
  return {
    ratings: shuffle(rows.ratings),
    tallies: shuffle(rows.tallies),
    scores: shuffle(rows.scores),
    reportFigures: shuffle(rows.reportFigures),
    models: shuffle(rows.models),
  };
}

describe("deriveTables", () => {
  const data = syntheticData({ agencies: 60, years: 6, seed: 3 });
  const tables = deriveTables(data.observations, data.registry);

  it("gives the same bytes in whatever order the rows come", () => {
    expect(bytesOf(deriveTables(shuffled(data.observations, 5), data.registry))).toBe(bytesOf(tables));
  });

  it.each(derivedTables.map((schema) => schema.name))("sorts %s by its key and repeats none", (name) => {
    const schema = derivedTables.find((table) => table.name === name) as TableSchema;
    const rows = rowsOf(tables, schema) as Record<string, unknown>[];
    expect(rows.length).toBeGreaterThan(5);
    for (const [position, row] of rows.slice(1).entries()) {
      const differing = schema.primaryKey.find((key) => rows[position]?.[key] !== row[key]);
      expect(differing).toBeDefined();
      expect(compareCells(rows[position]?.[differing ?? ""], row[differing ?? ""])).toBe(-1);
    }
  });

  it("fills every required column, and only allowed values, with no NaN", () => {
    for (const schema of derivedTables as readonly TableSchema[]) {
      for (const row of rowsOf(tables, schema) as Record<string, unknown>[]) {
        expect(Object.keys(row).sort()).toEqual(schema.fields.map((field) => field.name).sort());
        for (const field of schema.fields) {
          if (field.required === true) expect(row[field.name], `${schema.name}.${field.name}`).not.toBeNull();
          if (field.oneOf !== undefined && row[field.name] !== null) expect(field.oneOf).toContain(row[field.name]);
          if (typeof row[field.name] === "number") expect(row[field.name]).not.toBeNaN();
        }
      }
    }
  });

  it("reaches every state and verdict of the synthetic rows, or the tests of it prove little", () => {
    expect(new Set(tables.changes.map((row) => row.comparability)).size).toBe(3);
    expect(new Set(tables.changes.flatMap((row) => row.reasons)).size).toBeGreaterThan(9);
    expect(new Set(tables.reportChecks.map((row) => row.verdict)).size).toBe(4);
    expect(new Set(tables.reportChecks.map((row) => row.ruleId)).size).toBe(10);
    expect(new Set(tables.coverage.map((row) => row.state)).size).toBeGreaterThan(4);
    expect(new Set(tables.ranks.map((row) => row.complete)).size).toBe(2);
    expect(tables.ranks.some((row) => row.complete && row.tied > 1)).toBe(true);
  });

  it("gives empty tables for no rows", () => {
    expect(Object.values(deriveTables(observations(), registry()))).toEqual(Array(7).fill([]));
  });

  it("grows with the rows, not with their square", { timeout: 120_000 }, () => {
    const seconds = (agencies: number): number => {
      const { observations: rows, registry: known } = syntheticData({ agencies, years: 5, seed: 11 });
      const runs = [1, 2, 3].map(() => {
        const started = performance.now();
        deriveTables(rows, known);
        return performance.now() - started;
      });
      return Math.min(...runs);
    };
    const [few, many] = [seconds(100), seconds(800)];
    // Eight times the rows: linear is 8, quadratic 64; a busy machine lies between.
    expect(many / few).toBeLessThan(32);
  });
});
