import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { locales } from "../../src/i18n/locale.ts";
import { agencyPages } from "../../src/site/agency-pages.ts";
import { agencyTypePages } from "../../src/site/agency-type-pages.ts";
import { areaPages } from "../../src/site/area-pages.ts";
import { comparisonPages } from "../../src/site/comparison/comparison-pages.ts";
import { homePages } from "../../src/site/home-page.ts";
import { indexPages } from "../../src/site/index-pages.ts";
import { discrepanciesOf, withMark } from "../../src/site/marks.ts";
import type { Link, PageModel, Text } from "../../src/site/model.ts";
import { modelsPages } from "../../src/site/models-pages.ts";
import { publicationPages } from "../../src/site/publication-pages.ts";
import { reportPages } from "../../src/site/report-pages.ts";
import { sourcePages } from "../../src/site/source-pages.ts";
import { allBlockScores } from "../../src/views/block-scores.ts";
import { siteData } from "../../src/tables/site-data.ts";
import { pageAt, plain, tablesOf } from "../helpers/page-text.ts";
import { discrepancy, smallData, smallRegistry, smallReport } from "../helpers/small-data.ts";
import { provinceScore } from "../tables/rows.ts";

const data = siteData(resolve("data"));
const makers = [homePages, areaPages, agencyPages, agencyTypePages, indexPages, publicationPages, reportPages, modelsPages, sourcePages];
const marked = new Set(
  data.reportChecks.filter((check) => check.verdict === "contradiction" || check.verdict === "warning").flatMap((check) => check.observationIds),
);

const linksIn = (text: Text): Link[] => text.filter((part): part is Link => typeof part !== "string" && "path" in part);
const observationIn = (link: Link): string => (link.path.startsWith("/nguon/") ? (link.path.split("#")[1] ?? "") : "");
const hasMarkOf = (texts: readonly Text[], id: string): boolean => {
  const paths = texts.flatMap(linksIn).map((link) => link.path);
  return discrepanciesOf(data, id).some((check) => paths.includes(`/bat-nhat/#${check.checkId}`));
};

/** Texts that stand together for a reader: the cells of a row, or one sentence. */
function groups(page: PageModel): { place: string; texts: Text[]; rowId: string | undefined }[] {
  return [
    ...page.lead.map((sentence) => ({ place: plain(sentence), texts: [sentence], rowId: undefined })),
    ...tablesOf(page).flatMap((table) =>
      table.rows.map((row) => ({ place: `${table.caption}: ${plain(row.cells[0] ?? [])}`, texts: [...row.cells], rowId: row.id })),
    ),
  ];
}

describe.each(locales)("numbers that a discrepancy concerns (%s)", (locale) => {
  const pages = makers.flatMap((pages) => [...pages(data, locale)]);

  it("carry its mark wherever they stand", () => {
    let seen = 0;
    const bare = pages.flatMap((page) =>
      groups(page).flatMap(({ place, texts, rowId }) => {
        const ids = [...texts.flatMap(linksIn).map(observationIn), rowId ?? ""].filter((id) => marked.has(id));
        seen += ids.length;
        return ids.filter((id) => !hasMarkOf(texts, id)).map((id) => `${page.path} “${place}”: ${id}`);
      }),
    );
    expect(bare).toEqual([]);
    expect(seen).toBeGreaterThan(150);
  });

  it("are the only ones with a mark", () => {
    const wrong = pages.flatMap((page) =>
      groups(page).flatMap(({ place, texts, rowId }) => {
        const ids = [...texts.flatMap(linksIn).map(observationIn), rowId ?? ""];
        const marks = texts.flatMap(linksIn).filter((link) => link.text === "≠");
        return marks.length > 0 && !ids.some((id) => marked.has(id)) ? [`${page.path} “${place}”`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("have marks that are told apart where several stand beside one number", () => {
    const isMark = (part: Text[number] | undefined): part is Link => typeof part === "object" && part.text === "≠";
    const cells = pages.flatMap((page) => tablesOf(page).flatMap((table) => table.rows.flatMap((row) => row.cells)));
    const several = cells.flatMap((cell) =>
      cell.flatMap((part, place) => (isMark(part) && isMark(cell[place + 2]) ? [[part, cell[place + 2] as Link]] : [])),
    );
    expect(several.length).toBeGreaterThan(0);
    for (const marks of several) expect(new Set(marks.map((mark) => mark.label)).size, marks.map((mark) => mark.label).join("; ")).toBe(marks.length);
  });

  it("stand beside numbers, never beside a dash", () => {
    const beside = pages.flatMap((page) =>
      tablesOf(page).flatMap((table) =>
        table.rows.flatMap((row) => row.cells.filter((cell) => linksIn(cell).some((link) => link.text === "≠") && plain(cell).startsWith("–"))),
      ),
    );
    expect(beside.map(plain)).toEqual([]);
  });

  it("say truly which rank the table of a block shows", () => {
    const checks = data.reportChecks.filter((check) => check.checkId.includes(".rank.") && check.verdict === "contradiction");
    expect(checks.length).toBeGreaterThan(0);
    for (const check of checks) {
      const [, rank, sourceId] = /ghi (\d+) \(nguồn ([a-z0-9-]+)\)/.exec(check.shownVi ?? "") ?? [];
      const rows = [...allBlockScores(data).values()]
        .flatMap((block) => block.scores)
        .filter((score) => check.observationIds.includes(score.observationId));
      expect(rows.map((row) => [String(row.rank), row.sourceId])).toEqual([[rank, sourceId]]);
    }
  });

  it("stand beside the value where it is the value, and beside the rank where it is the rank, in cells that hold both", () => {
    const ofValue = new Set(
      data.reportChecks
        .filter(({ ruleId, checkId }) => ruleId === "sources-disagree" && !checkId.includes(".rank."))
        .map(({ checkId }) => `/bat-nhat/#${checkId}`),
    );
    const ofRank = new Set(data.reportChecks.filter(({ checkId }) => checkId.includes(".rank.")).map(({ checkId }) => `/bat-nhat/#${checkId}`));
    const saysRank = /(?:hạng|rank) \d+(?:\/\d+)?$/;
    let seen = 0;
    const misplaced = [...pages, ...comparisonPages(data, locale)].flatMap((page) =>
      tablesOf(page).flatMap((table) =>
        table.rows.flatMap((row) =>
          row.cells.flatMap((cell) =>
            cell.flatMap((part, place) => {
              if (typeof part === "string" || !("path" in part) || !(ofValue.has(part.path) || ofRank.has(part.path))) return [];
              const before = plain(cell.slice(0, place)).replaceAll("≠", "").trim();
              if (!/(?:hạng|rank) \d/.test(plain(cell))) return [];
              seen += 1;
              return saysRank.test(before) === ofRank.has(part.path) ? [] : [`${page.path} “${plain(cell)}”`];
            }),
          ),
        ),
      ),
    );
    expect(misplaced).toEqual([]);
    expect(seen).toBeGreaterThan(10);
  });

  it("have the sign in every chart that draws them, and beside it the way to both statements", () => {
    let seen = 0;
    const kinds = new Set<string>();
    for (const page of [...pages, ...comparisonPages(data, locale)])
      for (const figure of page.sections.flatMap((section) => section.figures ?? [])) {
        const marks = [
          ...new Set(
            figure.table.rows
              // A map draws values only: what concerns a rank alone is marked in its table.
              .flatMap((row) => (figure.chart?.kind === "tile-grid" ? [row.cells[1] ?? []] : row.cells).flatMap(linksIn))
              .filter((link) => link.text === "≠")
              .map((link) => link.path),
          ),
        ];
        const notes = figure.notes.filter((note) => linksIn(note).some((link) => link.text === "≠"));
        const names = notes
          .flatMap((note) => note.flatMap((part) => (typeof part === "string" ? part.replace(/^[^:]*: |^; |\.$/g, "").split(", ") : [])))
          .filter((name) => name.trim() !== "");
        if (figure.chart?.kind === "tile-grid") expect(names, `${page.path}#${figure.id}`).toEqual([...new Set(names)]);
        const inNotes = [
          ...new Set(
            notes
              .flatMap(linksIn)
              .filter((link) => link.text === "≠")
              .map((link) => link.path),
          ),
        ];
        expect(inNotes.sort(), `${page.path}#${figure.id}`).toEqual(marks.sort());
        if (figure.chart === null) continue;
        const isDrawnDisputed = figure.chart.rows.some((row) => "isDisputed" in row && row.isDisputed === true);
        if (isDrawnDisputed) {
          expect(marks.length, `${page.path}#${figure.id}`).toBeGreaterThan(0);
          seen += 1;
          kinds.add(figure.chart.kind);
        }
      }
    expect(seen).toBeGreaterThan(10);
    expect([...kinds].sort()).toEqual(["components", "model-counts", "ranked", "small-multiples", "tile-grid", "trend"]);
  });

  it("are marked on agency, area, index, report, model and source pages", () => {
    const folders = new Set(
      pages
        .filter((page) => groups(page).some(({ texts }) => texts.flatMap(linksIn).some((link) => link.text === "≠")))
        .map((page) => page.path.split("/")[1]),
    );
    expect([...folders].sort()).toEqual(["", "bao-cao", "chi-so", "co-quan", "dia-phuong", "loai-co-quan", "mo-hinh", "nguon"]);
  });
});

describe("a mark", () => {
  const report = smallData(smallReport, {
    ...smallRegistry,
    declaredDiscrepancies: [
      discrepancy("D1", { observationKeys: ["s1:TONG"] }),
      discrepancy("D2", { severity: "warning", observationKeys: ["s1:HAI"] }),
    ],
  });
  const idOf = (indicatorId: string) => report.reportFigures.find((figure) => figure.indicatorId === indicatorId)?.observationId ?? "";

  it("is a sign with words for a screen reader, and leads to the record", () => {
    const text = withMark(report, idOf("HAI"), "4", "vi");
    expect(text[0]).toBe("4");
    expect(linksIn(text).map(({ text: sign, label }) => `${sign} ${label}`)).toEqual([
      "≠ cần lưu ý 1 trên 2 (phát hiện khi đọc văn bản): xem hai phát biểu",
      "≠ bất nhất 2 trên 2 (đẳng thức giữa các chỉ tiêu): xem hai phát biểu",
    ]);
    const checks = pageAt([{ path: "/bat-nhat/" } as PageModel], "/bat-nhat/").path;
    for (const link of linksIn(text)) expect(link.path.startsWith(`${checks}#`)).toBe(true);
    expect(linksIn(withMark(report, idOf("HAI"), "4", "en"))[1]?.label).toMatch(/^contradiction 2 of 2 \(.+\): see both statements$/);
  });

  it("stands once for each discrepancy, and not beside a number without one", () => {
    expect(linksIn(withMark(report, idOf("TONG"), "5", "vi"))).toHaveLength(2);
    expect(withMark(report, "no such figure", "5", "vi")).toEqual(["5"]);
    expect(withMark(report, idOf("TONG"), "", "vi")).toEqual([""]);
  });

  it("stands beside the value where sources differ on the value, beside the rank where they differ on the rank", () => {
    const scores = [provinceScore({ value: 90, rank: 7 }), provinceScore({ value: 90, rank: 8, sourceId: "s2" })];
    const differing = smallData({ scores }, smallRegistry);
    const id = scores[0]?.observationId ?? "";
    expect(discrepanciesOf(differing, id, "value")).toEqual([]);
    expect(discrepanciesOf(differing, id, "rank")).toHaveLength(1);
  });

  it("stands beside the rank that is above its total, and beside both numbers where rank and value are against those of another unit", () => {
    const tooLow = provinceScore({ value: 90, rank: 64, rankOf: 63 });
    const ofTooLow = smallData({ scores: [tooLow] }, smallRegistry);
    expect(discrepanciesOf(ofTooLow, tooLow.observationId, "value")).toEqual([]);
    expect(discrepanciesOf(ofTooLow, tooLow.observationId, "rank")).toHaveLength(1);
    const [better, worse] = [provinceScore({ areaId: "dong", value: 80, rank: 1 }), provinceScore({ areaId: "tay", value: 90, rank: 2 })];
    const against = smallData({ scores: [better, worse] }, smallRegistry);
    for (const { observationId } of [better, worse])
      for (const part of ["value", "rank"] as const)
        expect(discrepanciesOf(against, observationId, part).map(({ ruleId }) => ruleId)).toEqual(["rank-against-value"]);
  });
});
