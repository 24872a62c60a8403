import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ComposedPage } from "../../src/html/compose-pages.ts";
import { holes } from "../../src/html/frame.ts";
import { PageWriter, type Frames } from "../../src/html/page-writer.ts";
import { pageKinds } from "../../src/site/page-kinds.ts";

let outFolder = "";
beforeEach(() => {
  outFolder = mkdtempSync(join(tmpdir(), "pages-"));
});
afterEach(() => rmSync(outFolder, { recursive: true }));

const frame = (name: string): string => name + Object.values(holes).join("|");
const frames = (): Frames => ({
  ofKind: Object.fromEntries(pageKinds.map((kind) => [kind, frame(kind)])) as Frames["ofKind"],
  ofPath: { "/so-sanh/": frame("form") },
  outFolder,
});
const page = (path: string, more: Partial<ComposedPage> = {}): ComposedPage => ({
  kind: "comparisons",
  path,
  hasForm: false,
  parts: { head: "", breadcrumbs: "", title: path, twin: "", lead: "", sections: "", structuredData: "" },
  ...more,
});
const written = (file: string): string => readFileSync(join(outFolder, file), "utf8");

describe("PageWriter", () => {
  it("keeps what comes before the frames, and loses nothing of it", () => {
    let given: Frames | null = null;
    const writer = new PageWriter("en", () => given);
    writer.page(page("/so-sanh/a/"));
    writer.text("/so-sanh/a.js", "1");
    expect(() => written("en/so-sanh/a/index.html")).toThrow(/ENOENT/);
    given = frames();
    writer.page(page("/so-sanh/b/"));
    expect(written("en/so-sanh/a/index.html")).toBe("comparisons||/so-sanh/a/|||||");
    expect(written("so-sanh/a.js")).toBe("1");
    expect(written("en/so-sanh/b/index.html")).toContain("/so-sanh/b/");
  });

  it("puts a page with a form into the frame that stands at its path", () => {
    const writer = new PageWriter("vi", frames);
    writer.page(page("/so-sanh/", { hasForm: true }));
    expect(written("so-sanh/index.html")).toMatch(/^form/);
    expect(() => writer.page(page("/khac/", { hasForm: true }))).toThrow(/\/khac\//);
  });

  it("writes what waited when the frames come last", () => {
    const writer = new PageWriter("vi", () => null);
    writer.page(page("/so-sanh/a/"));
    writer.finish(frames());
    expect(written("so-sanh/a/index.html")).toContain("/so-sanh/a/");
  });
});
