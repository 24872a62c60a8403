import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { locales, type Locale } from "../../src/i18n/locale.ts";
import type { AnyObservation } from "../../src/tables/site-data.ts";
import { siteData } from "../../src/tables/site-data.ts";
import type { PageModel } from "../../src/site/model.ts";
import { observationsById } from "../../src/site/observations-by-id.ts";
import { pagesOf } from "../../src/site/plan.ts";
import { figuresOf, linksOf, pageAt, plain, sectionOf, tablesOf, textsOf, wordsOf } from "../helpers/page-text.ts";

const data = siteData(resolve("data"));
const { registry } = data;
/** Every page but the two that list the others. */
const allPages = (locale: Locale): PageModel[] =>
  Array.from(pagesOf(data, locale)).flatMap(([kind, page]) => (kind === "contents" || kind === "search" ? [] : [page]));
const pages = { vi: allPages("vi"), en: allPages("en") };
const byId = observationsById(data);

/** Collects what breaks a rule, with the page it stands on. */
function breaking(locale: Locale, rule: (page: PageModel) => string[]): string[] {
  return pages[locale].flatMap((page) => rule(page).map((problem) => `${page.path}: ${problem}`));
}

describe("pages made from the real data", () => {
  it("exist, with a path, a title and an opening of their own, the same in both languages", () => {
    expect(pages.vi.length).toBeGreaterThan(1_000);
    expect(pages.en.map((page) => page.path)).toEqual(pages.vi.map((page) => page.path));
    for (const locale of locales) {
      expect(new Set(pages[locale].map((page) => page.path)).size).toBe(pages[locale].length);
      const titles = pages[locale].map((page) => page.documentTitle ?? page.title);
      expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
      expect(breaking(locale, (page) => (page.lead.length >= 2 && page.lead.length <= 4 ? [] : [`${page.lead.length} opening sentences`]))).toEqual(
        [],
      );
      expect(breaking(locale, (page) => page.lead.map(plain).filter((sentence) => !/[.!?]$/.test(sentence)))).toEqual([]);
    }
  });

  it("say the same in both languages: the same sections, rows and anchors", () => {
    const shape = (page: PageModel) =>
      page.sections.map((section) => [
        section.id,
        section.facts?.length,
        section.figures?.map((figure) => [figure.id, figure.chart === null, figure.table.rows.length]),
        section.tables?.map((table) => table.rows.map((row) => row.id)),
      ]);
    const different = pages.vi.filter(
      (page, index) => JSON.stringify(shape(page).map(([id]) => id)) !== JSON.stringify(shape(pages.en[index] as PageModel).map(([id]) => id)),
    );
    expect(different.map((page) => page.path)).toEqual([]);
    for (const path of ["/xep-loai/hai-phong/dv-s01/", "/bat-nhat/", "/mo-hinh/"])
      expect(shape(pageAt(pages.en, path))).toEqual(shape(pageAt(pages.vi, path)));
  });

  it("never print undefined, null, NaN or an object", () => {
    for (const locale of locales) {
      const problem = /\b(undefined|null|NaN)\b|\[object|^\s*$/;
      expect(breaking(locale, (page) => wordsOf(page).filter((words) => problem.test(words) && words !== ""))).toEqual([]);
      expect(
        breaking(locale, (page) =>
          textsOf(page)
            .map(plain)
            .filter((text) => /\b(undefined|null|NaN)\b|\[object/.test(text)),
        ),
      ).toEqual([]);
      expect(JSON.stringify(pages[locale])).not.toContain("NaN");
    }
  });

  it("keep tables whole: every row has a cell a column, every anchor stands once a page", () => {
    for (const locale of locales) {
      expect(
        breaking(locale, (page) =>
          tablesOf(page).flatMap((table) => table.rows.filter((row) => row.cells.length !== table.columns.length).map(() => table.caption)),
        ),
      ).toEqual([]);
      expect(
        breaking(locale, (page) => {
          const ids = [
            ...page.sections.map((section) => section.id),
            ...figuresOf(page).map((figure) => figure.id),
            ...tablesOf(page).flatMap((table) => table.rows.flatMap((row) => row.id ?? [])),
          ];
          return ids.filter((id, index) => ids.indexOf(id) !== index);
        }),
      ).toEqual([]);
    }
  });

  it("lead to pages, sections and source entries that exist", () => {
    const anchors = new Map(
      Array.from(pagesOf(data, "vi"), ([, page]) => page).map((page) => [
        page.path,
        new Set([
          ...page.sections.map((section) => section.id),
          ...figuresOf(page).map((figure) => figure.id),
          ...tablesOf(page).flatMap((table) => table.rows.flatMap((row) => row.id ?? [])),
        ]),
      ]),
    );
    let checked = 0;
    for (const locale of locales) {
      expect(
        breaking(locale, (page) =>
          linksOf(page)
            .filter(({ path }) => {
              checked += 1;
              const [target = "", anchor] = path.split("#");
              // What stands behind # of a comparison is a choice, which tests/site-models/comparison-pages.test.ts reads.
              if (anchor === undefined || target === "/so-sanh/") return !anchors.has(target);
              return anchors.get(target)?.has(anchor) !== true;
            })
            .map((link) => link.path),
        ),
      ).toEqual([]);
    }
    expect(checked).toBeGreaterThan(5_000);
  });

  it("give every observation one entry, on the page of its source", () => {
    const entries = pages.vi
      .filter((page) => page.path.startsWith("/nguon/"))
      .flatMap((page) => tablesOf(page).flatMap((table) => table.rows.flatMap((row) => row.id ?? [])));
    expect([...entries].sort()).toEqual([...byId.keys()].sort());
  });
});

describe("numbers on the pages", () => {
  it("lead there from every row that names a source, lists of components, scales and gaps aside", () => {
    let rows = 0;
    const lost = breaking("vi", ({ sections }) =>
      sections
        .filter(({ id }) => !/^(thanh-phan|thang-.*|ly-do)$/.test(id))
        .flatMap(({ tables = [], figures = [] }) => [...tables, ...figures.map(({ table }) => table)])
        .filter(({ columns }) => columns.at(-1)?.title === "Nguồn")
        .flatMap((table) => table.rows)
        .filter(({ cells }) => {
          rows += 1;
          return !cells.flat().some((part) => typeof part === "object" && "path" in part && /^\/nguon\/[^#]+#./.test(part.path));
        })
        .map(({ cells }) => cells.map(plain).join(" | ")),
    );
    expect(lost).toEqual([]);
    expect(rows).toBeGreaterThan(5_000);
  });

  it("agree, when read back, with the observation they lead to", () => {
    let checked = 0;
    for (const locale of locales) {
      expect(
        breaking(locale, (page) =>
          linksOf(page)
            .filter((link) => {
              const observation = byId.get(link.path.split("#")[1] ?? "");
              if (observation === undefined || !/^[\d.,]+%?$/.test(link.text)) return false;
              checked += 1;
              return !numbersOf(observation).some((number) => Math.abs(number - readNumber(link.text, locale)) < 0.0501);
            })
            .map((link) => `${link.text} -> ${link.path}`),
        ),
      ).toEqual([]);
    }
    expect(checked).toBeGreaterThan(300);
  });

  it("are told apart where a block has means of components too, and said not to compare", () => {
    const section = sectionOf(pageAt(pages.vi, "/dia-phuong/ha-noi/"), "khoi-par-index");
    const rows = section.tables?.[0]?.rows.map((row) => row.cells.slice(0, 4).map((cell) => plain(cell).replace(" ≠", ""))) ?? [];
    expect(rows).toContainEqual(["Ủy ban nhân dân cấp huyện", "Điểm điều tra xã hội học", "2022", "42,11%"]);
    expect(rows).toContainEqual(["Ủy ban nhân dân cấp huyện", "cả chỉ số", "2022", "92,75%"]);
    expect(new Set(rows.map((cells) => cells.slice(0, 3).join("|"))).size).toBe(rows.length);
    expect(section.paragraphs?.map(plain).join(" ")).toContain("Hai giá trị thuộc hai thành phần khác nhau của chỉ số.");
    const years = pages.vi
      .filter((page) => /^\/chi-so\/[^/]+\/\d{4}\/$/.test(page.path))
      .flatMap((page) => page.sections.filter(({ id }) => id === "trung-binh"));
    expect(years.length).toBeGreaterThan(8);
    const silent = years.filter(
      ({ tables = [], paragraphs = [] }) => new Set(tables[0]?.rows.map((row) => plain(row.cells[1] ?? []))).size > 1 && paragraphs.length === 0,
    );
    expect(silent).toEqual([]);
  });

  it("are of no year that the source does not state, without saying where the year is from", () => {
    const undated = new Map(
      [...byId].filter(([, { row }]) => row.periodBasis === "publicationDate").map(([id, { row }]) => [id, String(row.year)] as const),
    );
    expect(undated.size).toBeGreaterThan(20);
    let seen = 0;
    for (const locale of locales) {
      const says = locale === "vi" ? /ngày công bố/ : /publication/;
      const silent = pages[locale].flatMap((page) =>
        [...page.lead.map((sentence) => [sentence]), ...tablesOf(page).flatMap((table) => table.rows.map((row) => row.cells))].flatMap((texts) => {
          const said = texts.map((text) => plain(text)).join(" ");
          const ids = texts.flat().flatMap((part) => (typeof part !== "string" && "path" in part ? [part.path.split("#")[1] ?? ""] : []));
          const stated = ids.filter((id) => undated.has(id) && new RegExp(`(?<!/)\\b${undated.get(id)}\\b`).test(said));
          seen += stated.length;
          return stated.length > 0 && !says.test(said) ? [`${page.path}: ${said}`] : [];
        }),
      );
      expect(silent).toEqual([]);
    }
    expect(seen).toBeGreaterThan(100);
  });

  it("state the counts of each publication as the tables do", () => {
    let publications = 0;
    for (const page of pages.vi.filter((one) => /^\/xep-loai\/.+/.test(one.path))) {
      publications += 1;
      const sourceId = page.path.split("/").at(-2);
      const named = new Set(
        data.ratings.filter((rating) => rating.sourceId === sourceId && rating.stage === "official").map((rating) => rating.agencyId),
      );
      const sentence = plain(page.lead[1] ?? []);
      const said = [...sentence.matchAll(/(\d[\d.]*|không cơ quan nào) được nêu tên/g)].reduce(
        (sum, [, count = ""]) => sum + (Number(count.replace(".", "")) || 0),
        0,
      );
      expect(`${page.path} ${said}`).toBe(`${page.path} ${named.size}`);
    }
    expect(publications).toBeGreaterThanOrEqual(5);
  });

  it("keep the known answers", () => {
    const lead = (path: string) => pageAt(pages.vi, path).lead.map(plain);
    expect(lead("/xep-loai/hai-phong/dv-s01/")).toEqual([
      expect.stringMatching(
        /^UBND thành phố Hải Phòng xếp loại công tác dân vận năm 2022 theo Quyết định 1937\/QĐ-UBND ngày 07\/7\/2023; .* công bố ngày 11\/7\/2023\.$/,
      ),
      "36 cơ quan, 2 được nêu tên.",
      "Sở, ban, ngành: trong 22 đơn vị, 2 ở mức “xuất sắc”, 20 ở mức “hoàn thành tốt”; Ủy ban nhân dân cấp huyện: trong 14 đơn vị, 14 ở mức “tốt”.",
      "Mức độ đọc nguồn: đã đọc toàn bộ; số liệu đã đối chiếu bản gốc.",
    ]);
    expect(lead("/xep-loai/quang-nam/dv-s04/")[1]).toBe("55 cơ quan, 21 được nêu tên.");
    expect(lead("/xep-loai/bac-kan/dv-s05/")[1]).toBe("35 cơ quan, 27 được nêu tên.");
    expect(lead("/xep-loai/bac-kan/dv-s05/")[0]).toContain("năm ở đây lấy theo ngày công bố");
    expect(lead("/xep-loai/dong-thap/dv-s03/")[2]).toContain("37 ở mức “Hoàn thành xuất sắc”");
    expect(figuresOf(pageAt(pages.vi, "/xep-loai/dong-thap/dv-s03/")).map((figure) => figure.chart)).toEqual([null]);
  });

  it("list every check that does not hold on the page of each source that it names, and all of Sơn La's report on its own page", () => {
    const listed = (path: string) => new Set(linksOf(pageAt(pages.vi, path)).map((link) => link.path));
    let seen = 0;
    const missing = data.reportChecks
      .filter((check) => check.verdict !== "holds")
      .flatMap((check) => check.sourceIds.map((sourceId) => ({ check, path: `/nguon/${sourceId}/` })))
      .filter(({ check, path }) => (seen += 1) > 0 && !listed(path).has(`/bat-nhat/#${check.checkId}`))
      .map(({ check, path }) => `${path} ${check.checkId}`);
    expect(missing).toEqual([]);
    expect(seen).toBeGreaterThan(80);
    const ofSonLa = listed("/bao-cao/son-la/2021-538-bc-skhcn/");
    for (const id of ["SL-03", "SL-04", "SL-05", "SL-06", "SL-07"]) expect(ofSonLa, id).toContain(`/bat-nhat/#declared.${id}`);
    expect(plain(pageAt(pages.vi, "/bao-cao/son-la/2021-538-bc-skhcn/").lead[2] ?? [])).toContain(" 5 bất nhất, 2 cần lưu ý, ");
  });

  it("tell the ratings of a district from those of its province", () => {
    const lead = (path: string) => pageAt(pages.vi, path).lead.map(plain).join(" ");
    expect(lead("/dia-phuong/bac-kan/")).toMatch(
      /năm 2019 \(năm lấy theo ngày công bố, nguồn không nêu kỳ\) do .+ công bố: 35 cơ quan, 27 được nêu tên\./,
    );
    expect(lead("/dia-phuong/bac-kan/huyen-ngan-son/")).toMatch(/năm 2020 do .+ công bố: 22 cơ quan, 2 được nêu tên\./);
    const row = tablesOf(pageAt(pages.vi, "/dia-phuong/nhu-luc-do/")).flatMap((table) =>
      table.rows.filter(({ cells }) => plain(cells[0] ?? []) === "Bắc Kạn"),
    );
    expect(row.map(({ cells }) => cells.map(plain).find((cell) => cell.includes("cơ quan")))).toEqual([
      "2019 (suy từ ngày công bố): 35 cơ quan, 27 được nêu tên; Huyện Ngân Sơn, 2020 (tự chấm): 22 cơ quan, 0 được nêu tên; Huyện Ngân Sơn, 2020: 22 cơ quan, 2 được nêu tên",
    ]);
    expect(linksOf(pageAt(pages.vi, "/")).map((link) => link.text)).toContain("Huyện Ngân Sơn, tỉnh Bắc Kạn, 2020");
  });

  it("count the figures and checks of each report as the tables do", () => {
    const reports = pages.vi.filter((page) => /^\/bao-cao\/.+/.test(page.path));
    expect(reports).toHaveLength(data.figuresByReport.size);
    for (const page of reports) {
      const figures = data.figuresByReport.get(page.path.slice("/bao-cao/".length, -1)) ?? [];
      const checks = new Set([
        ...figures.flatMap((figure) => data.checksByObservation.get(figure.observationId) ?? []),
        ...data.reportChecks.filter(
          (check) => check.observationIds.length === 0 && check.sourceIds.some((id) => figures.some((row) => row.sourceId === id)),
        ),
      ]);
      const of = (verdict: string) => [...checks].filter((check) => check.verdict === verdict).length;
      const [first = "", , third = ""] = page.lead.map(plain);
      expect(`${page.path} ${/nêu ([\d.]+) số liệu/.exec(first)?.[1]}`).toBe(`${page.path} ${figures.length}`);
      if (checks.size > 0)
        expect(third).toBe(
          `Trong ${checks.size} phép kiểm tra: ${of("holds")} khớp, ${of("contradiction")} bất nhất, ${of("warning")} cần lưu ý, ${of("notCheckable")} không kiểm tra được.`,
        );
    }
  });
});

describe("the language of the pages", () => {
  it("has no English status words on Vietnamese pages, codes of rules and of the data dictionary aside", () => {
    const words =
      /(?<![\w-])(stated|notPublished|noCase|notRated|notApplicable|cutOff|selfAssessed|official|percentOfMaximum|holds|contradiction|notCheckable|not published|not stated|no case|unknown)(?![\w-])/;
    const own = pages.vi.filter((page) => !page.path.startsWith("/du-lieu/"));
    const source = /“[^”]*”/g;
    expect(
      own.flatMap((page) =>
        [...wordsOf(page), ...textsOf(page).map(plain)]
          .filter((text) => words.test(text.replace(source, "")) && !isTitle(text))
          .map((text) => `${page.path}: ${text}`),
      ),
    ).toEqual([]);
  });

  it("has no Vietnamese on English pages but names, titles and words of a source", () => {
    const vietnamese = /(?:^|[\s(])(?:của|và|không|được|năm|theo|đến|các|những|chưa|cơ quan|số liệu|nguồn)(?:[\s,.;:)]|$)/i;
    const quoted = /“[^”]*”/g;
    expect(
      pages.en.flatMap((page) =>
        wordsOf(page)
          .map(withoutNames)
          .filter((text) => vietnamese.test(text.replace(quoted, "")))
          .map((text) => `${page.path}: ${text}`),
      ),
    ).toEqual([]);
    expect(
      pages.en.flatMap((page) =>
        page.sections
          .flatMap((section) => section.paragraphs ?? [])
          .map((text) => withoutNames(plain(text)))
          .filter((text) => vietnamese.test(text.replace(quoted, "")))
          .map((text) => `${page.path}: ${text}`),
      ),
    ).toEqual([]);
    expect(
      pages.en.flatMap((page) =>
        page.lead
          .map((sentence) => withoutNames(plain(sentence.filter((part) => typeof part === "string"))))
          .filter((text) => vietnamese.test(text.replace(quoted, "")))
          .map((text) => `${page.path}: ${text}`),
      ),
    ).toEqual([]);
  });
});

const titles = new Set(registry.tables.sources.flatMap((source) => [source.title, source.publisher]));

function isTitle(text: string): boolean {
  return titles.has(text) || [...titles].some((title) => text.includes(title));
}

/** Takes the names out that a source gives itself, its publisher or a document. */
function withoutNames(text: string): string {
  const names = [...titles, ...registry.tables.instruments.map((instrument) => instrument.issuer)].filter(
    (name) => name.length > 3 && text.includes(name),
  );
  return names.sort((a, b) => b.length - a.length).reduce((rest, name) => rest.replaceAll(name, ""), text);
}

function readNumber(text: string, locale: Locale): number {
  const plainText = text.replace("%", "");
  return Number(locale === "vi" ? plainText.replaceAll(".", "").replace(",", ".") : plainText.replaceAll(",", ""));
}

/** Every number that an observation states or that is computed from it alone. */
function numbersOf({ row }: AnyObservation): number[] {
  const cells = row as Record<string, unknown>;
  const stated = ["count", "blockTotal", "value", "numerator", "denominator", "collectives", "individuals"]
    .map((column) => cells[column])
    .filter((value): value is number => typeof value === "number");
  return typeof cells["count"] === "number" && typeof cells["blockTotal"] === "number"
    ? [...stated, (100 * cells["count"]) / cells["blockTotal"]]
    : stated;
}
