import { globSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, it } from "vitest";
import { projectRoot } from "../../scripts/lib/project-root.ts";
import { reasonKinds } from "../../src/releases/reasons.ts";

const read = (file: string): string => readFileSync(join(projectRoot, file), "utf8");
const guides = ["docs/van-hanh.md", "docs/operations.md"];
const rules = new Set(globSync("src/rules/*.ts", { cwd: projectRoot }).map((file) => basename(file, ".ts")));
const mentioned = (text: string): string[] => [...text.matchAll(/^\| \[([a-z0-9-]+)\]/gm)].map(([, id]) => id ?? "");

it.each(guides)("%s explains twenty errors by rules that exist", (file) => {
  const ids = mentioned(read(file));
  expect(ids).toHaveLength(20);
  expect(new Set(ids).size).toBe(20);
  expect(ids.filter((id) => !rules.has(id))).toEqual([]);
});

it.each(guides)("%s names every kind of reason", (file) => {
  const text = read(file);
  expect(
    Object.entries(reasonKinds).filter(([kind, { vi, en }]) => !text.includes(`| \`${kind}\` | ${file.includes("van-hanh") ? vi : en}`)),
  ).toEqual([]);
});

it("both languages have the same steps, commands and pictures", () => {
  const [vi, en] = guides.map((file) => {
    const text = read(file);
    return {
      headings: text.match(/^#+ /gm),
      errors: mentioned(text),
      pictures: [...text.matchAll(/\(pictures\/([a-z-]+\.jpg)\)/g)].map(([, name]) => name),
      commands: [...text.matchAll(/^npm run ([a-z-]+)/gm)].map(([, name]) => name),
    };
  });
  expect(en).toEqual(vi);
  expect(new Set(vi?.pictures)).toEqual(new Set(globSync("*.jpg", { cwd: join(projectRoot, "docs/pictures") })));
  expect(vi?.pictures.length).toBeGreaterThan(4);
});

it("keeps pictures small", () => {
  const heavy = globSync("docs/pictures/*", { cwd: projectRoot }).filter((file) => statSync(join(projectRoot, file)).size > 90_000);
  expect(heavy).toEqual([]);
});
