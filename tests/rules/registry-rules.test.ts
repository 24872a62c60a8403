import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkProvinces } from "../../src/ingest/registry/check-codes.ts";
import { checkRegistry } from "../../src/ingest/registry/check-registry.ts";
import { readRegistryFiles } from "../../src/ingest/registry/read-registry.ts";
import { groupBy } from "../../src/registry/registry.ts";
import { rules } from "../../src/rules/index.ts";
import type { Problem, Rule } from "../../src/rules/rule.ts";
import { smallRegistry } from "../fixtures/small-registry.ts";
import { expectWords } from "../helpers/expect-words.ts";

const folder = new URL("../../data/registry/", import.meta.url);
const real = new Map(readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), "utf8")]));
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The real registry with changed files: a text for a new one, null for one taken away. */
function problemsWith(changes: Record<string, ((text: string) => string) | Uint8Array | null>): Problem[] {
  const files = new Map([...real].map(([name, text]) => [name, encoded(text)]));
  for (const [name, change] of Object.entries(changes)) {
    if (change === null) files.delete(name);
    else files.set(name, change instanceof Uint8Array ? change : encoded(change(real.get(name) ?? "")));
  }
  const { tables, places, problems } = readRegistryFiles(files);
  return [...problems, ...checkRegistry(tables, places), ...checkProvinces(tables.areas)];
}

/** Puts a text in a cell of a file without quoted line breaks; the row as a spreadsheet numbers it. */
function withCell(row: number, column: string, value: string): (text: string) => string {
  return (text) => {
    const lines = text.split("\n");
    const position = lines[0]?.split(",").indexOf(column) ?? -1;
    const cells = lines[row - 1]?.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)?.map((cell) => cell.replace(/,$/, "")) ?? [];
    expect(position).toBeGreaterThanOrEqual(0);
    cells[position] = value;
    lines[row - 1] = cells.slice(0, lines[0]?.split(",").length).join(",");
    return lines.join("\n");
  };
}

const added = (row: string) => (text: string) => `${text}${row}\n`;
const rowsOf = (name: string): number => (real.get(name) ?? "").trimEnd().split("\n").length;
/** The row of an area, as a spreadsheet numbers it. */
const areaRow = (areaId: string): number => (real.get("areas.csv") ?? "").split("\n").findIndex((line) => line.startsWith(`${areaId},`)) + 1;

/** What makes each rule fire, and the cell that it must name. */
const examples: Record<string, { change: Parameters<typeof problemsWith>[0]; file: string; at: string }> = {
  "registry-file-missing": { change: { "gaps.csv": null }, file: "gaps.csv", at: "0" },
  "registry-file-unknown": { change: { "alias.csv": encoded("kind,alias\n") }, file: "alias.csv", at: "0" },
  "registry-format": { change: { "blocks.csv": (text) => text.replaceAll(",", ";") }, file: "blocks.csv", at: "0" },
  "registry-cell-missing": { change: { "blocks.csv": withCell(3, "nameEn", "") }, file: "blocks.csv", at: "C3" },
  "registry-value-invalid": { change: { "blocks.csv": withCell(3, "order", "1.000") }, file: "blocks.csv", at: "F3" },
  "registry-date-unreadable": {
    change: { "areas.csv": withCell(areaRow("hai-phong"), "validTo", "2025-06-31") },
    file: "areas.csv",
    at: `L${areaRow("hai-phong")}`,
  },
  "registry-interval-reversed": {
    change: { "areas.csv": withCell(areaRow("hai-phong"), "validFrom", "2025-07-01") },
    file: "areas.csv",
    at: `L${areaRow("hai-phong")}`,
  },
  "registry-code-collides": {
    change: { "areas.csv": withCell(areaRow("son-la"), "officialCode", "01") },
    file: "areas.csv",
    at: `I${areaRow("son-la")}`,
  },
  "registry-province-count": { change: { "areas.csv": withCell(areaRow("hai-phong-2025"), "validFrom", "2025-07-02") }, file: "areas.csv", at: "0" },
  "registry-method-overlaps": {
    change: { "methods.csv": (text) => text + (text.trimEnd().split("\n").at(-1) ?? "").replace(/^[^,]+/, "x") + "\n" },
    file: "methods.csv",
    at: `G${rowsOf("methods.csv") + 1}`,
  },
  "registry-identity-unreadable": {
    change: { "identities.csv": withCell(2, "expression", "VB_TONG = + VB_RIENG") },
    file: "identities.csv",
    at: "B2",
  },
  "registry-parent-level": {
    change: { "areas.csv": withCell(areaRow("son-la"), "parentId", "son-la") },
    file: "areas.csv",
    at: `G${areaRow("son-la")}`,
  },
  "registry-agency-level": {
    change: { "agencies.csv": added("hai-phong/quan-gia-lap,hai-phong,ubnd-cap-huyen,,,,,,") },
    file: "agencies.csv",
    at: `B${rowsOf("agencies.csv") + 1}`,
  },
  "registry-id-form": {
    change: { "scales.csv": added("Cà-Mau/dan-van-2022,ca-mau,dan-van,Thang giả lập,,,,,,,,") },
    file: "scales.csv",
    at: `A${rowsOf("scales.csv") + 1}`,
  },
  "registry-id-prefix": { change: { "levels.csv": withCell(2, "scaleId", "bac-kan/dan-van-2017") }, file: "levels.csv", at: "A2" },
  "registry-level-order": { change: { "levels.csv": withCell(3, "order", "1") }, file: "levels.csv", at: "C2" },
  "registry-key-duplicate": {
    change: { "blocks.csv": (text) => `${text}${text.split("\n")[1]}\n` },
    file: "blocks.csv",
    at: `A${rowsOf("blocks.csv") + 1}`,
  },
  "registry-reference-unknown": {
    change: { "aliases.csv": added("agency,Sở Nọi vụ,hai-phong,hai-phong/so-noi-vuu,,") },
    file: "aliases.csv",
    at: `D${rowsOf("aliases.csv") + 1}`,
  },
};

const registryRules = rules.filter((rule) => rule.id.startsWith("registry-"));

it("the registry as it is breaks no rule", () => {
  expect(problemsWith({})).toEqual([]);
  expect(checkRegistry(smallRegistry.tables)).toEqual([]);
});

describe.each(registryRules.map((rule) => [rule.id, rule] as const))("%s", (id, rule: Rule<never>) => {
  it("fires at the right cell, with words and a way out in both languages", () => {
    const example = examples[id];
    expect(example).toBeDefined();
    const found = problemsWith(example?.change ?? {}).filter((problem) => problem.ruleId === id);
    expect(found.map((problem) => `${problem.file} ${problem.column}${problem.row}`)).toEqual([`data/registry/${example?.file} ${example?.at}`]);
    expectWords(found[0] as Problem, rule);
  });
});

describe("a broken registry", () => {
  it("is reported whole: every file, every cell", () => {
    const found = problemsWith({
      "areas.csv": (text) => text.replace(/^areaId,/, "maDonVi,"),
      "blocks.csv": (text) => withCell(3, "order", "ba")(withCell(4, "nameVi", "")(text)),
      "gaps.csv": null,
      "levels.csv": added('x,"y'),
      "aliases.csv": added("nonsense,x,,y,1/7/2025,2025-07-01,thừa"),
      "sources.csv": withCell(2, "publicationDate", "07/2023"),
    });
    expect(found.map((problem) => `${problem.file.slice("data/registry/".length)} ${problem.column}${problem.row} ${problem.ruleId}`).sort()).toEqual(
      [
        "areas.csv A1 header-unknown",
        "areas.csv 1 header-missing",
        "blocks.csv F3 registry-value-invalid",
        "blocks.csv B4 registry-cell-missing",
        "gaps.csv 0 registry-file-missing",
        `levels.csv ${rowsOf("levels.csv") + 1} quote-unclosed`,
        `aliases.csv ${rowsOf("aliases.csv") + 1} row-ragged`,
        "sources.csv F2 registry-date-unreadable",
        // What a table that cannot be read holds is not known: nothing is said of what refers to it, but that no province is there.
        "areas.csv 0 registry-province-count",
        "areas.csv 0 registry-province-count",
      ].sort(),
    );
  });

  it("names cells where they stand, in columns of another order and below an empty row", () => {
    const found = problemsWith({
      "measures.csv": (text) => {
        const [header = "", ...rows] = text.trimEnd().split("\n");
        const moved = (line: string) => [...line.split(",").slice(1), line.split(",")[0]].join(",");
        return [moved(header), "", ...rows.map(moved), "tên,name,9x,moi"].join("\n");
      },
    });
    expect(found.map((problem) => `${problem.column}${problem.row} ${problem.ruleId}`)).toEqual([
      `C${rowsOf("measures.csv") + 2} registry-value-invalid`,
    ]);
  });

  it.each([
    ["a workbook", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), "file-not-text"],
    ["an empty file", new Uint8Array(), "registry-file-missing"],
    ["a file of blank lines", encoded("\n\n"), "file-empty"],
    [
      "a file in Windows-1258",
      Uint8Array.from("blockId,nameVi,nameEn,unitVi,unitEn,order\nx,S\u00F5\u00D2 N\u00F4\u00F2i vu\u00F2,x,x,x,1\n", (letter) =>
        letter.charCodeAt(0),
      ),
      "registry-format",
    ],
    ["a file without headings", encoded("departments,Sở,Departments,cơ quan,agencies,1\n"), "header-absent"],
  ])("is named as what it is: %s", (_, bytes, id) => {
    expect(problemsWith({ "blocks.csv": bytes }).map((problem) => problem.ruleId)).toEqual([id]);
  });

  it("is one problem where the whole folder, or all rows of a table that others refer to, are missing", () => {
    const all = problemsWith(Object.fromEntries([...real.keys()].map((name) => [name, null])));
    expect(all.filter((problem) => problem.ruleId === "registry-file-missing").map((problem) => problem.file)).toEqual(["data/registry"]);
    const found = problemsWith({ "sources.csv": (text) => `${text.split("\n")[0]}\n` });
    expect(found.length).toBeGreaterThan(5);
    for (const [, ofFile] of groupBy(found, (problem) => problem.file)) expect(ofFile).toHaveLength(1);
  });

  it("names a tile of no area and an alias of no agency", () => {
    const found = problemsWith({ "tiles.csv": (text) => text.replace(/^63,son-la,/m, "63,son-laa,") });
    expect(found.map((problem) => `${problem.ruleId} ${problem.columnName}`)).toEqual(["registry-reference-unknown areaId"]);
  });

  it("proposes a day written in the Vietnamese order as year-month-day", () => {
    const [found] = problemsWith({ "areas.csv": withCell(areaRow("hai-phong-2025"), "validFrom", "01/7/2025") });
    expect(found).toMatchObject({ ruleId: "registry-date-unreadable", value: "01/7/2025", suggestion: "2025-07-01" });
  });
});
