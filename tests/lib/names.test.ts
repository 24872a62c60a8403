import { describe, expect, it } from "vitest";
import { columnLetter } from "../../src/lib/column-letter.ts";
import { editDistance } from "../../src/lib/edit-distance.ts";
import { nearestNames } from "../../src/lib/nearest-names.ts";
import { cleanName, foldName, hasVietnameseMarks, looseKeyOf, nameKey, slugOf } from "../../src/lib/vietnamese-name.ts";
import { isVietnameseSyllable } from "../../src/lib/vietnamese-syllable.ts";

describe("nameKey", () => {
  it("does not see case, spaces, dashes, composed forms or tone placement", () => {
    expect(nameKey("  Hoà   Bình ")).toBe(nameKey("hòa bình"));
    expect(nameKey("Uỷ ban".normalize("NFD"))).toBe(nameKey("Ủy ban"));
    expect(nameKey("Lao động – Thương binh")).toBe(nameKey("Lao động - Thương binh"));
    expect(nameKey("Giao thông-Vận tải")).toBe(nameKey("giao thông - vận tải"));
  });

  it("keeps what makes another name", () => {
    expect(nameKey("Hòa Bình")).not.toBe(nameKey("Hoa Bình"));
    expect(nameKey("quỳ")).toBe("quỳ");
    expect(nameKey("hoàn")).toBe("hoàn");
    expect(nameKey("")).toBe("");
  });
});

describe("looseKeyOf", () => {
  const looseKey = (name: string): string => looseKeyOf(nameKey(name));

  it("joins spellings that differ in punctuation and common short forms", () => {
    expect(looseKey("TP.Tam Kỳ")).toBe(looseKey("Thành phố Tam Kỳ"));
    expect(looseKey("Sở Lao động, Thương binh và Xã hội")).toBe(looseKey("Sở Lao động – Thương binh & Xã hội"));
    expect(looseKey("HĐND&UBND tỉnh")).toBe("hội đồng nhân dân và ủy ban nhân dân tỉnh");
  });
});

describe("cleanName, foldName, slugOf", () => {
  it("cleans without respelling", () => {
    expect(cleanName(" Hoà\u00A0 Bình\u200B ")).toBe("Hoà Bình");
  });
  it("folds đ and every mark", () => {
    expect(foldName("Đắk Nông (mới)")).toBe("dak nong moi");
    expect(slugOf("Huyện Ia Grai")).toBe("huyen-ia-grai");
  });
  it("sees marks", () => {
    expect(hasVietnameseMarks("Ia Grai")).toBe(false);
    expect(hasVietnameseMarks("Đà Bắc")).toBe(true);
    expect(hasVietnameseMarks("hòa".normalize("NFD"))).toBe(true);
  });
});

describe("nearestNames", () => {
  const names = ["Sở Khoa học và Công nghệ", "Sở Nội vụ", "Sở Tư pháp"];
  it("puts the nearest first", () => {
    expect(nearestNames("Sở Khoa hoc Công nghệ", names)[0]).toBe("Sở Khoa học và Công nghệ");
    expect(nearestNames("so noi vu", names)[0]).toBe("Sở Nội vụ");
  });
  it("offers nothing for what looks like none", () => {
    expect(nearestNames("zzzzzzzzzzzz", names)).toEqual([]);
    expect(nearestNames("", [])).toEqual([]);
  });
});

it("counts edits", () => {
  expect(editDistance("kitten", "sitting")).toBe(3);
  expect(editDistance("", "abc")).toBe(3);
  expect(editDistance("abcdef", "uvwxyz", 2)).toBe(3);
});

it("letters columns as a spreadsheet does", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
});

it("knows the shape of a Vietnamese syllable", () => {
  for (const word of ["nghiêng", "khuỷu", "xoong", "Đắk", "quyết", "giá", "ủy", "tượng"]) expect(isVietnameseSyllable(word), word).toBe(true);
  for (const word of ["Së", "ho¹ch", "Sôû", "xyz", "ấấ"]) expect(isVietnameseSyllable(word), word).toBe(false);
});
