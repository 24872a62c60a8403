import { expect, test } from "vitest";
import { byVietnamese, compareVietnamese } from "../../src/lib/collation.ts";

test("Đ stands after D and before E, not after V", () => {
  expect(["Vĩnh Long", "Đà Nẵng", "Hà Nội", "Cần Thơ", "Điện Biên"].sort(compareVietnamese)).toEqual([
    "Cần Thơ",
    "Đà Nẵng",
    "Điện Biên",
    "Hà Nội",
    "Vĩnh Long",
  ]);
});

test("a comparator sorts rows by a text of theirs", () => {
  expect([{ name: "Sở Y tế" }, { name: "Sở Đối ngoại" }].sort(byVietnamese((row) => row.name)).map((row) => row.name)).toEqual([
    "Sở Đối ngoại",
    "Sở Y tế",
  ]);
});
