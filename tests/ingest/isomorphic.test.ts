import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

/** Follows the imports of a module of ours and lists every file they reach. */
function reachedFrom(path: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, target = ""] of readFileSync(path, "utf8").matchAll(/^(?:import|export) .*?from "(\.[^"]+)";$/gms))
    reachedFrom(resolve(dirname(path), target), seen);
  return seen;
}

const reached = [...reachedFrom(fileURLToPath(new URL("../../src/ingest/ingest-all.ts", import.meta.url)))];

it("ingest runs in a browser: nothing it reaches asks Node for anything", () => {
  expect(reached.length).toBeGreaterThan(80);
  const wrong = reached.filter((path) =>
    /from "node:|\bBuffer\b|\bprocess\.|\brequire\(|__dirname|Date\.now|new Date\(\)/.test(readFileSync(path, "utf8")),
  );
  expect(wrong).toEqual([]);
});

it("ingest needs no package but the parsers of CSV and YAML", () => {
  const packages = reached.flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(/^import .*?from "([^."][^"]*)";$/gms)].map((match) => match[1]),
  );
  expect([...new Set(packages)].sort()).toEqual(["papaparse", "yaml"]);
});

it("reading workbooks runs there too, with two packages more", () => {
  const opened = [...reachedFrom(fileURLToPath(new URL("../../src/ingest/xlsx/open-workbooks.ts", import.meta.url)))];
  const texts = opened.map((path) => readFileSync(path, "utf8"));
  expect(texts.filter((text) => /from "node:|\bBuffer\b|\bprocess\.|Date\.now/.test(text))).toEqual([]);
  const packages = texts.flatMap((text) => [...text.matchAll(/^import (?!type).*?from "([^."][^"]*)";$|await import\("([^"]+)"\)/gms)]);
  expect([...new Set(packages.map(([, named, awaited]) => named ?? awaited))].sort()).toEqual(["fflate", "hucre/xlsx"]);
});
