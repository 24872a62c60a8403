import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";

const root = "dist";
/** Kept releases hold pages of other days; tests/site/kept-releases.test.ts looks at them. Embeds have no frame: tests/site/taken-along.test.ts does. */
const pages = globSync("**/*.html", { cwd: root })
  .filter((page) => !/^v\/\d|^(?:en\/)?nhung\//.test(page))
  .sort();
const html = new Map(pages.map((page) => [page, readFileSync(join(root, page), "utf8")]));
const idsOf = new Map([...html].map(([page, text]) => [page, new Set([...text.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? ""))]));

/** Collects pages that break a rule, with an excerpt. */
function breaking(rule: (text: string, page: string) => string | null): string[] {
  return [...html].flatMap(([page, text]) => {
    const problem = rule(text, page);
    return problem === null ? [] : [`${page}: ${problem}`];
  });
}

describe("the built site", () => {
  it("has the pages of both languages", () => {
    const vietnamese = pages.filter((page) => !page.startsWith("en/") && page !== "404.html");
    const english = pages.filter((page) => page.startsWith("en/")).map((page) => page.slice(3));
    expect(vietnamese.length).toBeGreaterThan(500);
    expect(english).toEqual(vietnamese);
  });

  it("declares its language and charset on every page", () => {
    expect(breaking((text, page) => (text.includes(`<html lang="${page.startsWith("en/") ? "en" : "vi"}"`) ? null : "lang"))).toEqual([]);
    expect(breaking((text) => (/<head><meta charset="utf-8"/.test(text) ? null : "charset is not first"))).toEqual([]);
  });

  it("carries no script but the loader of the search, the one that checks files and the one that compares, and no style of its own; JSON-LD is data", () => {
    const loader = '<script defer src="/tim-kiem/loader.js"></script>';
    const checker = '<script type="module" src="/kiem-tra-tep/check-file.js"></script>';
    const explorer = '<script defer src="/so-sanh/so-sanh.js"></script>';
    expect(breaking((text) => (text.split(loader).length === 2 ? null : "not one loader"))).toEqual([]);
    expect(pages.filter((page) => html.get(page)?.includes(checker) === true)).toEqual(["en/kiem-tra-tep/index.html", "kiem-tra-tep/index.html"]);
    expect(pages.filter((page) => html.get(page)?.includes(explorer) === true)).toEqual(["en/so-sanh/index.html", "so-sanh/index.html"]);
    expect(
      breaking(
        (text) =>
          text
            .replace(loader, "")
            .replace(checker, "")
            .replace(explorer, "")
            .match(/<script(?! type="application\/ld\+json">)|<style|\sstyle="|\son[a-z]+="|javascript:/)?.[0] ?? null,
      ),
    ).toEqual([]);
  });

  it("has one main heading a page, no placeholder and no noise of arithmetic", () => {
    expect(breaking((text) => ((text.match(/<h1[\s>]/g) ?? []).length === 1 ? null : "h1"))).toEqual([]);
    expect(breaking((text) => /\d[.,]\d{13,}/.exec(text)?.[0] ?? null)).toEqual([]);
    expect(breaking((text) => />[^<]*\b(undefined|NaN|null|\[object)\b[^<]*</.exec(text)?.[0] ?? null)).toEqual([]);
  });

  it("has titles and descriptions, each page its own title", () => {
    const titles = [...html].map(([page, text]) => [text.match(/<title>([^<]+)<\/title>/)?.[1] ?? "", page] as const);
    expect(titles.filter(([title]) => title.length < 5)).toEqual([]);
    const vietnamese = titles.filter(([, page]) => !page.startsWith("en/")).map(([title]) => title);
    expect(vietnamese.filter((title, index) => vietnamese.indexOf(title) !== index)).toEqual([]);
    expect(breaking((text) => (/<meta name="description" content="[^"]{20,}/.test(text) ? null : "description"))).toEqual([]);
  });

  it("leads every inner link and anchor somewhere", () => {
    const broken = new Set<string>();
    let links = 0;
    for (const [page, text] of html) {
      for (const match of text.matchAll(/\shref="([^"]+)"/g)) {
        const href = (match[1] ?? "").replaceAll("&amp;", "&").replaceAll("&#38;", "&");
        if (/^[a-z]+:/.test(href)) continue;
        links += 1;
        const [path = "", anchor] = href.split("#");
        const target = path === "" ? page : path.endsWith("/") ? `${path.slice(1)}index.html` : path.slice(1);
        if (!(html.has(decodeURI(target)) || existsSync(join(root, decodeURI(target))))) broken.add(`${href} (on ${page})`);
        else if (
          anchor?.startsWith("so-lieu=") !== true &&
          anchor !== undefined &&
          idsOf.get(decodeURI(target))?.has(decodeURIComponent(anchor)) === false
        )
          broken.add(`${href} (on ${page})`);
      }
    }
    expect(links).toBeGreaterThan(10_000);
    expect([...broken].slice(0, 20)).toEqual([]);
  });

  it("gives every id once a page", () => {
    expect(
      breaking((text) => {
        const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? "");
        const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
        return twice.length === 0 ? null : twice.slice(0, 3).join(", ");
      }),
    ).toEqual([]);
  });

  it("sets beside every chart a description, a table and a source that links to its entry", () => {
    let charts = 0;
    const wrong = breaking((text) => {
      const figures = text.match(/<figure[\s\S]*?<\/figure>/g) ?? [];
      for (const figure of figures) {
        if (!figure.includes("<svg")) continue;
        charts += 1;
        if (!/<title[^>]*>[^<]{5,}/.test(figure) || !/<desc[^>]*>[^<]{20,}/.test(figure)) return "no title or description in the svg";
        if (!/class="source">[\s\S]*?<a href="[^"]*\/nguon\//.test(figure)) return "no source";
        if (!/<table/.test(figure) || !/<tbody><tr/.test(figure.replace(/\s+/g, ""))) return "no table";
      }
      return null;
    });
    expect(charts).toBeGreaterThan(300);
    expect(wrong).toEqual([]);
  });

  it("keeps an agency's page with its style sheet within one round trip of 14 KB", () => {
    const css = globSync("_astro/*.css", { cwd: root }).reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(root, file))).length, 0);
    const agencies = pages.filter((page) => page.startsWith("co-quan/"));
    expect(agencies.length).toBeGreaterThan(200);
    // Brotli at full strength is slow: the pages with the most bytes stand for the rest.
    const largest = [...agencies].sort((a, b) => (html.get(b)?.length ?? 0) - (html.get(a)?.length ?? 0)).slice(0, 40);
    const heavy = largest
      .map((page) => ({ page, bytes: css + brotliCompressSync(html.get(page) ?? "").length }))
      .filter(({ bytes }) => bytes > 14 * 1024);
    expect(heavy).toEqual([]);
  });

  it("shows the archipelagos wherever it draws the country", () => {
    const maps = [...html.values()].filter((text) => text.includes("QĐ. Hoàng Sa") || text.includes("tile-grid"));
    expect(maps.length).toBeGreaterThan(3);
    expect(maps.filter((text) => !(text.includes("Hoàng Sa") && text.includes("Trường Sa"))).length).toBe(0);
  });
});
