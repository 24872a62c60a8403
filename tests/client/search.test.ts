import { describe, expect, it } from "vitest";
import type { SearchEntry, SearchIndex } from "../../src/client/search/index-format.ts";
import { prepareIndex } from "../../src/client/search/prepare-index.ts";
import { search } from "../../src/client/search/search.ts";
import { foldName } from "../../src/lib/vietnamese-name.ts";
import { searchIndex } from "../../src/site/search/search-index.ts";
import { siteData } from "../../src/tables/site-data.ts";
import { labelledQueries } from "./search-queries.ts";
import { labelledQueriesInEnglish } from "./search-queries-english.ts";

/** Makes a small index: kind 0 is an area, kind 1 an agency; places and other names are shared texts. */
function smallIndex(entries: readonly SearchEntry[], texts: readonly string[] = [""]): SearchIndex {
  const words = { label: "", none: "", one: "", every: "", many: "", approximate: "", all: "" };
  const kinds = [
    { name: "Địa phương", before: "/dia-phuong/", after: "/", boost: 3 },
    { name: "Cơ quan", before: "/co-quan/", after: "/", boost: 2 },
  ];
  return { locale: "vi", base: "", words, kinds, heads: ["Thành phố", "Tỉnh"], texts, entries };
}

const titles = (query: string, ...entries: SearchEntry[]) =>
  search(prepareIndex(smallIndex(entries, ["", "tỉnh Gia Lai", "Sài Gòn|TPHCM"])), query).hits.map((hit) => hit.title);
const area = (title: string, options: { place?: number; others?: number; order?: number } = {}): SearchEntry => [
  0,
  foldName(title).replaceAll(" ", "-"),
  title,
  options.place ?? 0,
  0,
  options.others ?? 0,
  options.order ?? 0,
];

describe("the search", () => {
  it("finds without marks, and puts what agrees with typed marks first", () => {
    const entries = [area("Tỉnh Hạ Năm"), area("Tỉnh Hà Nam"), area("Tỉnh Ha Nam")];
    expect(titles("ha nam", ...entries)).toHaveLength(3);
    expect(titles("hà nam", ...entries)[0]).toBe("Tỉnh Hà Nam");
    expect(titles("hạ năm", ...entries)[0]).toBe("Tỉnh Hạ Năm");
  });

  it("still finds what was typed with a wrong mark, behind what agrees", () => {
    expect(titles("hã nam", area("Tỉnh Hà Nam"))).toEqual(["Tỉnh Hà Nam"]);
    expect(titles("hã nam", area("Tỉnh Hà Nam"), area("Tỉnh Hã Nam"))).toEqual(["Tỉnh Hã Nam", "Tỉnh Hà Nam"]);
  });

  it("reads initials, with and without the head of a name", () => {
    const entries = [area("Thành phố Hải Phòng"), area("Tỉnh Quảng Nam"), area("Tỉnh Quảng Ninh")];
    for (const query of ["hp", "tp hp", "tphp", "tp.hp"]) expect([query, titles(query, ...entries)]).toEqual([query, ["Thành phố Hải Phòng"]]);
    expect(titles("qn", ...entries).sort()).toEqual(["Tỉnh Quảng Nam", "Tỉnh Quảng Ninh"]);
  });

  it("does not take one word of a name for two typed ones", () => {
    expect(titles("nam nam", area("Xã Nam Tân"), area("Xã Nam Nam"))).toEqual(["Xã Nam Nam"]);
  });

  it("searches place and other names too, and prefers the name itself", () => {
    const entries = [area("Huyện Ia Grai", { place: 1 }), area("Tỉnh Gia Lai")];
    expect(titles("gia lai", ...entries)).toEqual(["Tỉnh Gia Lai", "Huyện Ia Grai"]);
    expect(titles("ia grai gia lai", ...entries)).toEqual(["Huyện Ia Grai"]);
    expect(titles("sai gon", area("Thành phố Hồ Chí Minh", { others: 2 }))).toEqual(["Thành phố Hồ Chí Minh"]);
  });

  it("decides between equals by the order of the index", () => {
    const both = [area("Tỉnh An Giang", { order: 1 }), area("Tỉnh An Giang", { order: 60, place: 1 })];
    const hits = search(prepareIndex(smallIndex(both, ["", "sau"])), "an giang").hits;
    expect(hits.map((hit) => hit.place)).toEqual(["sau", ""]);
  });

  it("says when the answer is only near: a slip, two words for one, a word too many", () => {
    const prepared = prepareIndex(smallIndex([area("Thành phố Pleiku"), area("Tỉnh Quảng Ninh")]));
    const answer = (query: string) => {
      const { hits, approximate } = search(prepared, query);
      return [hits[0]?.title, approximate];
    };
    expect(answer("pleiku")).toEqual(["Thành phố Pleiku", false]);
    expect(answer("plei ku")).toEqual(["Thành phố Pleiku", true]);
    expect(answer("qunag ninh")).toEqual(["Tỉnh Quảng Ninh", true]);
    expect(answer("quang ninh xyzt")).toEqual(["Tỉnh Quảng Ninh", true]);
  });

  it("finds nothing in nothing, and nothing for nothing", () => {
    expect(search(prepareIndex(smallIndex([])), "ha noi")).toEqual({ hits: [], total: 0, approximate: true });
    expect(search(prepareIndex(smallIndex([area("Tỉnh Hà Nam")])), " ")).toEqual({ hits: [], total: 0, approximate: false });
  });

  it("counts all it found and shows as many as asked", () => {
    const many = Array.from({ length: 30 }, (_, number) => area(`Xã Nam ${"abcdefghij"[number % 10]}${number}`));
    const found = search(prepareIndex(smallIndex(many)), "nam", 5);
    expect([found.hits.length, found.total]).toEqual([5, 30]);
  });
});

describe("the search on the real data", () => {
  const prepared = { vi: prepareIndex(searchIndex(siteData(), "vi")), en: prepareIndex(searchIndex(siteData(), "en")) };

  it.each([
    ["vi", labelledQueries, 150],
    ["en", labelledQueriesInEnglish, 30],
  ] as const)("puts the right page first for at least 98 %% of what readers type (%s)", (locale, queries, atLeast) => {
    expect(queries.length).toBeGreaterThanOrEqual(atLeast);
    const known = new Set(prepared[locale].entries.map(({ entry: [kind, id] }) => address(locale, kind, id)));
    expect(queries.flatMap(([, ...paths]) => paths).filter((path) => !known.has(path))).toEqual([]);
    const wrong = queries.flatMap(([query, ...paths]) => {
      const first = search(prepared[locale], query, 1).hits[0]?.path ?? "nothing";
      return paths.includes(first) ? [] : [`${query}: ${first}`];
    });
    expect(wrong.length / queries.length, wrong.join("\n")).toBeLessThanOrEqual(0.02);
  });

  it.each(["vi", "en"] as const)("finds every page by its own title and place, without marks and decomposed (%s)", (locale) => {
    const { index } = prepared[locale];
    let asked = 0;
    const lost = index.entries.flatMap(([kind, id, title, place]) => {
      const isOwnName = ["/dia-phuong/", "/loai-co-quan/"].includes(index.kinds[kind]?.before ?? "") && !id.includes("/");
      const full = isOwnName ? title : `${title} ${index.texts[place]}`;
      if (index.kinds[kind]?.before === "/nguon/") return [];
      return [foldName(full), full.normalize("NFD")].flatMap((query) => {
        asked += 1;
        const { hits } = search(prepared[locale], query, 8);
        const isFound = hits.some((hit) => hit.path === address(locale, kind, id) || (hit.title === title && hit.place === index.texts[place]));
        return isFound ? [] : [query];
      });
    });
    expect(asked).toBeGreaterThan(1400);
    expect(lost).toEqual([]);
  });

  it("labels the old and the new unit of one name with their years and what became of them", () => {
    const [now, before] = search(prepared.vi, "hải phòng").hits;
    expect([now?.years, now?.place]).toEqual(["từ 01/7/2025", "gồm Hải Dương, Hải Phòng trước đây"]);
    expect([before?.years, before?.place]).toEqual(["đến 30/6/2025", "nay thuộc thành phố Hải Phòng"]);
    const merged = search(prepared.vi, "hải dương").hits.slice(0, 2);
    expect(merged.map((hit) => hit.path)).toEqual(["/dia-phuong/hai-duong/", "/dia-phuong/hai-phong-2025/"]);
  });

  it("offers every province that an abbreviation may mean", () => {
    const paths = search(prepared.vi, "qn").hits.map((hit) => hit.path);
    expect(paths).toEqual(expect.arrayContaining(["/dia-phuong/quang-ninh/", "/dia-phuong/quang-nam/", "/dia-phuong/quang-ngai-2025/"]));
  });

  function address(locale: "vi" | "en", kind: number, id: string): string {
    const { base, kinds } = prepared[locale].index;
    return id === "" ? `${base}/` : `${base}${kinds[kind]?.before}${id}${kinds[kind]?.after}`;
  }
});
