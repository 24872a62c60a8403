import { createHash } from "node:crypto";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import type { Origin } from "../../src/registry/raw-tables.ts";
import { projectRoot } from "../../scripts/lib/project-root.ts";
import { changeOneArea } from "../../scripts/bench/change-one-area.ts";
import { growthExponent } from "../../scripts/bench/growth-exponent.ts";
import { writeSyntheticCorpus } from "../../scripts/bench/synthetic-corpus.ts";
import { syntheticGroups } from "../../scripts/bench/synthetic-groups.ts";

const folders: string[] = [];
function corpus(seed: number): string {
  const folder = mkdtempSync(join(tmpdir(), "synthetic-"));
  folders.push(folder);
  writeSyntheticCorpus(folder, { agencies: 25, seed });
  return folder;
}
function hashOf(folder: string): string {
  const hash = createHash("sha256");
  for (const file of globSync("**/*.*", { cwd: folder }).sort()) hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest("hex");
}

let folder: string;
beforeAll(() => {
  folder = corpus(1);
});
afterAll(() => folders.forEach((made) => rmSync(made, { recursive: true })));

test("the same seed gives the same bytes, another seed others", () => {
  expect(hashOf(corpus(1))).toBe(hashOf(folder));
  expect(hashOf(corpus(2))).not.toBe(hashOf(folder));
});

test("every edition has all five families, ten years and the right hash, and is called synthetic", () => {
  const origins = globSync("raw/**/origin.yaml", { cwd: folder });
  expect(origins).toHaveLength(2 * 10 * 5);
  for (const path of origins) {
    const origin = parse(readFileSync(join(folder, path), "utf8")) as Origin;
    const bytes = readFileSync(join(folder, dirname(path), origin.files[0]?.name ?? ""));
    expect(origin.files[0]?.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
    expect(path).toContain("synthetic-");
    expect(origin.sourceId).toContain("synthetic");
  }
});

test("it refuses to write into the real data", () => {
  expect(() => writeSyntheticCorpus(join(projectRoot, "data"), { agencies: 1, seed: 1 })).toThrow("never goes into data/");
});

test("a change in one area touches one figure of one file and its hash", () => {
  const changed = corpus(1);
  const areaId = changeOneArea(changed);
  const differing = globSync("**/*.*", { cwd: changed }).filter(
    (path) => !readFileSync(join(changed, path)).equals(readFileSync(join(folder, path))),
  );
  expect(differing.map((path) => path.split("/").at(-1)).sort()).toEqual(["origin.yaml", "scores.csv"]);
  expect(differing.every((path) => path.startsWith(`raw/scores/${areaId}/`))).toBe(true);
});

test("more agencies make more groups of the same size, up to a limit that is told", () => {
  const places = { areaIds: ["hai-phong", "son-la"], agencyTypeIds: ["so-noi-vu"] };
  const groups = syntheticGroups(65, places);
  expect(groups.map(({ agencies }) => agencies.length)).toEqual([20, 20, 20, 5]);
  expect(new Set(groups.flatMap(({ agencies }) => agencies.map(({ agencyId }) => agencyId))).size).toBe(65);
  expect(() => syntheticGroups(121, places)).toThrow("At most 120");
});

test("the growth exponent of a linear and of a quadratic cost", () => {
  expect(growthExponent([300, 1000, 3000].map((n) => ({ n, seconds: n / 100 })))).toBeCloseTo(1);
  expect(growthExponent([10, 20, 40].map((n) => ({ n, seconds: n * n })))).toBeCloseTo(2);
  expect(growthExponent([{ n: 10, seconds: 1 }])).toBeNull();
});
