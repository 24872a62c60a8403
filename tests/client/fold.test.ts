import { describe, expect, it } from "vitest";
import { foldWord, hasMarks, splitWords } from "../../src/client/search/fold.ts";
import { markAgreement, matchWord } from "../../src/client/search/match-word.ts";
import { readQuery } from "../../src/client/search/query.ts";

const agreement = (typed: string, known: string) => markAgreement(foldWord(typed), foldWord(known));

describe("a folded word", () => {
  it.each([
    ["Đồng", "dong", "đông", "\u0300"],
    ["Quảng", "quang", "quang", "\u0309"],
    ["hoà", "hoa", "hoa", "\u0300"],
    ["hòa", "hoa", "hoa", "\u0300"],
    ["Thuỷ", "thuy", "thuy", "\u0309"],
    ["ngưỡng", "nguong", "ngương", "\u0303"],
    ["Păh", "pah", "păh", ""],
    ["2025", "2025", "2025", ""],
    ["", "", "", ""],
  ])("takes %s apart into plain letters, Vietnamese letters and tone", (word, plain, letters, tone) => {
    expect(foldWord(word)).toEqual({ plain, letters, tone });
    expect(foldWord(word.normalize("NFD"))).toEqual({ plain, letters, tone });
  });

  it("has one Vietnamese letter for each plain one, so that beginnings compare", () => {
    for (const word of ["Đắk", "Huyện", "ngưỡng", "Bạc", "Chư", "Pưh", "uỷ"]) {
      const folded = foldWord(word);
      expect([word, folded.letters.length]).toEqual([word, folded.plain.length]);
    }
  });

  it("knows whether marks were typed, đ included", () => {
    expect(["ha", "hà", "dak", "đak", "co", "cơ"].map((word) => hasMarks(foldWord(word)))).toEqual([false, true, false, true, false, true]);
  });
});

describe("typed marks", () => {
  it.each([
    ["hà", "hà", 2],
    ["hà", "hạ", 0],
    ["hà", "ha", 0],
    ["nam", "nam", 2],
    ["nam", "năm", 1],
    ["noi", "nội", 1],
    ["nôi", "nội", 1],
    ["nối", "nội", 0],
    ["hoà", "hòa", 2],
    ["dông", "đồng", 0],
    ["đông", "đồng", 1],
    ["phò", "phòng", 2],
    ["pho", "phòng", 2],
    ["ph", "phòng", 2],
    ["phó", "phòng", 0],
  ] as const)("%s against %s agree to degree %i", (typed, known, degree) => {
    expect(agreement(typed, known)).toBe(degree);
  });

  it("do not count where nobody typed any: d is đ", () => {
    expect(matchWord(foldWord("dong"), foldWord("Đồng"), { marksTyped: false, isLast: true })).toEqual({ strength: 1, agreement: 2 });
  });

  it("a beginning is weaker than the word, and weaker still before the last word", () => {
    const strength = (isLast: boolean) => matchWord(foldWord("quang"), foldWord("quangx"), { marksTyped: false, isLast })?.strength ?? 0;
    expect(strength(true)).toBeLessThan(1);
    expect(strength(false)).toBeLessThan(strength(true));
    expect(matchWord(foldWord("quangx"), foldWord("quang"), { marksTyped: false, isLast: true })).toBeNull();
  });
});

describe("what was typed", () => {
  const plain = (text: string) => readQuery(text).map((reading) => reading.map((word) => word.plain));

  it("is words; an abbreviation with signs is also one word", () => {
    expect(plain("  Hà   Nội ")).toEqual([["ha", "noi"]]);
    expect(plain("sở tt&tt")).toEqual([
      ["so", "tttt"],
      ["so", "tt", "tt"],
    ]);
    expect(plain("tp.hcm")).toEqual([["tphcm"], ["tp", "hcm"]]);
  });

  it("is nothing where there is no letter or digit", () => {
    expect(plain("")).toEqual([]);
    expect(plain(" - & ? ")).toEqual([]);
    expect(splitWords("Ea H'leo, 2/3")).toEqual(["Ea", "H", "leo", "2", "3"]);
  });

  it("is cut where somebody pastes a whole page", () => {
    expect(plain("a ".repeat(500))[0]).toHaveLength(24);
  });
});
