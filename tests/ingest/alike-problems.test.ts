import { describe, expect, it } from "vitest";
import { problemLines } from "../../scripts/data/print-problems.ts";
import { alikeProblems, cellsText } from "../../src/ingest/check-file/alike-problems.ts";
import { ingestAll } from "../../src/ingest/ingest-all.ts";
import { createResolver } from "../../src/ingest/resolver.ts";
import type { Problem } from "../../src/rules/rule.ts";
import { edition } from "../fixtures/editions.ts";
import { smallRegistry } from "../fixtures/small-registry.ts";

const problemsOf = (rows: readonly string[]): Problem[] =>
  ingestAll([edition("ratings", { csv: `Cơ quan,Khối,Mức\n${rows.join("\n")}\n` })], {
    registry: smallRegistry,
    resolver: createResolver(smallRegistry),
    today: "2026-01-15",
  }).problems;
const cells = (rows: readonly string[]): string[] => alikeProblems(problemsOf(rows)).map((alike) => `${alike[0]?.ruleId} ${cellsText(alike, "vi")}`);

describe("what is said of many cells", () => {
  it("stands once, with neighbouring cells as a range", () => {
    expect(cells([",Departments,tốt", ",Departments,tốt", "Sở Nội vụ,Departments,tốt", ",Departments,tốt"])).toEqual(["cell-missing A2–A3, A5"]);
    expect(cells(["a,Departments,tốt,x", "b,Departments,tốt,x"])).toEqual(["row-ragged dòng 2–3"]);
    expect(cells(["a,Departments,tốt,x"])).toEqual(["row-ragged dòng 2"]);
    expect(cells(["Sở Nội vụ,Departments,tốt"])).toEqual([]);
  });

  it("keeps findings apart that say different things", () => {
    expect(cells(["Sở Lạ,Departments,tốt", "Sở Khác,Departments,tốt"])).toEqual(["agency-unknown A2", "agency-unknown A3"]);
  });

  it("is counted where the cells are too scattered to list", () => {
    const rows = Array.from({ length: 30 }, (_, index) => (index % 2 === 0 ? ",Departments,tốt" : `Sở Tư pháp,Departments,tốt`));
    expect(cells(rows)[0]).toBe("cell-missing A2, A4, A6, A8, A10, A12, A14, A16, … (15 chỗ)");
  });

  it("is printed once, and counted in full", () => {
    const lines = problemLines(problemsOf([",Departments,tốt", ",Departments,tốt"]), true);
    expect(lines[1]).toContain("2 lỗi");
    expect(lines.filter((line) => line.includes("cell-missing"))).toEqual([expect.stringContaining("LỖI A2–A3 (Cơ quan) [cell-missing]")]);
    expect(lines.filter((line) => line.includes("Way out"))).toHaveLength(1);
  });
});
