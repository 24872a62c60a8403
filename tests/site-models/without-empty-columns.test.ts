import { expect, test } from "vitest";
import { withoutEmptyColumns } from "../../src/site/without-empty-columns.ts";

const columns = [{ title: "Đơn vị" }, { title: "Giá trị", numeric: true }, { title: "Hạng" }];

test("a column that says nothing in any row goes, with its cells", () => {
  const table = {
    caption: "Bảng",
    columns,
    rows: [{ cells: [["Sở Y tế"], ["95,5"], [""]] }, { cells: [["Sở Nội vụ"], [{ text: "96", path: "/nguon/a/" }], []], id: "b" }],
  };
  const shown = withoutEmptyColumns(table);
  expect(shown.columns.map((column) => column.title)).toEqual(["Đơn vị", "Giá trị"]);
  expect(shown.rows).toEqual([{ cells: [["Sở Y tế"], ["95,5"]] }, { cells: [["Sở Nội vụ"], [{ text: "96", path: "/nguon/a/" }]], id: "b" }]);
});

test("a column with one text stays, and so does the first one and a table without rows", () => {
  const one = { caption: "Bảng", columns, rows: [{ cells: [[""], [""], ["A"]] }, { cells: [[""], [""], [""]] }] };
  expect(withoutEmptyColumns(one).columns.map((column) => column.title)).toEqual(["Đơn vị", "Hạng"]);
  const none = { caption: "Bảng", columns, rows: [] };
  expect(withoutEmptyColumns(none)).toBe(none);
});
