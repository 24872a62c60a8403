import { describe, expect, it } from "vitest";
import { locales } from "../../src/i18n/locale.ts";
import { agencyPages } from "../../src/site/agency-pages.ts";
import { areaPages } from "../../src/site/area-pages.ts";
import { indexPages } from "../../src/site/index-pages.ts";
import { modelsPages } from "../../src/site/models-pages.ts";
import { comparisonPages } from "../../src/site/comparison/comparison-pages.ts";
import { methodAnchor } from "../../src/site/links.ts";
import { methodPages } from "../../src/site/method-page.ts";
import { siteData } from "../../src/tables/site-data.ts";
import { figuresOf, plain, tablesOf } from "../helpers/page-text.ts";

const data = siteData("data");

describe.each(locales)("under a condition (%s)", (locale) => {
  const pages = [
    ...indexPages(data, locale),
    ...areaPages(data, locale),
    ...agencyPages(data, locale),
    ...comparisonPages(data, locale),
    ...modelsPages(data, locale),
  ];
  const notes = pages.flatMap((page) =>
    figuresOf(page).flatMap((figure) => figure.notes.filter((note) => /^So sánh có điều kiện|^Compare with care/.test(plain(note)))),
  );

  it("stands what is behind it, once, with a link", () => {
    expect(notes.length).toBeGreaterThan(100);
    for (const note of notes) {
      expect(plain(note).match(/Căn cứ: |Basis: /g), plain(note)).toHaveLength(1);
      const links = note.flatMap((part) => (typeof part === "object" && "path" in part ? [part.path] : []));
      expect(links.length, plain(note)).toBeGreaterThan(0);
      expect(new Set(links).size, plain(note)).toBe(links.length);
    }
  });

  it("lead to methods, sources and the rules, each of which has a place", () => {
    const kinds = new Set(
      notes.flatMap((note) =>
        note.flatMap((part) =>
          typeof part === "object" && "path" in part ? [part.path.replace(/^(\/[^/]+\/)(?:#(bo-tieu-chi|ly-do)-.*|.*)$/, "$1$2")] : [],
        ),
      ),
    );
    expect([...kinds].sort()).toEqual(["/nguon/", "/phuong-phap/bo-tieu-chi", "/phuong-phap/ly-do"]);
  });
});

describe.each(locales)("the sets of criteria behind a break (%s)", (locale) => {
  it("stand by their names in the order of their years", () => {
    const notes = areaPages(data, locale);
    let read = 0;
    for (const page of notes)
      for (const note of figuresOf(page).flatMap((figure) => figure.notes)) {
        const methods = note.flatMap((part) => (typeof part === "object" && "path" in part && part.path.includes("#bo-tieu-chi-") ? [part] : []));
        if (methods.length < 2) continue;
        read += 1;
        const years = methods.map(
          ({ path }) => data.registry.tables.methods.find(({ methodId }) => path.endsWith(methodAnchor(methodId)))?.fromYear ?? 0,
        );
        expect(years, plain(note)).toEqual(years.toSorted((a, b) => a - b));
        for (const { text } of methods) expect(text).not.toContain(":");
      }
    expect(read).toBeGreaterThan(5);
  });
});

describe.each(locales)("where a line stops (%s)", (locale) => {
  const notes = [...areaPages(data, locale), ...agencyPages(data, locale), ...comparisonPages(data, locale)].flatMap((page) =>
    figuresOf(page).flatMap((figure) => figure.notes.filter((note) => /^Không nối|not joined/.test(plain(note)))),
  );
  const anchors = new Set(
    methodPages(data, locale)
      .flatMap(tablesOf)
      .flatMap((table) => table.rows.map((row) => `/phuong-phap/#${row.id}`)),
  );

  it("the sets of criteria behind a change of method lead to their row among the methods", () => {
    const ofMethods = notes.filter((note) => /Bộ tiêu chí, phương pháp đã thay đổi|The method changed/.test(plain(note)));
    expect(ofMethods.length).toBeGreaterThan(15);
    for (const note of ofMethods) {
      const paths = note.flatMap((part) => (typeof part === "object" && "path" in part ? [part.path] : []));
      expect(paths.filter((path) => anchors.has(path)).length, plain(note)).toBeGreaterThan(0);
    }
  });
});
