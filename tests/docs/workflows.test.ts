import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { projectRoot } from "../../scripts/lib/project-root.ts";

const read = (file: string): string => readFileSync(join(projectRoot, file), "utf8");
const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

it.each([".github/workflows/ci.yml", ".github/workflows/publish.yml", ".gitlab-ci.yml"])("%s is readable and calls commands that exist", (file) => {
  const workflow = parse(read(file)) as object;
  expect(Object.keys(workflow).length).toBeGreaterThan(2);
  const called = [...JSON.stringify(workflow).matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? "");
  if (!file.endsWith("ci.yml") || file.startsWith(".gitlab")) expect(new Set(called)).toEqual(new Set(["data", "diff", "build", "deploy"]));
  expect(called.filter((name) => !(name in scripts))).toEqual([]);
});

it("what publishes checks a proposal with its report as a comment, and sends main", () => {
  const { jobs } = parse(read(".github/workflows/publish.yml")) as { jobs: Record<string, { if: string; permissions?: Record<string, string> }> };
  expect(jobs["report"]?.if).toContain("pull_request");
  expect(jobs["report"]?.permissions?.["pull-requests"]).toBe("write");
  expect(jobs["deploy"]?.if).toContain("push");
  expect(jobs["deploy"]?.permissions).toBeUndefined();
});
