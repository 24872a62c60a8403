import { describe, expect, it } from "vitest";
import { locales } from "../../src/i18n/locale.ts";
import { agencyPages } from "../../src/site/agency-pages.ts";
import { areaPages } from "../../src/site/area-pages.ts";
import { comparisonPages } from "../../src/site/comparison/comparison-pages.ts";
import { methodPages } from "../../src/site/method-page.ts";
import { siteData } from "../../src/tables/site-data.ts";
import { figuresOf, plain, tablesOf } from "../helpers/page-text.ts";

const data = siteData("data");

describe.each(locales)("where a line stops (%s)", (locale) => {
  const notes = [...areaPages(data, locale), ...agencyPages(data, locale), ...comparisonPages(data, locale)].flatMap((page) =>
    figuresOf(page).flatMap((figure) => figure.notes.filter((note) => /^Không nối|not joined/.test(plain(note)))),
  );
  const anchors = new Set(methodPages(data, locale).flatMap(tablesOf).flatMap((table) => table.rows.map((row) => `/phuong-phap/#${row.id}`)));

  it("the sets of criteria behind a change of method lead to their row among the methods", () => {
    const ofMethods = notes.filter((note) => /Bộ tiêu chí, phương pháp đã thay đổi|The method changed/.test(plain(note)));
    expect(ofMethods.length).toBeGreaterThan(15);
    for (const note of ofMethods) {
      const paths = note.flatMap((part) => (typeof part === "object" && "path" in part ? [part.path] : []));
      expect(paths.filter((path) => anchors.has(path)).length, plain(note)).toBeGreaterThan(0);
    }
  });
});
