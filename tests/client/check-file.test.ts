import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runJob, type CheckData, type JobSources } from "../../src/client/check-file/check-job.ts";
import type { Stage } from "../../src/client/check-file/messages.ts";
import { pageWords } from "../../src/client/check-file/page-words.ts";
import { checkFiles } from "../../src/ingest/check-file/check-files.ts";
import { compactRegistry } from "../../src/ingest/check-file/compact-registry.ts";
import { publishedTable } from "../../src/ingest/check-file/published-table.ts";
import { createResolver } from "../../src/ingest/resolver.ts";
import { sha256 } from "../../src/lib/sha256.ts";
import { observationTables, tableOfFamily } from "../../src/registry/observation-tables.ts";
import { dataFolder, readRegistry } from "../../src/tables/data-folder.ts";
import { currentRows } from "../../scripts/data/current-rows.ts";

const registry = readRegistry(dataFolder());
const sent: CheckData = {
  registry: compactRegistry(registry),
  tables: observationTables.map(publishedTable),
  tableOfFamily: Object.fromEntries(Object.entries(tableOfFamily).map(([family, table]) => [family, table.name])) as CheckData["tableOfFamily"],
};
const today = "2026-11-24";
const csvOf = (name: string): string => (name.endsWith("SHA256SUMS") ? "" : readFileSync(join(dataFolder(), "tables", name), "utf8"));

function sourcesWith(
  download: (name: string) => string | null = (name) => (name === "SHA256SUMS" ? "" : csvOf(name)),
): JobSources & { stages: Stage[] } {
  const stages: Stage[] = [];
  return { stages, data: async () => structuredClone(sent), download: async (name) => download(name), progress: (stage) => void stages.push(stage) };
}
const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const broken = 'Cơ quan,Khối,Mức\nSở Nội vu,"Sở, ban, ngành",xuất sác\nSở  Nội vụ,"Sở, ban, ngành",tốt\n';
const about = { areaId: "hai-phong", period: "2023" };

describe("the job behind the page", () => {
  it("finds what the command finds, in the same words, whatever the browser was not sent", async () => {
    const job = await runJob({ files: [file("xep-loai.csv", broken)], about, today }, sourcesWith());
    const bytes = new TextEncoder().encode(broken);
    const command = checkFiles([{ file: { name: "xep-loai.csv", bytes, sha256: sha256(bytes) }, about }], {
      registry,
      resolver: createResolver(registry),
      today,
      current: currentRows(dataFolder()),
    });
    expect(command[0]?.problems.map((problem) => problem.ruleId)).toEqual(["agency-unknown", "level-unknown", "stray-spaces"]);
    expect(job.map(({ check }) => check)).toEqual(command);
  });

  it("says how far it is", async () => {
    const sources = sourcesWith();
    await runJob({ files: [file("xep-loai.csv", broken)], about, today }, sources);
    expect([...new Set(sources.stages)]).toEqual(["registry", "open", "read", "compare"]);
  });

  it("goes on without the published tables, and says what is missing", async () => {
    const [only] = await runJob(
      { files: [file("xep-loai.csv", broken)], about, today },
      sourcesWith(() => null),
    );
    expect(only?.check.notChecked.map((gap) => gap.needsEn)).toContain("the tables published now (data/tables)");
  });

  it("looks at the figures even where origin.yaml cannot be read", async () => {
    const origin = file("origin.yaml", "family: ratings\nareaId: hai-phong\nsourceId: khong-co\n");
    const [only] = await runJob({ files: [origin, file("ratings.csv", broken)], about: {}, today }, sourcesWith());
    const rules = only?.check.problems.map((problem) => problem.ruleId) ?? [];
    expect(rules).toContain("source-unknown");
    expect(rules).toContain("agency-unknown");
    const [unreadable] = await runJob({ files: [file("origin.yaml", "a: [b"), file("ratings.csv", broken)], about: {}, today }, sourcesWith());
    expect(unreadable?.check.problems.map((problem) => problem.ruleId)).toContain("origin-unreadable");
  });

  it("recognises a download by its hash, then by its columns", async () => {
    const csv = csvOf("tallies.csv");
    const hash = sha256(new TextEncoder().encode(csv));
    const listed = sourcesWith((name) => (name === "SHA256SUMS" ? `${hash}  tallies.csv\n` : csvOf(name)));
    const [same, altered, plain] = await runJob(
      { files: [file("a.csv", csv), file("b.csv", csv.replace(",official,", ",selfAssessed,")), file("c.csv", broken)], about, today },
      listed,
    );
    expect(same?.download).toEqual({ name: "tallies.csv", unaltered: true, release: null, comparison: null });
    expect(altered?.download).toMatchObject({
      name: "tallies.csv",
      unaltered: false,
      release: null,
      comparison: { changed: [{ column: "stage", inFile: "selfAssessed", published: "official" }] },
    });
    expect(plain?.download).toBeNull();
  });

  it("names the newest release that has a file with the same bytes, and what changed since", async () => {
    const [old, now] = [csvOf("tallies.csv").replace(",official,", ",selfAssessed,"), csvOf("tallies.csv")];
    const hash = sha256(new TextEncoder().encode(old));
    const zip = file("x.zip.csv", "không phải bảng");
    const lists: Record<string, string> = {
      SHA256SUMS: `${sha256(new TextEncoder().encode(now))}  tallies.csv\n`,
      "../v/SHA256SUMS": `${hash}  1.0.0/du-lieu/tallies.csv\n${hash}  1.1.0/du-lieu/tallies.csv\n${sha256(zip.bytes)}  1.0.0/du-lieu/x.txt\n`,
    };
    const [kept, other] = await runJob(
      { files: [file("a.csv", old), zip], about, today },
      sourcesWith((name) => lists[name] ?? csvOf(name)),
    );
    expect(kept?.download).toMatchObject({
      name: "tallies.csv",
      unaltered: false,
      release: "1.1.0",
      comparison: { changed: [{ inFile: "selfAssessed", published: "official" }] },
    });
    expect(other?.download).toEqual({ name: "x.txt", unaltered: false, release: "1.0.0", comparison: null });
  });

  it("fails with a reason where the registry does not come", async () => {
    const sources = { ...sourcesWith(), data: () => Promise.reject(new Error("danh-muc.json: 404")) };
    await expect(runJob({ files: [file("a.csv", broken)], about, today }, sources)).rejects.toThrow("danh-muc.json: 404");
  });
});

it("the page says everything in both languages", () => {
  const [vi, en] = [pageWords("vi"), pageWords("en")];
  expect(Object.keys(en)).toEqual(Object.keys(vi));
  expect(vi.headings).toHaveLength(en.headings.length);
  expect(vi.changeHeadings).toHaveLength(en.changeHeadings.length);
});
