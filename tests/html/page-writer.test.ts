import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ChartOrder } from "../../src/charts/drawings.ts";
import { chartHole, type ComposedPage } from "../../src/html/compose-pages.ts";
import { holes } from "../../src/html/frame.ts";
import { PageWriter, type Frames, type FramesOfLanguage } from "../../src/html/page-writer.ts";
import { pageKinds } from "../../src/site/page-kinds.ts";

let outFolder = "";
beforeEach(() => {
  outFolder = mkdtempSync(join(tmpdir(), "pages-"));
});
afterEach(() => rmSync(outFolder, { recursive: true }));

const frame = (name: string): string => name + Object.values(holes).join("|");
const ofLanguage = (locale: string): FramesOfLanguage => ({
  ofKind: Object.fromEntries(pageKinds.map((kind) => [kind, frame(`${locale} ${kind}`)])) as FramesOfLanguage["ofKind"],
  ofPath: { "/so-sanh/": frame(`${locale} form`) },
});
const frames = (): Frames => ({ of: { vi: ofLanguage("vi"), en: ofLanguage("en") }, outFolder });
const page = (path: string, { sections = "", ...more }: Partial<Omit<ComposedPage, "sections">> & { sections?: string } = {}): ComposedPage => ({
  kind: "comparisons",
  locale: "vi",
  path,
  hasForm: false,
  parts: { head: "", breadcrumbs: "", title: path, twin: "", lead: "", structuredData: "" },
  sections: new TextEncoder().encode(sections),
  charts: [],
  ...more,
});
const chart = (id: string): ChartOrder => ({ drawn: "{}", dress: { id, title: "", description: "", frame: "", label: "" } });
const newWriter = (onWritten?: () => void): PageWriter => new PageWriter(({ dress }) => `<svg id="${dress.id}"/>`, onWritten);
const written = (file: string): string => readFileSync(join(outFolder, file), "utf8");

describe("PageWriter", () => {
  it("keeps what comes before the frames, and loses nothing of it", () => {
    let count = 0;
    const writer = newWriter(() => (count += 1));
    writer.page(page("/so-sanh/a/", { locale: "en" }));
    writer.text("/so-sanh/a.js", "1");
    expect(count).toBe(0);
    expect(() => written("en/so-sanh/a/index.html")).toThrow(/ENOENT/);
    writer.useFrames(frames());
    expect(count).toBe(2);
    expect(written("en/so-sanh/a/index.html")).toBe("en comparisons||/so-sanh/a/|||||");
    expect(written("so-sanh/a.js")).toBe("1");
    writer.page(page("/so-sanh/a/"));
    expect(written("so-sanh/a/index.html")).toBe("vi comparisons||/so-sanh/a/|||||");
  });

  it("puts a page with a form into the frame that stands at its path", () => {
    const writer = newWriter();
    writer.useFrames(frames());
    writer.page(page("/so-sanh/", { hasForm: true }));
    expect(written("so-sanh/index.html")).toMatch(/^vi form/);
    expect(() => writer.page(page("/khac/", { hasForm: true }))).toThrow(/\/khac\//);
  });

  it("puts each chart where its hole is", () => {
    const writer = newWriter();
    writer.useFrames(frames());
    const sections = `<p>1</p>${chartHole}<p>“hai”</p>${chartHole}`;
    writer.page(page("/so-sanh/a/", { sections, charts: [chart("a"), chart("b")] }));
    expect(written("so-sanh/a/index.html")).toContain('<p>1</p><svg id="a"/><p>“hai”</p><svg id="b"/>');
    expect(() => writer.page(page("/so-sanh/b/", { sections, charts: [chart("a")] }))).toThrow(
      "/so-sanh/b/ has 1 charts and 2 places for them; no text may hold U+E002.",
    );
  });
});
