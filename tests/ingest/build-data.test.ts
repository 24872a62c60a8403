import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const project = fileURLToPath(new URL("../..", import.meta.url));
const rating = "raw/ratings/hai-phong/2022-1937-qd-ubnd";
let data: string;

const build = (arguments_: string[] = [], environment: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/build-data.ts", "--data", data, ...arguments_], {
    cwd: project,
    encoding: "utf8",
    env: { ...process.env, ...environment },
  });
  return { status, output: stdout + stderr };
};
const tables = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(data, "tables"))
      .sort()
      .map((name) => [name, readFileSync(join(data, "tables", name), "utf8")]),
  );
const edit = (path: string, change: (text: string) => string): void =>
  writeFileSync(join(data, path), change(readFileSync(join(data, path), "utf8")));

beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), "dan-van-mo-data-"));
  cpSync(join(project, "data/registry"), join(data, "registry"), { recursive: true });
  for (const path of [rating, "raw/tallies/hai-phong/2022-1937-qd-ubnd", "raw/scores/hoa-binh/hb-2022", "raw/reports/son-la"])
    cpSync(join(project, "data", path), join(data, path), { recursive: true });
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

describe("npm run data", () => {
  it("writes all tables, then finds nothing to change", () => {
    const first = build();
    expect(first.output).toContain("ratings: thêm 2, bớt 0, sửa 0 dòng");
    expect(first.status).toBe(0);
    expect(Object.keys(tables())).toHaveLength(12);
    const second = build(["--check"]);
    expect(second.output).toContain("không có gì thay đổi");
    expect(second.status).toBe(0);
  });

  it("gives the same bytes in another time zone and locale", () => {
    const before = tables();
    rmSync(join(data, "tables"), { recursive: true });
    expect(build([], { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" }).status).toBe(0);
    expect(tables()).toEqual(before);
  });

  it("shows old and new value of what changed, and --check refuses the difference without writing", () => {
    const before = tables();
    const registry = readFileSync(join(data, "registry/instruments.csv"), "utf8");
    edit(`${rating}/origin.yaml`, (text) => text.replace(/publicationDate: .*/, 'publicationDate: "2023-07-12"'));
    const checked = build(["--check", "--lang", "en"]);
    expect(checked.status).toBe(1);
    expect(checked.output).toContain("publicationDate “2023-07-11” → “2023-07-12”");
    expect(checked.output).toContain("run npm run data");
    expect(tables()).toEqual(before);
    edit(`${rating}/origin.yaml`, (text) => text.replace(/publicationDate: .*/, 'publicationDate: "2023-07-11"'));
    expect(readFileSync(join(data, "registry/instruments.csv"), "utf8")).toBe(registry);
  });

  it("reports all problems of all files with cell, rule and way out, writes nothing, exits 1", () => {
    const before = tables();
    const good = readFileSync(join(data, rating, "ratings.csv"), "utf8");
    edit(`${rating}/ratings.csv`, (text) => text.replaceAll("xuất sắc", "suất xắc"));
    writeFileSync(join(data, "raw/stray.csv"), "x");
    const run = build(["--lang", "en"]);
    expect(run.status).toBe(1);
    for (const part of [
      "[file-hash-differs]",
      "[level-unknown]",
      "C2",
      "suất xắc",
      "[file-misplaced]",
      "Cách xử lý",
      "Way out",
      "không ghi gì vào data/tables",
    ])
      expect(run.output).toContain(part);
    expect(run.output).not.toMatch(/ {4}at .*\.ts:\d+/);
    expect(tables()).toEqual(before);
    const kept = JSON.parse(readFileSync(join(data, ".cache/problems.json"), "utf8")) as { errors: number; problems: unknown[] };
    expect(kept.errors).toBeGreaterThanOrEqual(3);
    expect(kept.problems.length).toBeGreaterThanOrEqual(kept.errors);
    writeFileSync(join(data, rating, "ratings.csv"), good);
    rmSync(join(data, "raw/stray.csv"));
  });

  it("names a registry that cannot be read or does not hold together", () => {
    const aliases = readFileSync(join(data, "registry/aliases.csv"), "utf8");
    edit("registry/aliases.csv", (text) => `${text}nonsense,x,,y,,\n`);
    const unreadable = build();
    expect(unreadable.status).toBe(1);
    expect(unreadable.output).toMatch(/A\d+ \(kind\) \[registry-value-invalid\]: Cột “kind” ghi “nonsense”/);
    writeFileSync(join(data, "registry/aliases.csv"), aliases);
    renameSync(join(data, "registry/gaps.csv"), join(data, "registry/gap.csv"));
    edit("registry/areas.csv", (text) => text.replace("2025-06-30", "2025-06-31"));
    const before = tables();
    const several = build(["--lang", "en"]);
    expect(several.status).toBe(1);
    for (const part of ["[registry-file-missing]", "[registry-file-unknown]", "[registry-date-unreadable]", "data/raw was not checked", "Way out"])
      expect(several.output).toContain(part);
    expect(several.output).not.toMatch(/ {4}at .*\.ts:\d+/);
    expect(tables()).toEqual(before);
    edit("registry/areas.csv", (text) => text.replace("2025-06-31", "2025-06-30"));
    renameSync(join(data, "registry/gap.csv"), join(data, "registry/gaps.csv"));
    const agencies = readFileSync(join(data, "registry/agencies.csv"), "utf8");
    edit("registry/agencies.csv", (text) => text.replace("hai-phong/so-noi-vu,hai-phong,so-noi-vu,", "hai-phong/so-noi-vu,hai-phong,so-noi-vuu,"));
    const dangling = build();
    expect(dangling.status).toBe(1);
    expect(dangling.output).toContain("[registry-reference-unknown]");
    writeFileSync(join(data, "registry/agencies.csv"), agencies);
    expect(build(["--check"]).status).toBe(0);
  });

  it("writes no empty tables where there is no edition", () => {
    const before = tables();
    renameSync(join(data, "raw"), join(data, "raw-away"));
    const run = build(["--lang", "en"]);
    renameSync(join(data, "raw-away"), join(data, "raw"));
    expect(run.status).toBe(1);
    expect(run.output).toContain("npm run new");
    expect(tables()).toEqual(before);
  });

  it("is whole again after a run that was stopped between the two renames", () => {
    const before = tables();
    renameSync(join(data, "tables"), join(data, ".tables-old"));
    expect(build(["--check"]).status).toBe(0);
    expect(tables()).toEqual(before);
    expect(readdirSync(data).filter((name) => name.startsWith(".tables"))).toEqual([]);
    expect(existsSync(join(data, "tables"))).toBe(true);
  });

  it("--if-changed does nothing for data that it has read, and reads them again for anything that changed", () => {
    const environment = { CACHE_DIR: join(data, ".cache-of-test") };
    const again = () => build(["--if-changed"], environment).output;
    const nothing = "không đổi kể từ lần kiểm tra trước";
    for (const file of [`${rating}/ratings.csv`, "registry/areas.csv", "tables/ratings.csv"]) {
      expect(again()).not.toContain(nothing);
      expect(again()).toContain(nothing);
      const before = readFileSync(join(data, file), "utf8");
      edit(file, (text) => `${text}\n`);
      expect(again(), file).not.toContain(nothing);
      writeFileSync(join(data, file), before);
      rmSync(join(data, ".cache-of-test"), { recursive: true });
    }
  });
});
