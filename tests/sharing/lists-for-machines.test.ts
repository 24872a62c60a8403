import { describe, expect, it } from "vitest";
import { atomFeed, type Feed } from "../../src/sharing/atom-feed.ts";
import { relativeLinks } from "../../src/sharing/relative-links.ts";
import { sitemapFiles } from "../../src/sharing/sitemap.ts";
import { xmlProblem } from "../helpers/xml-problem.ts";

const feed: Feed = {
  id: "tag:dan-van-mo,2026:releases:vi",
  title: "Phiên bản",
  subtitle: "Chưa có phiên bản nào",
  language: "vi",
  author: "Dân vận Mở",
  selfAddress: "https://example.vn/phien-ban.atom",
  pageAddress: "https://example.vn/trich-dan/",
  since: "2026-01-02",
  entries: [],
};
const entry = (day: string) => ({
  id: `tag:dan-van-mo,2026:${day}`,
  title: "A & <b>",
  updated: day,
  address: `https://example.vn/v/#${day}`,
  summary: "x",
});

describe("a feed", () => {
  it("is valid while it is empty: id, title, a time, an author", () => {
    const xml = atomFeed(feed);
    expect(xmlProblem(xml)).toBe(null);
    expect(xmlProblem(xml.replace("</author>", ""))).not.toBe(null);
    expect(xmlProblem(xml.replace("Phiên bản", "a & b"))).not.toBe(null);
    expect(xml).toContain("<updated>2026-01-02T00:00:00Z</updated>");
    expect(xml).not.toContain("<entry>");
    for (const element of ["<id>", "<title>", "<author><name>", 'rel="self"']) expect(xml).toContain(element);
  });

  it("is as new as its newest entry, and escapes what is markup", () => {
    const xml = atomFeed({ ...feed, entries: [entry("2027-02-15"), entry("2026-11-30")] });
    expect(xmlProblem(xml)).toBe(null);
    expect([...xml.matchAll(/<updated>(.*?)</g)].map(([, time]) => time)).toEqual([
      "2027-02-15T00:00:00Z",
      "2027-02-15T00:00:00Z",
      "2026-11-30T00:00:00Z",
    ]);
    expect(xml).toContain("A &amp; &lt;b&gt;");
  });
});

describe("the sitemap", () => {
  const page = (name: string) => ({ vi: `https://example.vn/${name}/`, en: `https://example.vn/en/${name}/` });

  it("lists each page in both languages, each with its twin", () => {
    const files = sitemapFiles([page("a"), page("b")], (name) => name);
    expect([...files.keys()]).toEqual(["sitemap.xml"]);
    const xml = files.get("sitemap.xml") ?? "";
    expect(xmlProblem(xml)).toBe(null);
    expect([...xml.matchAll(/<loc>(.*?)</g)].map(([, address]) => address)).toEqual([page("a").vi, page("a").en, page("b").vi, page("b").en]);
    expect(xml.match(/hreflang="vi"/g)).toHaveLength(4);
  });

  it("becomes an index of files above 50,000 addresses a file", () => {
    const pages = Array.from({ length: 45_000 }, (_, index) => page(String(index)));
    const files = sitemapFiles(pages, (name) => `https://example.vn/${name}`);
    expect([...files.keys()]).toEqual(["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"]);
    expect(files.get("sitemap.xml")).toContain("<loc>https://example.vn/sitemap-3.xml</loc>");
    const counts = [1, 2, 3].map((part) => files.get(`sitemap-${part}.xml`)?.match(/<url>/g)?.length);
    expect(counts).toEqual([40_000, 40_000, 10_000]);
  });
});

describe("links from file to file", () => {
  it("climb to the root of the site and name the file that a server would", () => {
    const html =
      '<link rel="manifest" href="/site.webmanifest"><a href="/">a</a><a href="/nguon/s1/#x.1">b</a><form action="/en/tim-kiem/"><img src="/a/b.svg">';
    expect(relativeLinks("en/nguon/s1/index.html", html)).toBe(
      '<a href="../../../index.html">a</a><a href="../../../nguon/s1/index.html#x.1">b</a><form action="../../../en/tim-kiem/index.html"><img src="../../../a/b.svg">',
    );
    expect(relativeLinks("index.html", '<a href="/">x</a><a href="/du-lieu/scores.csv">y</a>')).toBe(
      '<a href="index.html">x</a><a href="du-lieu/scores.csv">y</a>',
    );
  });

  it("leave other sites, anchors and full addresses alone", () => {
    const html =
      '<a href="https://example.org/">a</a><a href="//example.org/">b</a><a href="#x">c</a><link rel="canonical" href="https://example.vn/a/">';
    expect(relativeLinks("a/index.html", html)).toBe(html);
  });
});
