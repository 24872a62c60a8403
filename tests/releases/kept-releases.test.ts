import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, it } from "vitest";
import { pagesOfData, writeSnapshot } from "../../scripts/releases/pages-of-data.ts";
import { releasedSnapshot } from "../../src/tables/released-files.ts";
import { readReleases } from "../../src/tables/releases.ts";

const data = resolve("data");
const releases = readReleases(data);
const scratch = mkdtempSync(join(tmpdir(), "dan-van-mo-kept-"));
afterAll(() => rmSync(scratch, { recursive: true }));

// Rehearsals release with the code of today; these were kept by code of their day, and npm run diff sets their pages beside those of now.
const [first, last] = [releases[0], releases.at(-1)].map((release) => release?.version ?? "none");
it.each([...new Set([first, last])])("the tables of release %s still make pages", (version) => {
  const release = releases.find((one) => one.version === version);
  expect(release).toBeDefined();
  if (release === undefined) return;
  const folder = join(scratch, version ?? "");
  writeSnapshot(releasedSnapshot(data, release), folder);
  expect(pagesOfData(folder, "vi").length).toBeGreaterThan(500);
});
