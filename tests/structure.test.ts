import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

/** Folders of `src` in the order in which they may build on one another. */
const order = [
  ["lib", "i18n"],
  ["registry"],
  ["compare"],
  ["ingest", "rules"],
  ["client"],
  ["templates"],
  ["releases"],
  ["tables"],
  ["views"],
  ["downloads"],
  ["charts"],
  ["sharing"],
  ["site"],
  ["html"],
  ["explorer"],
  ["components"],
  ["layouts"],
  ["pages"],
] as const;
const rank = new Map(order.flatMap((names, index) => names.map((name) => [name as string, index])));

const files = globSync("src/**/*.{ts,astro}");

describe("the structure of src", () => {
  it("has files in every folder of the order, and no other folder", () => {
    expect(files.length).toBeGreaterThan(50);
    const folders = new Set(files.map((file) => file.split("/")[1]));
    folders.delete("env.d.ts");
    expect([...folders].sort()).toEqual([...rank.keys()].sort());
  });

  it("imports only from folders before the own one", () => {
    const wrong = files.flatMap((file) => {
      const own = rank.get(file.split("/")[1] ?? "") ?? -1;
      return importsOf(file)
        .map((target) => relative("src", target).split("/")[0] ?? "")
        .filter((folder) => rank.has(folder) && (rank.get(folder) ?? 0) > own)
        .map((folder) => `${file} imports from ${folder}`);
    });
    expect(wrong).toEqual([]);
  });

  it("keeps the search light: it imports from lib and itself, and no package", () => {
    const search = files.filter((file) => file.startsWith("src/client/search/"));
    expect(search.length).toBeGreaterThan(10);
    const foreign = search.flatMap((file) => {
      const packages = [...readFileSync(file, "utf8").matchAll(/(?:from|import)\s+"([^."][^"]*)"/g)].map(([, name]) => `${file}: ${name}`);
      const elsewhere = importsOf(file).filter((target) => !/^src\/(client\/search|lib)\//.test(target));
      return [...packages, ...elsewhere.map((target) => `${file}: ${target}`)];
    });
    expect(foreign).toEqual([]);
  });

  it("never imports from scripts", () => {
    expect(files.filter((file) => importsOf(file).some((target) => target.startsWith("scripts")))).toEqual([]);
  });

  it("reads files only where files are the matter", () => {
    const readers = files.filter((file) => /from "node:fs/.test(readFileSync(file, "utf8"))).map((file) => file.split("/")[1]);
    expect(new Set(readers)).toEqual(new Set(["tables", "charts", "html"]));
  });
});

function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/(?:from|import)\s+"(\.[^"]+)"/g)].map((match) => join(dirname(file), match[1] ?? ""));
}
