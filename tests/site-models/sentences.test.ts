import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locales, type Locale } from "../../src/i18n/locale.ts";
import type { Score } from "../../src/registry/observation-tables.ts";
import type { Agency } from "../../src/registry/registry-tables.ts";
import { agencyLead } from "../../src/site/sentences/agency-lead.ts";
import { areaLead } from "../../src/site/sentences/area-lead.ts";
import { indexLead, indexYearLead } from "../../src/site/sentences/index-lead.ts";
import { becauseText } from "../../src/site/sentences/reasons.ts";
import { rules } from "../../src/compare/rules.ts";
import type { SiteData } from "../../src/tables/site-data.ts";
import { numbersIn } from "../helpers/numbers-in-text.ts";
import { plain } from "../helpers/page-text.ts";
import { smallData, smallRegistry } from "../helpers/small-data.ts";
import { amountsOf } from "./lead-numbers.ts";
import { agency, area, index, merged, method, rating, score, tally, withheldGap } from "../tables/rows.ts";

const registryRows = {
  ...smallRegistry,
  areas: [
    ...(smallRegistry.areas ?? []).map((row) => (row.areaId === "tay" ? { ...row, validTo: "2025-06-30" } : row)),
    area({ areaId: "viet-nam", level: "country", nameVi: "Việt Nam", fullNameVi: "Việt Nam", fullNameEn: "Việt Nam", parentId: null }),
    area({ areaId: "tay-2025", nameVi: "Tây", fullNameVi: "Tỉnh Tây", fullNameEn: "Tây Province", validFrom: "2025-07-01" }),
  ],
  areaSuccessions: [merged("tay", "tay-2025")],
  agencies: [...(smallRegistry.agencies ?? []), agency("dong/so-ba", "so", { nameVi: "Sở Ba", nameEn: "Department Three" })],
  indices: [
    index("par-index", { shortName: "PAR INDEX", descriptionVi: "Một chỉ số.", descriptionEn: "An index." }),
    index("sipas", { shortName: "SIPAS", descriptionVi: "Một chỉ số.", descriptionEn: "An index." }),
  ],
  methods: [
    method({ methodId: "par/cu", fromYear: 2018, toYear: 2021, maximum: 100 }),
    method({ methodId: "par/moi", fromYear: 2022, maximum: 100 }),
    method({ methodId: "par/doan", fromYear: 2018, yearsCertain: false }),
  ],
};

const agencyIds = ["dong/so-mot", "dong/so-hai", "dong/so-ba"];
const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);

const scoreArbitrary: fc.Arbitrary<Score> = fc
  .record({
    subject: oneOf<string | null>(...agencyIds, null),
    areaId: oneOf("dong", "tay", "tay-2025"),
    indexId: oneOf("par-index", "sipas"),
    componentId: oneOf("total", "total", "total", "total", "the_che"),
    year: fc.integer({ min: 2018, max: 2025 }),
    isHalfYear: oneOf(false, false, false, false, true),
    value: fc.option(
      fc.integer({ min: 4_000, max: 10_000 }).map((value) => value / 100),
      { freq: 4 },
    ),
    unit: oneOf<Score["unit"]>("points", "percent", "percent", "percent"),
    methodId: oneOf(null, "par/cu", "par/moi", "par/moi", "par/moi", "par/doan"),
    maximum: oneOf<number | null>(null, 100, 70),
    rank: fc.option(fc.integer({ min: 1, max: 30 })),
    rankOf: fc.option(fc.integer({ min: 30, max: 40 })),
    rankAsPrinted: oneOf(null, null, "cuối bảng", "đồng hạng"),
    gradeAsPrinted: oneOf(null, null, "A"),
    bound: oneOf<Score["bound"]>(null, null, null, null, null, "above"),
    status: oneOf<Score["status"]>("stated", "stated", "stated", "approximate", "provisional"),
    sourceId: oneOf("s1", "s2"),
  })
  .map(({ subject, isHalfYear, year, ...row }) => {
    const hasValue = row.value !== null;
    const status = hasValue
      ? row.bound === null
        ? row.status
        : "bound"
      : row.rank === null && row.gradeAsPrinted === null && row.rankAsPrinted === null
        ? "notPublished"
        : "stated";
    return score({
      ...row,
      status,
      bound: hasValue ? row.bound : null,
      year,
      period: isHalfYear ? `${year}-01/${year}-06` : String(year),
      ...(subject === null ? { agencyId: null, blockId: "provinces" } : { agencyId: subject, areaId: "dong", blockId: "departments" }),
    });
  });

const tallyArbitrary = fc
  .record({
    count: fc.option(fc.integer({ min: 0, max: 20 })),
    blockTotal: fc.option(fc.integer({ min: 20, max: 40 })),
    year: fc.integer({ min: 2021, max: 2024 }),
  })
  .map((row) => tally({ areaId: "dong", scaleId: "dong/thang", levelId: "dong/thang/tot", levelAsPrinted: "tốt", ...row }));
const ratingArbitrary = fc
  .record({
    agencyId: oneOf(...agencyIds),
    level: oneOf("tot", "tot", "tot", "xuat-sac", "kem", null),
    stage: oneOf<"official" | "selfAssessed">("official", "official", "selfAssessed"),
    year: fc.integer({ min: 2021, max: 2024 }),
  })
  .map(({ level, ...row }) =>
    rating({
      areaId: "dong",
      scaleId: "dong/thang",
      levelId: level === null ? null : `dong/thang/${level}`,
      levelAsPrinted: level ?? "không xếp loại",
      status: level === null ? "notRated" : "stated",
      ...row,
    }),
  );

const unique = <T extends { observationId: string }>(rows: readonly T[]): T[] => [...new Map(rows.map((row) => [row.observationId, row])).values()];

const dataArbitrary = fc
  .record({
    scores: fc.array(scoreArbitrary, { maxLength: 40, size: "max" }),
    tallies: fc.array(tallyArbitrary, { maxLength: 6, size: "max" }),
    ratings: fc.array(ratingArbitrary, { maxLength: 6, size: "max" }),
  })
  .map((rows) => smallData({ scores: unique(rows.scores), tallies: unique(rows.tallies), ratings: unique(rows.ratings) }, registryRows));

interface Lead {
  subjectId: string;
  locale: Locale;
  sentences: string[];
}

function leadsOf(data: SiteData): Lead[] {
  return locales.flatMap((locale) => [
    ...data.registry.tables.agencies.map((one) => ({ subjectId: one.agencyId, locale, sentences: agencyLead(data, one, locale).map(plain) })),
    ...data.registry.tables.areas.map((one) => ({ subjectId: one.areaId, locale, sentences: areaLead(data, one, locale).map(plain) })),
  ]);
}

/** Leaves out what a source itself says. */
const own = (text: string): string => text.replace(/“[^”]*”/g, "…");
const movement = /(?:tăng|giảm|up|down) (?:khoảng |about )?[\d.,]+|bằng năm|xấp xỉ năm|the same as in/;
const runs = { numRuns: 120, seed: 20_25 };

function always(check: (data: SiteData, lead: Lead) => void): void {
  let leads = 0;
  fc.assert(
    fc.property(dataArbitrary, (data) => {
      for (const lead of leadsOf(data)) {
        leads += 1;
        check(data, lead);
      }
    }),
    runs,
  );
  expect(leads).toBeGreaterThan(1_000);
}

describe("sentences over any data", () => {
  it("are two to four, each whole, without undefined, null or NaN", () => {
    always((_, { sentences }) => {
      expect(sentences.length).toBeGreaterThanOrEqual(2);
      expect(sentences.length).toBeLessThanOrEqual(4);
      for (const sentence of sentences) {
        expect(sentence).toMatch(/\.$/);
        expect(own(sentence)).not.toMatch(/undefined|null|NaN|\[object|  |\.\.| ,| \./);
      }
    });
  });

  it("never speak of a change that the engine refuses, and give the condition of one that it allows with care", () => {
    let moved = 0;
    let approximate = 0;
    always((data, { subjectId, locale, sentences }) => {
      for (const sentence of sentences.flatMap((one) => own(one).split(/(?<=\.) /))) {
        if (!movement.test(sentence)) continue;
        moved += 1;
        const changes = data.changes.filter(
          (change) =>
            (change.agencyId ?? change.areaId) === subjectId &&
            change.componentId === "total" &&
            change.change !== null &&
            change.comparability !== "notComparable",
        );
        const numbers = numbersIn(sentence, locale);
        const stated = changes.filter((change) => amountsOf(change).some((amount) => amount === 0 || numbers.includes(amount)));
        expect(stated.length, sentence).toBeGreaterThan(0);
        if (stated.every((change) => change.comparability === "conditional"))
          expect(sentence).toMatch(locale === "vi" ? /so sánh có điều kiện vì / : /to be compared with care because /);
        if (stated.every((change) => change.reasons.includes("approximate"))) {
          approximate += 1;
          expect(sentence).toMatch(locale === "vi" ? /(?:tăng|giảm) khoảng |xấp xỉ |bằng năm/ : /(?:up|down) about |the same as in/);
        }
      }
    });
    expect(approximate).toBeGreaterThan(0);
    expect(moved).toBeGreaterThan(100);
  });

  it("say why where two values do not compare", () => {
    let refused = 0;
    always((_, { locale, sentences }) => {
      for (const sentence of sentences) {
        if (!/không so sánh được với năm|not comparable with/.test(sentence)) continue;
        refused += 1;
        expect(sentence).toMatch(locale === "vi" ? /không so sánh được với năm \d{4} vì \S/ : /not comparable with \d{4} because \S/);
      }
    });
    expect(refused).toBeGreaterThan(100);
  });

  it("give a rank only as printed, with its own N, and never one for a level", () => {
    let ranked = 0;
    always((data, { subjectId, locale, sentences }) => {
      const scores = data.scores.filter((row) => (row.agencyId ?? row.areaId) === subjectId);
      for (const sentence of sentences) {
        const said = [...own(sentence).matchAll(locale === "vi" ? /xếp thứ (\d+)(?: trên (\d+))?/g : /ranked (\d+)(?: of (\d+))?/g)];
        for (const [, rank, of] of said) {
          ranked += 1;
          expect(
            scores.some((row) => row.rank === Number(rank) && (of === undefined || row.rankOf === Number(of) || row.blockId === "provinces")),
            sentence,
          ).toBe(true);
        }
        if (/về công tác dân vận|for dân vận work/.test(sentence) && !/Chưa|No |Not /.test(sentence))
          expect(sentence).not.toMatch(/thứ hạng|xếp thứ|ranked|rank /);
      }
    });
    expect(ranked).toBeGreaterThan(200);
  });

  it("take shares of levels from tallies, never from names", () => {
    let shares = 0;
    always((data, { sentences }) => {
      for (const sentence of sentences) {
        const said = /(?:mức này có|this level holds) (\d+) (?:trên|of) (\d+)/.exec(own(sentence));
        if (said === null) continue;
        shares += 1;
        expect(
          data.tallies.some((row) => row.count === Number(said[1]) && row.blockTotal === Number(said[2])),
          sentence,
        ).toBe(true);
        expect(sentence).not.toContain("%");
      }
    });
    expect(shares).toBeGreaterThan(20);
  });
});

describe("sentences over chosen data", () => {
  const lead = (scores: readonly Score[], locale: Locale = "vi") => {
    const data = smallData({ scores }, registryRows);
    const one = data.registry.agencyById.get("dong/so-mot");
    return one === undefined ? [] : agencyLead(data, one, locale).map(plain);
  };
  const own2 = { areaId: "dong", agencyId: "dong/so-mot", unit: "points", maximum: 100, methodId: "par/moi" } as const;

  it("say value, rank, N, block and a change that compares", () => {
    const scores = [
      score({ ...own2, year: 2022, value: 90.5, decimals: 2 }),
      score({ ...own2, year: 2023, value: 90.52, decimals: 2, rank: 3, rankOf: 20 }),
    ];
    expect(lead(scores)[0]).toBe(
      "PAR INDEX năm 2023, theo Nơi công bố thử s1: 90,52 điểm, xếp thứ 3 trên 20 cơ quan của khối sở, ban, ngành; tăng 0,02 điểm so với năm 2022.",
    );
    expect(lead(scores, "en")[0]).toBe(
      "PAR INDEX 2023, as published by Nơi công bố thử s1: 90.52 points, ranked 3 of 20 among departments; up 0.02 points on 2022.",
    );
  });

  it("say that two values do not compare across a new set of criteria, and not that anything rose", () => {
    const scores = [score({ ...own2, methodId: "par/cu", year: 2021, value: 80 }), score({ ...own2, year: 2022, value: 90 })];
    expect(lead(scores)[0]).toMatch(/90 điểm; không so sánh được với năm 2021 vì bộ tiêu chí, phương pháp đã thay đổi\.$/);
    expect(lead(scores)[0]).not.toMatch(movement);
  });

  it("say that the source states no score where it gives a rank only, and no N where none is printed", () => {
    expect(lead([score({ ...own2, year: 2023, value: null, rank: 7 })])[0]).toContain(
      "xếp thứ 7 trong khối sở, ban, ngành (nguồn không nêu tổng số cơ quan), nguồn không nêu điểm",
    );
  });

  it("name the years that were not found, and that not being named is not being unrated", () => {
    expect(lead([2016, 2020, 2022].map((year) => score({ ...own2, year })))[1]).toBe(
      "Chưa tìm thấy số liệu PAR INDEX năm 2017–2019, 2021; cũng chưa tìm thấy văn bản nào nêu tên cơ quan này trong kết quả xếp loại công tác dân vận, điều đó không có nghĩa là cơ quan không được xếp loại.",
    );
  });

  it("mark a number that a discrepancy concerns", () => {
    expect(lead([score({ ...own2, year: 2023, value: 90 }), score({ ...own2, year: 2023, value: 80, sourceId: "s2" })])[0]).toContain("90 điểm ≠");
  });

  it("mark a change that is taken of such a number, and lead from its year to the value before", () => {
    const disputed = [90, 80].map((value, position) => score({ ...own2, year: 2022, value, sourceId: `s${position + 1}` }));
    const scores = [...disputed, score({ ...own2, year: 2023, value: 91 })];
    const data = smallData({ scores }, registryRows);
    const [sentence = []] = agencyLead(data, data.registry.agencyById.get("dong/so-mot") as Agency, "vi");
    expect(plain(sentence)).toMatch(/: 91 điểm; tăng 1 điểm ≠ so với năm 2022\.$/);
    const paths = sentence.flatMap((part) => (typeof part !== "string" && "path" in part ? [part.path] : []));
    expect(paths).toContain(`/nguon/s1/#${disputed[0]?.observationId}`);
    expect(paths.filter((path) => path.startsWith("/bat-nhat/#sources-disagree."))).toHaveLength(1);
  });

  it("say of a value what changed, whichever of the sources that print it the change is computed from", () => {
    const percent = { ...own2, unit: "percent", maximum: null } as const;
    const scores = [
      score({ ...percent, methodId: "par/cu", year: 2021, value: 80 }),
      score({ ...own2, year: 2023, value: 96.17 }),
      score({ ...percent, year: 2023, value: 96.17, sourceId: "s2" }),
    ];
    expect(lead(scores)[0]).toMatch(/theo [^:]+ s2: 96,17%; không so sánh được với năm 2021 vì bộ tiêu chí, phương pháp đã thay đổi\.$/);
  });

  it("count provinces of an index and year, and say what is withheld", () => {
    const data = smallData(
      { scores: [score({ areaId: "dong", agencyId: null, blockId: "provinces", year: 2024, value: 80 })] },
      { ...registryRows, gaps: [withheldGap] },
    );
    const par = data.registry.indexById.get("par-index");
    if (par === undefined) throw new Error("no index");
    expect(indexYearLead(data, par, 2024, "vi").map(plain)).toEqual([
      "Năm 2024 có giá trị của 1 trên 2 tỉnh, thành phố và thứ hạng của 0; phần còn lại chưa tìm thấy nguồn đọc được.",
      "Năm 2024 chưa tìm thấy điểm của sở, huyện hay đơn vị khác ở địa phương nào.",
      "Đông: PAR INDEX năm 2024 của khối sở, ban, ngành không công bố theo quyết định của nơi có trách nhiệm (nguồn: Nơi công bố thử s1).",
    ]);
    expect(indexLead(data, par, [2024], "en").map(plain)[1]).toBe(
      "The data set holds 1 figure for 2024; in no year are there values of all provinces.",
    );
  });
});

describe("reasons in a sentence", () => {
  it("can be written for every rule in both languages", () => {
    const reasons = rules.flatMap((rule) => rule.reasons);
    expect(reasons.length).toBeGreaterThan(20);
    for (const reason of reasons) {
      expect(becauseText([reason.id], "vi")).toMatch(/^ vì [^A-ZĐ.][^.]*$/);
      expect(becauseText([reason.id], "en")).toMatch(/^ because (?:[^A-Z.]|SIPAS|PAR)[^.]*$/);
    }
    expect(becauseText([], "vi")).toBe("");
  });
});
