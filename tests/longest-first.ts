import { existsSync } from "node:fs";
import { join } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { projectRoot } from "../scripts/lib/project-root.ts";

/** The files that take longest, the longest first: a clean copy has no record of earlier runs to tell by. */
const longest = [
  ...["scripts/rollback", "scripts/check-data", "client/search", "ingest/build-data", "scripts/new-edition", "downloads/same-bytes", "tables/derive"],
  ...["browser/accessibility", "site/same-bytes", "browser/accessibility-dark", "browser/every-page-type", "browser/check-file", "browser/compare"],
  ...["browser/search", "browser/chart-values", "browser/chart-reading", "site/built-site", "browser/keyboard", "browser/browser-harness"],
].map((name) => `tests/${name}.test.ts`);

/** Begins each project with the files that take longest, so that all cores are busy until the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    for (const file of longest)
      if (!existsSync(join(projectRoot, file))) throw new Error(`tests/longest-first.ts names ${file}, which is not there.`);
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project))];
    return sorted.sort((a, b) => projects.indexOf(a.project) - projects.indexOf(b.project) || place(a) - place(b));
  }
}

function place({ moduleId }: TestSpecification): number {
  const index = longest.findIndex((file) => moduleId.endsWith(`/${file}`));
  return index === -1 ? longest.length : index;
}
