import { describe, expect, it } from "vitest";
import { citationTexts, sourcesText, type Citation } from "../../src/sharing/citation.ts";

const citation: Citation = {
  key: "hang--par-index--hoa-binh--departments--2024",
  title: "PAR INDEX 2024: Sở KH&CN, 100 % “tốt”",
  kind: "chart",
  version: "1.2.0",
  released: "2026-03-05",
  sha256: "65445b0ac05a4c815fed2308c51badce5d49dec61e53b21b61cfff8ac68cae81",
  address: "https://example.vn/bieu-do/hang--par-index--hoa-binh--departments--2024/",
  sources: [{ publisher: "UBND tỉnh Đông", title: "Quyết định", date: "2023-07-07", url: null }],
};

/** Reads a BibTeX entry back, as BibTeX does: a field ends where its braces close. */
function bibtexFields(entry: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const match of entry.matchAll(/^ {2}([a-z]+) = \{/gm)) {
    let depth = 1;
    let end = match.index + match[0].length;
    for (; depth > 0 && end < entry.length; end += 1) depth += entry[end] === "{" ? 1 : entry[end] === "}" ? -1 : 0;
    fields[match[1] ?? ""] = entry.slice(match.index + match[0].length, end - 1);
  }
  return fields;
}

describe("a citation", () => {
  it.each(["vi", "en"] as const)("names version and hash in every form (%s)", (locale) => {
    const texts = citationTexts(citation, locale);
    for (const text of Object.values(texts)) expect(text).toContain("1.2.0");
    expect(texts.short).toContain(citation.sha256.slice(0, 12));
    for (const text of [texts.full, texts.bibtex, texts.ris]) {
      expect(text).toContain(citation.sha256);
      expect(text).toContain(citation.address);
      expect(text).toContain("UBND tỉnh Đông");
    }
  });

  it("writes dates and words in the language of the reader", () => {
    expect(citationTexts(citation, "vi").short).toBe(
      "Dân vận Mở, “PAR INDEX 2024: Sở KH&CN, 100 % ‘tốt’”, phiên bản 1.2.0 (05/3/2026), SHA-256 65445b0ac05a…; nguồn: UBND tỉnh Đông, 07/7/2023.",
    );
    expect(citationTexts(citation, "en").full).toBe(
      "Dân vận Mở (2026). PAR INDEX 2024: Sở KH&CN, 100 % “tốt” [Chart], version 1.2.0 (5 March 2026), SHA-256 " +
        `${citation.sha256}. Source of the figures: UBND tỉnh Đông, 7 July 2023. ${citation.address}`,
    );
  });

  it("is BibTeX that can be read back: braces close, signs that are commands are escaped", () => {
    const { bibtex } = citationTexts({ ...citation, title: "A {b} 50 % & c_d #1 $ \\e" }, "vi");
    expect(bibtex).toMatch(/^@misc\{dan-van-mo:[\w./:-]+,\n/);
    const fields = bibtexFields(bibtex);
    expect(Object.keys(fields)).toEqual(["author", "title", "year", "version", "note", "url", "language"]);
    expect(fields["author"]).toBe("{Dân vận Mở}");
    expect(fields["title"]).toBe("{A b 50 \\% \\& c\\_d \\#1 \\$ e}");
    expect(fields["year"]).toBe("2026");
    expect([...bibtex].filter((sign) => sign === "{").length).toBe([...bibtex].filter((sign) => sign === "}").length);
  });

  it("is RIS: a tag, two spaces, a hyphen, a space on every line, from TY to ER", () => {
    const lines = citationTexts(citation, "en").ris.split("\n");
    expect(lines[0]).toBe("TY  - FIGURE");
    expect(lines.at(-1)).toBe("ER  - ");
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
  });

  it("says that data differ from every release, and leaves out what is not known", () => {
    const open = { ...citation, version: "1.2.0+unreleased", released: null, address: null };
    const texts = citationTexts(open, "vi");
    expect(texts.short).toContain("sau phiên bản 1.2.0, chưa phát hành");
    expect(bibtexFields(texts.bibtex)).not.toHaveProperty("url");
    expect(bibtexFields(texts.bibtex)).not.toHaveProperty("year");
    expect(texts.ris).not.toMatch(/^(UR|PY)/m);
    expect(citationTexts({ ...open, version: "0.0.0+unreleased" }, "en").full).toContain("not released yet");
    for (const text of Object.values(texts)) expect(text).not.toMatch(/null|undefined/);
  });

  it("names three sources and counts the rest; a source without a day says so", () => {
    const source = (publisher: string, date: string | null) => ({ publisher, title: "", date, url: null });
    expect(sourcesText([source("A", "2023"), source("B", null)], "vi")).toBe("A, 2023; B, không rõ ngày");
    expect(sourcesText([source("A", "2023"), source("B", "2024-05"), source("C", "2024"), source("D", "2024"), source("E", "2024")], "en")).toBe(
      "A, 2023; B, May 2024; C, 2024; and 2 more",
    );
    expect(sourcesText([], "en")).toBe("");
  });
});
