import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startStaticServer, type StaticServer } from "../../scripts/lib/static-server.ts";
import { publishedTables } from "../downloads/published-data.ts";
import { pageSamples, readFrom } from "../helpers/page-samples.ts";
import { outsideProgram } from "./outside-program.ts";

const r = outsideProgram(["Rscript"], { probe: ["-e", "library(readr)"], packages: "r-base-core r-cran-readr" });
const scratch = mkdtempSync(join(tmpdir(), "readr-"));
const tables = publishedTables();
let server: StaticServer;

const run = (program: string): Promise<string> => {
  const file = join(scratch, "program.R");
  writeFileSync(file, program);
  return r.run(["--vanilla", "--encoding=UTF-8", file]);
};

describe.skipIf(!r.found)("R readr", () => {
  beforeAll(async () => {
    server = await startStaticServer("dist", { port: 0 });
  });
  afterAll(async () => {
    await server.close();
    rmSync(scratch, { recursive: true });
  });

  it("runs the sample of the page", async () => {
    const scores = tables.find(({ schema }) => schema.name === "scores")?.rows ?? [];
    const [, names = "", counts = ""] = (await run(readFrom(pageSamples().get("R (readr)") ?? "", server.url))).split("\n");
    const indices = names.trim().split(/\s+/);
    expect(indices.length).toBeGreaterThan(2);
    expect(counts.trim().split(/\s+/).map(Number)).toEqual(indices.map((index) => scores.filter((row) => row["indexId"] === index).length));
  });

  it("finds numbers, Vietnamese letters and leading zeros", async () => {
    const printed = await run(`
library(readr)
areas <- read_csv("${server.url}du-lieu/areas.csv", col_types = cols(.default = col_character()))
cat(areas$officialCode[areas$areaId == "ha-noi"], areas$nameVi[areas$areaId == "dak-lak"], nrow(areas), nrow(problems(areas)), "\\n")
scores <- read_csv2("${server.url}du-lieu/scores.excel.csv", col_types = cols(.default = col_character(), value = col_double()))
cat(sprintf("%.3f", sum(scores$value, na.rm = TRUE)), nrow(scores), nrow(problems(scores)), "\\n")
`);
    const rowsOf = (name: string) => tables.find(({ schema }) => schema.name === name)?.rows ?? [];
    const sum = rowsOf("scores").reduce((total, row) => total + (typeof row["value"] === "number" ? row["value"] : 0), 0);
    const [areas, scores = ""] = printed.trim().split("\n");
    expect(areas?.trim()).toBe(`01 Đắk Lắk ${rowsOf("areas").length} 0`);
    expect(Number(scores.split(" ")[0])).toBeCloseTo(sum, 2);
    expect(scores.trim().split(" ").slice(1)).toEqual([String(rowsOf("scores").length), "0"]);
  });
});
