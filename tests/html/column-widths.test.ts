import { expect, test } from "vitest";
import { tableLayout } from "../../src/html/column-widths.ts";
import type { Table, Text } from "../../src/site/model.ts";

const sentence = "Báo cáo in 0 cuộc nhưng các phần cộng lại là 4 cuộc, không khớp nhau.";

function table(columns: Table["columns"], rows: Text[][]): Table {
  return { caption: "Bảng", columns, rows: rows.map((cells) => ({ cells })) };
}

test("a column is as wide as its longest text asks for, numbers stand at the end", () => {
  const columns = [{ title: "Của" }, { title: "Kỳ" }, { title: "Điểm", numeric: true }, { title: "Diễn giải" }];
  const rows: Text[][] = [
    [[{ text: "Sở Khoa học và Công nghệ", path: "/co-quan/x/" }], ["2022"], ["95,53"], ["ngắn"]],
    [["Sở Y tế"], ["2023"], ["90"], [sentence]],
  ];
  expect(tableLayout(table(columns, rows)).columns).toEqual(["w2", undefined, "n", "w3"]);
});

test("a long heading over short cells is not broken word by word", () => {
  expect(tableLayout(table([{ title: "Mức như đã in" }], [[["tốt"]]])).columns).toEqual(["w1"]);
});

test("parts of a text count together; a table without rows and a row without the cell are no error", () => {
  expect(tableLayout(table([{ title: "Nguồn" }], [[["Báo", " ", "Hòa Bình"]]])).columns).toEqual(["w1"]);
  expect(tableLayout(table([{ title: "Nguồn" }], [])).columns).toEqual([undefined]);
  expect(tableLayout(table([{ title: "Nguồn" }], [[]])).columns).toEqual([undefined]);
});

test("rows become lists on a phone where their number would be cut, and only there", () => {
  const wide = [{ title: "Chỉ tiêu" }, { title: "Căn cứ" }, { title: "Kỳ" }, { title: "Giá trị", numeric: true }];
  expect(tableLayout(table(wide, [[[sentence], [sentence], ["2022"], ["10.424.000"]]])).list).toBe("stack-narrow");
  expect(tableLayout(table(wide, [[[sentence], [sentence], [sentence], ["10.424.000"]]])).list).toBe("stack");
  const early = [{ title: "Đơn vị" }, { title: "Điểm", numeric: true }, { title: "Nguồn" }, { title: "Diễn giải" }];
  expect(tableLayout(table(early, [[["Sở Y tế"], ["95,53"], [sentence], [sentence]]])).list).toBeUndefined();
});

test("texts alone, a table without rows and one of very many columns stay as they are", () => {
  expect(tableLayout(table([{ title: "Nguồn" }, { title: "Diễn giải" }], [[[sentence], [sentence]]])).list).toBeUndefined();
  expect(tableLayout(table([{ title: "Điểm", numeric: true }], [])).list).toBeUndefined();
  const many = Array.from({ length: 30 }, (_, index) => ({ title: `Cột ${index}`, numeric: true }));
  expect(tableLayout(table(many, [many.map(() => ["95,53"])])).list).toBeUndefined();
});

test("takes a word as a whole where a dash or a quotation mark stands in it, and breaks it at a space", () => {
  const listFor = (text: string) => tableLayout(table([{ title: "Kỳ" }, { title: "Số", numeric: true }], [[[text], ["1"]]])).list;
  const half = "a".repeat(20);
  for (const mark of ["–", "“", "-"]) expect(listFor(half + mark + half)).toBe("stack-narrow");
  for (const space of [" ", "\u00a0", "\u202f", "\n"]) expect(listFor(half + space + half)).toBe(undefined);
});
