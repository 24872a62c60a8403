import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../../scripts/lib/project-root.ts";

const read = (file: string): string => readFileSync(join(projectRoot, file), "utf8");
const documents = ["README.md", "README.vi.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", ...globSync("docs/**/*.md", { cwd: projectRoot })];
const readmes = ["README.md", "README.vi.md"];

function listedFolders(file: string): string[] {
  const list = /<!-- folders -->([\s\S]*?)<!-- \/folders -->/.exec(read(file))?.[1] ?? "";
  return list
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .flatMap((line) => [...(line.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, folder]) => folder ?? ""));
}
const subfolders = (folder: string): string[] =>
  readdirSync(join(projectRoot, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(projectRoot, folder, entry.name)).length > 0)
    .map((entry) => `${folder}/${entry.name}`);

test.each(readmes)("%s lists every folder of src and data, and only folders that exist", (file) => {
  const listed = listedFolders(file);
  expect(listed.length).toBeGreaterThan(15);
  expect(listed.filter((folder) => !existsSync(join(projectRoot, folder)))).toEqual([]);
  expect([...subfolders("src"), ...subfolders("data")].filter((folder) => !listed.includes(folder))).toEqual([]);
});

test("both READMEs list the same folders and commands, and stay short", () => {
  expect(listedFolders("README.vi.md")).toEqual(listedFolders("README.md"));
  const commands = readmes.map((file) => [...read(file).matchAll(/npm (?:run [a-z]+|start|test)/g)].map(([command]) => command));
  expect(commands[1]).toEqual(commands[0]);
  for (const file of readmes) expect(read(file).trimEnd().split("\n").length).toBeLessThanOrEqual(90);
});

test("every npm script that a document names exists, and the README names every one", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const named = documents.flatMap((file) =>
    [...read(file).matchAll(/npm (?:run ([a-z-]+)|(start|test)\b)/g)].map(([, run, direct]) => run ?? direct ?? ""),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
  const commands = Object.keys(scripts).filter((name) => !(name.startsWith("pre") && name.slice(3) in scripts));
  expect(commands.filter((name) => !new RegExp(`npm (run )?${name}\\b`).test(read("README.md")))).toEqual([]);
});

test("every file an npm script runs exists", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const files = Object.values(scripts).flatMap((command) => /^node (\S+)/.exec(command)?.[1] ?? []);
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => !existsSync(join(projectRoot, file)))).toEqual([]);
});

test("every link and every path in a document leads to a file", () => {
  const missing = documents.flatMap((document) => {
    const text = read(document);
    const links = [...text.matchAll(/\]\(((?!https?:)[^)#]+)/g)].map(([, link]) => join(dirname(document), link ?? ""));
    const paths = [...text.matchAll(/`((?:src|data|scripts|tests|docs)\/[a-z0-9./-]+)`/g)].map(([, path]) => path ?? "");
    return [...links, ...paths].filter((path) => !existsSync(join(projectRoot, path))).map((path) => `${document}: ${path}`);
  });
  expect(missing).toEqual([]);
});

test("decisions have the four parts, at most forty lines, and a number of their own", () => {
  const files = readdirSync(join(projectRoot, "docs", "decisions")).sort();
  expect(files.length).toBeGreaterThanOrEqual(8);
  for (const [index, file] of files.entries()) {
    const text = read(join("docs", "decisions", file));
    expect(file.startsWith(String(index + 1).padStart(4, "0"))).toBe(true);
    for (const part of ["Status: ", "## Context", "## Decision", "## Consequences"]) expect([file, text.includes(part)]).toEqual([file, true]);
    expect([file, text.trimEnd().split("\n").length <= 40]).toEqual([file, true]);
  }
});

test("a recipe has at most ten lines", () => {
  const recipes = read("CONTRIBUTING.md").split(/^## /m).slice(1);
  expect(recipes.length).toBeGreaterThanOrEqual(5);
  for (const recipe of recipes) expect([recipe.split("\n")[0], recipe.trim().split("\n").length - 2 <= 10]).toEqual([recipe.split("\n")[0], true]);
});

test("both READMEs say how a number of a page stands in the CSV, and it does", () => {
  for (const file of readmes) expect(read(file)).toMatch(/96,17.*96\.17/);
  expect(read("data/tables/scores.csv")).toMatch(/,96\.17,/);
});

test("the recipe for an edition names every table of the registry that a new publication fills, and where columns are described", () => {
  const recipe =
    read("CONTRIBUTING.md")
      .split(/^## /m)
      .find((part) => part.startsWith("Add an edition")) ?? "";
  for (const table of ["sources", "instruments", "scales", "levels", "areas", "agencies", "aliases"]) expect(recipe).toContain(`${table}.csv`);
  for (const file of ["src/registry/registry-tables.ts", "src/registry/raw-tables.ts"]) expect(recipe).toContain(file);
});
