import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "../../scripts/lib/project-root.ts";
import { keptData } from "../../scripts/releases/freeze-site.ts";
import { keepRelease } from "../../scripts/releases/keep-release.ts";
import { csvLine } from "../../src/lib/csv-line.ts";
import { releaseFiles, type Release } from "../../src/releases/release.ts";
import { releasedSnapshot } from "../../src/tables/released-files.ts";
import { currentSnapshot, dataVersion, readReleases, readRevisions, snapshotHashes, tableVersion } from "../../src/tables/releases.ts";

const root = mkdtempSync(join(tmpdir(), "dan-van-mo-release-"));
const data = join(root, "data");
const edition = join(data, "raw/scores/gia-lai/gl-2021-bao");
const csv = join(edition, "scores.csv");

const run = (script: string, ...options: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join("scripts", script), "--data", data, ...options], {
    cwd: projectRoot,
    encoding: "utf8",
  });
  return { status, said: stdout + stderr };
};
const ok = (script: string, ...options: string[]): string => {
  const { status, said } = run(script, ...options);
  expect(status, said).toBe(0);
  return said;
};
const tables = (): Record<string, string> => snapshotHashes(currentSnapshot(data));

/** Keeps the data as a release does, without the pages: building them takes longer than all of this. */
function releaseWithoutPages(version: string, previous: string | null): void {
  const snapshot = currentSnapshot(data);
  const record: Release = {
    version,
    date: "2026-11-28",
    previous,
    kind: previous === null ? "first" : "correction",
    summaryVi: "",
    summaryEn: "",
    tableHashes: snapshotHashes(snapshot),
    tables: [],
  };
  const releases = readReleases(data);
  mkdirSync(join(data, "releases", version), { recursive: true });
  writeFileSync(join(data, "releases", version, releaseFiles.record), JSON.stringify(record));
  const downloads = [...snapshot].map(([name, text]): [string, Uint8Array] => [`site/du-lieu/${name}.csv`, new TextEncoder().encode(text)]);
  keepRelease(version, new Map([...downloads, ...keptData(data)]), { dataFolder: data, releases });
}

/** Types another value over a published one and seals the edition again, as a clerk would. */
function correct(from: string, to: string): void {
  const text = readFileSync(csv, "utf8");
  expect(text).toContain(from);
  writeFileSync(csv, text.replace(from, to));
  ok("check-data.ts", "--seal", edition);
  ok("build-data.ts");
}

beforeAll(() => {
  cpSync(join(projectRoot, "data/registry"), join(data, "registry"), { recursive: true });
  for (const name of ["gl-2021-bao", "gl-2022-bao"])
    cpSync(join(projectRoot, "data/raw/scores/gia-lai", name), join(data, "raw/scores/gia-lai", name), { recursive: true });
  ok("build-data.ts");
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("a release, a correction and the way back", () => {
  let first: Record<string, string>;

  it("keeps the first data and names them; a repetition has nothing to release", () => {
    expect(dataVersion(data)).toBe("0.0.0+unreleased");
    releaseWithoutPages("1.0.0", null);
    first = tables();
    expect(dataVersion(data)).toBe("1.0.0");
    expect(run("release.ts").said).toContain("không có gì để ra bản mới");
    expect(ok("diff.ts", "--no-pages", "--html", join(root, "diff.html"))).toContain("Không bảng nào khác");
  });

  it("refuses to change a published figure without a reason, and says which", () => {
    correct("91,53", "91,35");
    expect(dataVersion(data)).toBe("1.0.0+unreleased");
    const { status, said } = run("release.ts");
    expect(status).toBe(1);
    expect(said).toContain("value: “91.53” → “91.35”");
    expect(said).toContain("Bản bị từ chối");
    const difference = run("diff.ts", "--no-pages", "--reasons", "--html", join(root, "diff.html"));
    expect(difference.status).toBe(1);
    expect(difference.said).toContain("Cũ: 91,53; Mới: 91,35");
    expect(readFileSync(join(root, "diff.html"), "utf8")).toContain("Chưa ra bản được: 2 số liệu");
    expect(readReleases(data).map(({ version }) => version)).toEqual(["1.0.0"]);
  });

  it("refuses a reason that is not filled in, one of an unknown kind, and one that meets no change", () => {
    const rows = readFileSync(join(data, "reasons.csv"), "utf8").trimEnd().split("\n");
    expect(rows).toHaveLength(3);
    expect(run("release.ts").said).toMatch(/D2.*\(kind\) \[registry-cell-missing\]/);
    const filled = (kind: string): string =>
      rows.map((row, index) => (index === 0 ? row : row.replace(/,,,,$/, `,${kind},Gõ nhầm hai chữ số,,Báo Gia Lai`))).join("\n");
    writeFileSync(join(data, "reasons.csv"), `${filled("oops")}\n`);
    expect(run("release.ts").said).toMatch(/D2.*\(kind\) \[registry-value-invalid\]: Cột “kind” ghi “oops”; cần “typing-error”/);
    writeFileSync(join(data, "reasons.csv"), `${filled("typing-error")}\nscores,khong-co-ma-nay,,duplicate,Trùng,,Báo thử\n`);
    expect(run("release.ts").said).toContain("1 lý do không ứng với thay đổi nào");
    // As Excel saves it on a computer set to Vietnamese.
    writeFileSync(join(data, "reasons.csv"), `\uFEFF${filled("typing-error").replaceAll(",", ";").replaceAll("\n", "\r\n")}\r\n`);
    expect(ok("diff.ts", "--no-pages", "--html", join(root, "diff.html"))).toContain("Ra bản được: bản kế tiếp là 1.0.1");
  });

  it("brings a release back byte for byte, keeps what was there aside, and writes why", () => {
    releaseWithoutPages("1.0.1", "1.0.0");
    expect(tables()).not.toEqual(first);
    const since = (name: string) => tableVersion(data, name, currentSnapshot(data).get(name) ?? "");
    expect([since("levels"), since("scores"), tableVersion(data, "scores", "x")]).toEqual(["1.0.0", "1.0.1", "1.0.1"]);
    const said = ok("rollback.ts", "1.0.0", "--reason", "Nơi công bố xác nhận số cũ", "--found-by", "Báo Gia Lai");
    expect(tables()).toEqual(first);
    expect(readFileSync(csv, "utf8")).toContain("91,53");
    const aside = /nằm ở \/ what was there before lies in (\S+)\.$/m.exec(said)?.[1] ?? "";
    expect(readFileSync(join(aside, "raw/scores/gia-lai/gl-2021-bao/scores.csv"), "utf8")).toContain("91,35");
    expect(readFileSync(join(data, "reasons.csv"), "utf8")).toContain("rollback,Khôi phục bản 1.0.0: Nơi công bố xác nhận số cũ");
    expect(ok("diff.ts", "--no-pages", "--html", join(root, "diff.html"))).toContain("Ra bản được: bản kế tiếp là 1.0.2");
    expect(readReleases(data).map(({ version }) => version)).toEqual(["1.0.0", "1.0.1"]);
    expect(readRevisions(data)).toEqual([]);
  });

  it("can be compared while it is being made: its archive comes last", () => {
    const draft = { ...readReleases(data)[0]!, version: "1.0.2" };
    expect(releasedSnapshot(data, draft)).toEqual(currentSnapshot(data));
    expect(releasedSnapshot(data, readReleases(data)[1]!)).not.toEqual(currentSnapshot(data));
  });

  it("asks for the reason, and for a release that exists", () => {
    expect(run("rollback.ts", "1.0.0").status).toBe(2);
    expect(run("rollback.ts", "3.0.0", "--reason", "x", "--found-by", "y").said).toContain("Không có bản 3.0.0; các bản: 1.0.0, 1.0.1");
  });

  it("notices an archive that was altered", () => {
    const path = join(data, "releases/1.0.0", releaseFiles.archive);
    const bytes = readFileSync(path);
    const altered = Uint8Array.from(bytes);
    altered[altered.length - 40]! ^= 1;
    writeFileSync(path, altered);
    expect(run("rollback.ts", "1.0.0", "--reason", "x", "--found-by", "y").status).toBe(1);
    expect(tables()).toEqual(first);
    writeFileSync(path, bytes);
  });

  it("brings back a release of before a column came into the registry: the column is there, and empty", () => {
    const blocks = join(data, "registry/blocks.csv");
    const ofToday = readFileSync(blocks, "utf8");
    const [header = [], ...rows] = Papa.parse<string[]>(ofToday.trimEnd()).data;
    const older = header.filter((name) => name !== "validFrom" && name !== "validTo");
    expect(older.length).toBe(header.length - 2);
    writeFileSync(blocks, [older, ...rows.map((row) => older.map((name) => row[header.indexOf(name)] ?? ""))].map(csvLine).join(""));
    releaseWithoutPages("1.0.2", "1.0.1");
    writeFileSync(blocks, ofToday);
    ok("rollback.ts", "1.0.2", "--reason", "Diễn tập", "--found-by", "Báo Gia Lai");
    const [restored = []] = Papa.parse<string[]>(readFileSync(blocks, "utf8")).data;
    expect(restored).toEqual(header);
    expect(readFileSync(blocks, "utf8")).not.toMatch(/20\d\d-\d\d-\d\d/);
  });
});
