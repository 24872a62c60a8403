import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aggregateNames, committed, openData, recomputed } from "./recompute.ts";
import { syntheticData, writeDataFolder } from "./synthetic.ts";

const syntheticFolder = mkdtempSync(join(tmpdir(), "synthetic-tables-"));
afterAll(() => rmSync(syntheticFolder, { recursive: true }));

describe.each([
  { what: "the committed tables", folder: "data", prepare: () => {} },
  {
    what: "synthetic tables",
    folder: syntheticFolder,
    prepare: () => void writeDataFolder(syntheticFolder, syntheticData({ agencies: 60, years: 7, seed: 7 })),
  },
])("$what, recomputed in SQL", ({ folder, prepare }) => {
  let connection: DuckDBConnection;
  beforeAll(async () => {
    prepare();
    connection = await openData(folder);
  });

  it.each(aggregateNames)("%s", async (name) => {
    const rows = await committed(connection, name, folder);
    expect(rows.length).toBeGreaterThan(10);
    const [ours, theirs] = [new Set(rows), new Set(await recomputed(connection, name))];
    expect({ onlyCommitted: [...ours].filter((row) => !theirs.has(row)), onlyRecomputed: [...theirs].filter((row) => !ours.has(row)) }).toEqual({
      onlyCommitted: [],
      onlyRecomputed: [],
    });
    expect(theirs.size).toBe(rows.length);
  });
});

describe("the comparison itself", () => {
  it("sees one changed digit", async () => {
    const connection = await openData("data");
    const [first = ""] = await committed(connection, "ranks", "data");
    expect(await recomputed(connection, "ranks")).not.toContain(first.replace(/value=\d/, (text) => `value=${(Number(text.at(-1)) + 1) % 10}`));
  });
});
