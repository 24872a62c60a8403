import { describe, expect, it } from "vitest";
import { differenceHtml } from "../../src/html/difference-html.ts";
import { pageDifference } from "../../src/site/releases/page-difference.ts";
import { releasePairs } from "../../src/site/releases/release-addresses.ts";
import { differenceCsv, releaseFeedEntries } from "../../src/site/releases/release-files.ts";
import { touchedSections } from "../../src/site/releases/touched-sections.ts";
import { standingPage } from "../../src/releases/standing-page.ts";
import { dataDifference } from "../../src/releases/data-difference.ts";
import { publicationPages } from "../../src/site/publication-pages.ts";
import { siteRegistry } from "../../src/tables/data-folder.ts";
import { smallData, smallPublication, smallRegistry } from "../helpers/small-data.ts";

const pagesWith = (good: number) => [
  ...publicationPages(
    smallData(
      {
        ...smallPublication,
        tallies: smallPublication.tallies!.map((row) =>
          row.levelId === "dong/thang/tot" && row.blockId === "departments" ? { ...row, count: good, blockTotal: good + 2 } : row,
        ),
      },
      smallRegistry,
    ),
    "vi",
  ),
];

describe("what readers see otherwise", () => {
  const difference = pageDifference(pagesWith(3), pagesWith(4));

  it("is nothing for equal data", () => {
    expect(pageDifference(pagesWith(3), pagesWith(3))).toEqual({ added: [], removed: [], touched: [], charts: [] });
  });

  it("names pages, sentences and charts, each once", () => {
    expect(difference.added).toEqual([]);
    expect(difference.touched.map(({ page }) => page.path)).toContain("/xep-loai/dong/s1/");
    expect(difference.touched.some(({ gone, fresh }) => gone.length > 0 && fresh.length > 0)).toBe(true);
    expect(difference.charts.length).toBeGreaterThan(0);
    expect(new Set(difference.charts.map(({ chartId }) => chartId)).size).toBe(difference.charts.length);
    expect(touchedSections(difference, { tables: [], tablesAdded: [], tablesRemoved: [] }, "vi").map(({ id }) => id)).toEqual([
      "cau",
      "trang-doi",
      "bieu-do",
    ]);
  });

  it("tells pages and charts that come and go", () => {
    const gone = pageDifference(pagesWith(3), []);
    expect(gone.removed.length).toBe(pagesWith(3).length);
    expect(gone.charts.every(({ before, after }) => before !== null && after === null)).toBe(true);
  });

  it("draws each changed chart before and after, with ids of its own", () => {
    const html = differenceHtml(
      { title: "Khác gì", verdict: "Ra bản được", sections: [], charts: difference.charts },
      { place: { locale: "vi", base: "/" }, chartStyle: "" },
    );
    expect((html.match(/<svg/g) ?? []).length).toBe(2 * difference.charts.length);
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(html).not.toContain("<script");
  });
});

describe("the lists of releases", () => {
  it("pair every release with every later one, the newest first", () => {
    const pairs = releasePairs(["1.0.0", "1.0.1", "1.1.0"].map((version) => ({ version })));
    expect(pairs.map(([before, after]) => `${before.version}-${after.version}`)).toEqual(["1.0.1-1.1.0", "1.0.0-1.1.0", "1.0.0-1.0.1"]);
    expect(releasePairs([])).toEqual([]);
  });

  it("write a difference as one row a cell", () => {
    const [before, after] = ["observationId,value\na,1\nb,2\n", "observationId,value\na,1.5\nc,3\n"].map((csv) => new Map([["scores", csv]]));
    expect(differenceCsv(dataDifference(before!, after!))).toBe(
      "table,change,key,column,old,new\nscores,added,c,,,\nscores,changed,a,value,1,1.5\nscores,withdrawn,b,,,\n",
    );
  });

  it("say inside a kept release whether a newer one exists, in both languages", () => {
    const [old, newest] = [
      { version: "1.0.0", date: "2026-11-28" },
      { version: "1.1.0", date: "2027-02-15" },
    ];
    expect(standingPage(newest, newest)).toContain("Đây là bản mới nhất");
    expect(standingPage(old, newest)).toContain("Đã có bản mới hơn: 1.1.0, ngày 15/02/2027");
    expect(standingPage(old, newest)).toContain("A newer release exists: 1.1.0, 15 February 2027");
    // Two lines of a frame, 288 px wide in an embed on a small phone.
    for (const page of [standingPage(old, newest), standingPage(newest, newest)]) {
      const lines = [...page.matchAll(/<a [^>]*>([^<]+)<\/a>/g)].map(([, line = ""]) => line);
      expect(lines).toHaveLength(2);
      for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(36);
    }
  });
});

describe("the feed of corrections", () => {
  const registry = siteRegistry();
  const [vi, en] = [releaseFeedEntries(registry, "vi").corrections, releaseFeedEntries(registry, "en").corrections];

  it("names each figure and its values as readers know them, and leads to it", () => {
    expect(vi.length).toBeGreaterThan(0);
    const signed = vi.find(({ id }) => id.includes("so-khoa-hoc-cong-nghe.COVID_DN.2021:publicationDate"));
    expect(signed?.title).toMatch(/^Sở Khoa học và Công nghệ, tỉnh Sơn La: .+, 2021: Ngày công bố 14\/11\/2021 → để trống$/);
    expect(signed?.address).toMatch(/^\/nguon\/son-la-538-bc-skhcn\/#reports\./);
    for (const { title } of [...vi, ...en]) expect(title).not.toMatch(/\d{4}-\d\d-\d\d|^[a-z-]+\./);
  });

  it("says in English who found what was wrong", () => {
    expect(en.length).toBe(vi.length);
    for (const { summary } of en) expect(summary).not.toContain("Rà soát");
  });
});
