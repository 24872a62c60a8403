import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { SearchIndex } from "../../src/client/search/index-format.ts";
import { locales } from "../../src/i18n/locale.ts";

const root = "dist";
const read = (file: string): string => readFileSync(join(root, file), "utf8");

describe.each(locales)("the search index of the built site (%s)", (locale) => {
  const json = read(`tim-kiem/index-${locale}.json`);
  const index = JSON.parse(json) as SearchIndex;
  const paths = index.entries.map(([kind, id]) =>
    id === "" ? `${index.base}/` : `${index.base}${index.kinds[kind]?.before}${id}${index.kinds[kind]?.after}`,
  );

  it("holds every page once but the search itself, and no page that is not there", () => {
    const folder = locale === "vi" ? "" : "en/";
    const built = globSync(`${folder}**/index.html`, { cwd: root })
      .map((file) => `/${file.replaceAll("\\", "/").replace(/index\.html$/, "")}`)
      .filter((path) => (locale === "en" || !path.startsWith("/en/")) && !path.endsWith("/tim-kiem/") && !/^\/(en\/)?(nhung|v)\//.test(path));
    const pages = paths.filter((path) => !path.includes("#"));
    expect(built.length).toBeGreaterThan(1000);
    expect(new Set(pages).size).toBe(pages.length);
    expect(built.filter((path) => !pages.includes(path))).toEqual([]);
    expect(pages.filter((path) => !existsSync(join(root, path, "index.html")))).toEqual([]);
  });

  it("leads to anchors that are there", () => {
    const withAnchor = paths.filter((path) => path.includes("#"));
    expect(withAnchor.length).toBeGreaterThan(20);
    const broken = withAnchor.filter((path) => {
      const [page = "", anchor = ""] = path.split("#");
      return !read(join(page, "index.html")).includes(` id="${anchor}"`);
    });
    expect(broken).toEqual([]);
  });

  it("weighs at most 60 KB in brotli, and is the same as a script that registers it", () => {
    expect(brotliCompressSync(json).length).toBeLessThanOrEqual(60 * 1024);
    expect(read(`tim-kiem/index-${locale}.js`)).toBe(`self.danVanMoIndex=self.danVanMoIndex||{};self.danVanMoIndex.${locale}=${json};\n`);
  });

  it("gives the areas of 2025 their years, and every agency a place", () => {
    const of = (before: string) => index.entries.filter(([kind]) => index.kinds[kind]?.before === before);
    const merged = of("/dia-phuong/").filter(([, id]) => id.endsWith("-2025"));
    expect(merged.length).toBeGreaterThan(20);
    expect(merged.filter(([, , , , years]) => years === 0)).toEqual([]);
    expect(of("/co-quan/").filter(([, id, , place]) => place === 0 && !id.startsWith("viet-nam/"))).toEqual([]);
  });
});

describe("the scripts of the search", () => {
  it("are a loader of at most 1 KB, charts included, on every page and at most 10 KB that it fetches, without eval", () => {
    expect(brotliCompressSync(read("tim-kiem/loader.js")).length).toBeLessThanOrEqual(1024);
    expect(brotliCompressSync(read("tim-kiem/search.js")).length).toBeLessThanOrEqual(10 * 1024);
    for (const file of ["loader", "search"]) expect(read(`tim-kiem/${file}.js`)).not.toMatch(/\beval\(|new Function|innerHTML|import\(|https?:\/\//);
  });

  it("are plain scripts: a module does not load where a page is opened from a disk", () => {
    for (const file of ["loader", "search"]) expect(read(`tim-kiem/${file}.js`)).not.toMatch(/\b(?:import|export)\b/);
    expect(read("index.html")).toContain('<script defer src="/tim-kiem/loader.js"></script>');
  });

  it.each(["muc-luc", "tim-kiem"])("/%s/ links to every page but those of single sources and charts", (name) => {
    const links = new Set([...read(`${name}/index.html`).matchAll(/href="([^"#]+)"/g)].map(([, href]) => href));
    const built = globSync("**/index.html", { cwd: root })
      .map((file) => `/${file.replaceAll("\\", "/").replace(/index\.html$/, "")}`)
      .filter((path) => !/^\/(en|nhung|v|nguon\/.+|bieu-do\/.+)\//.test(path));
    expect(built.length).toBeGreaterThan(700);
    expect(built.filter((path) => !links.has(path))).toEqual([]);
  });

  it("have a page of everything behind them where no script runs", () => {
    const page = read("tim-kiem/index.html");
    const links = new Set([...page.matchAll(/href="([^"#]+)"/g)].map(([, href]) => href));
    const expected = [
      "/dia-phuong/ha-nam/",
      "/co-quan/hai-phong/so-noi-vu/",
      "/loai-co-quan/so-noi-vu/",
      "/chi-so/par-index/2022/",
      "/xep-loai/hai-phong/dv-s01/",
      "/bao-cao/son-la/2021-538-bc-skhcn/",
      "/du-lieu/scores/",
    ];
    expect(expected.filter((path) => !links.has(path))).toEqual([]);
    expect(page).toMatch(/<form role="search" action="\/tim-kiem\/"/);
  });
});
