import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as schemas from "../../src/registry/registry-tables.ts";
import { isValidOn } from "../../src/registry/registry.ts";
import { tableFromCsv } from "../../src/registry/table-csv.ts";
import type { Row, TableSchema } from "../../src/registry/table-schema.ts";
import { parseIdentity, termsOf } from "../../src/registry/identity-expression.ts";

type AnyRow = Record<string, string | number | boolean | string[] | null>;

function rowsOf<T extends TableSchema>(schema: T): Row<T>[] {
  return tableFromCsv(schema, readFileSync(`data/registry/${schema.name}.csv`, "utf8"));
}

const tables = new Map<string, { schema: TableSchema; rows: AnyRow[] }>(
  schemas.registryTables.map((schema) => [schema.name, { schema, rows: rowsOf(schema as TableSchema) as unknown as AnyRow[] }]),
);
const areas = rowsOf(schemas.areas);
const successions = rowsOf(schemas.areaSuccessions);
const provinces = areas.filter((area) => area.level === "province");
const before = provinces.filter((area) => isValidOn(area, "2025-06-30"));
const after = provinces.filter((area) => isValidOn(area, "2025-07-01"));

/** Every text cell with the place it stands in. */
function texts(): { place: string; name: string; text: string }[] {
  return [...tables.values()].flatMap(({ schema, rows }) =>
    rows.flatMap((row, index) =>
      schema.fields.flatMap(({ name }) => {
        const text = row[name];
        return typeof text === "string" ? [{ place: `${schema.name}.csv:${index + 2} ${name}`, name, text }] : [];
      }),
    ),
  );
}

describe("registry tables", () => {
  it("all have rows", () => {
    for (const [name, { rows }] of tables) expect(rows.length, name).toBeGreaterThan(0);
  });

  it("have unique keys", () => {
    for (const [name, { schema, rows }] of tables) {
      const keys = rows.map((row) => schema.primaryKey.map((field) => row[field] ?? "").join("|"));
      expect(keys.filter((key, index) => keys.indexOf(key) !== index), name).toEqual([]);
    }
  });

  it("refer only to rows that exist, in lists too", () => {
    const broken = [...tables.values()].flatMap(({ schema, rows }) =>
      schema.fields.flatMap((field) => {
        const [table = "", column = ""] = field.references?.split(".") ?? [];
        if (field.references === undefined) return [];
        const known = new Set(tables.get(table)?.rows.map((row) => row[column]));
        const used = rows.flatMap((row) => row[field.name] ?? []);
        return used.filter((value) => !known.has(value as string)).map((value) => `${schema.name}.${field.name}: ${String(value)}`);
      }),
    );
    expect(broken).toEqual([]);
  });

  it("hold NFC text without stray spaces", () => {
    const all = texts();
    expect(all.length).toBeGreaterThan(5_000);
    expect(all.filter(({ text }) => text !== text.normalize("NFC") || text !== text.trim() || text.includes("  ")).map(({ place }) => place)).toEqual([]);
  });

  it("write Vietnamese with its marks and without workshop words", () => {
    const vietnamese = texts().filter(({ name }) => name.endsWith("Vi") || name === "note");
    expect(vietnamese.length).toBeGreaterThan(1_000);
    const bare = /\b(cua|nguon|khong|duoc|nhung|tinh thanh|huyen|quyet dinh|so lieu|van ban|the|with|from|copy|stored|page)\b/i;
    const suspects = vietnamese.filter(({ text }) => bare.test(text.replace(/[“"][^”"]*[”"]/g, "")));
    expect(suspects.map(({ place, text }) => `${place}: ${text}`)).toEqual([]);
    expect(texts().filter(({ text }) => /stored copy/i.test(text)).map(({ place }) => place)).toEqual([]);
  });

  it("have an English name wherever they have a Vietnamese one", () => {
    for (const { schema, rows } of tables.values()) {
      const pairs = schema.fields.map(({ name }) => name).filter((name) => name.endsWith("Vi") && schema.fields.some((field) => field.name === name.replace(/Vi$/, "En")));
      for (const name of pairs) {
        const lacking = rows.filter((row) => (row[name] ?? "") !== "" && (row[name.replace(/Vi$/, "En")] ?? "") === "");
        expect(lacking, `${schema.name}.${name}`).toEqual([]);
      }
    }
  });
});

describe("provinces", () => {
  it("are 63 to 30 June 2025 and 34 from 1 July 2025", () => {
    expect(before).toHaveLength(63);
    expect(after).toHaveLength(34);
  });

  it("are 23 merged from 52, and 11 unchanged", () => {
    const merged = successions.filter(({ kind, predecessorId }) => kind === "merge" && before.some((area) => area.areaId === predecessorId));
    expect(merged).toHaveLength(52);
    expect(new Set(merged.map((row) => row.predecessorId)).size).toBe(52);
    expect(new Set(merged.map((row) => row.successorId)).size).toBe(23);
    expect(before.filter((area) => after.includes(area))).toHaveLength(11);
  });

  it("name the legal act of each merger", () => {
    const acts = new Set(rowsOf(schemas.instruments).map((instrument) => instrument.number));
    const merged = successions.filter(({ kind }) => kind === "merge" || kind === "status-change");
    expect(merged.length).toBeGreaterThan(50);
    expect(merged.filter((row) => !acts.has(row.instrument))).toEqual([]);
  });

  it("never share an official code on one day, although codes are reused", () => {
    const codes = provinces.map((area) => area.officialCode);
    expect(new Set(codes).size).toBeLessThan(codes.length);
    for (const day of [before, after]) {
      const ofDay = day.map((area) => area.officialCode);
      expect(ofDay).not.toContain(null);
      expect(new Set(ofDay).size).toBe(ofDay.length);
    }
  });

  it("have one tile each in the grid of their time, with Hoàng Sa and Trường Sa", () => {
    const tiles = rowsOf(schemas.tiles);
    for (const [grid, day] of [["63", before], ["34", after]] as const) {
      const cells = tiles.filter((tile) => tile.grid === grid);
      const ids = [...day.map((area) => area.areaId), "hoang-sa", "truong-sa"];
      expect(cells.map((tile) => tile.areaId).sort()).toEqual(ids.sort());
      expect(new Set(cells.map((tile) => `${tile.row},${tile.column}`)).size).toBe(cells.length);
    }
  });
});

describe("scales, methods and indicators", () => {
  it("order the levels of a scale from 1 without gaps, or say that the order is not published", () => {
    const levels = rowsOf(schemas.levels);
    const published = rowsOf(schemas.scales).filter((scale) => scale.completeness !== "unseen");
    expect(published.length).toBeGreaterThan(3);
    for (const { scaleId } of published) {
      const orders = levels.filter((level) => level.scaleId === scaleId).map((level) => level.order);
      const isOrdered = orders.every((order) => order !== null);
      expect(orders, scaleId).toEqual(orders.map((_, index) => (isOrdered ? index + 1 : null)));
      expect(orders.length, scaleId).toBeGreaterThan(0);
    }
  });

  it("have at most one edition of a method for an index, block and year", () => {
    const methods = rowsOf(schemas.methods);
    for (let year = 2010; year <= 2030; year += 1) {
      const inForce = methods.filter((method) => method.fromYear <= year && year <= (method.toYear ?? 9999)).map((method) => `${method.indexId} ${method.blockId}`);
      expect(new Set(inForce).size, String(year)).toBe(inForce.length);
    }
  });

  it("state identities that can be read and that use known indicators", () => {
    const known = new Set(rowsOf(schemas.indicators).map((indicator) => indicator.indicatorId));
    const terms = rowsOf(schemas.identities).flatMap((identity) => termsOf(parseIdentity(identity.expression)));
    expect(terms.length).toBeGreaterThan(40);
    expect(terms.filter((term) => !known.has(term.indicatorId))).toEqual([]);
  });
});
