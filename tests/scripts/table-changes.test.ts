import { describe, expect, it } from "vitest";
import { tableChange, tableChangeLines } from "../../scripts/data/table-changes.ts";
import { blocks } from "../../src/registry/registry-tables.ts";

const header = "blockId,nameVi,nameEn,unitVi,unitEn,order\n";
const rows = ["a,A,A,x,x,1\n", "b,B,B,x,x,2\n", "c,C,C,x,x,3\n"];
const csv = header + rows.join("");
const lines = (previous: string | null, now = csv, english = true): string[] => {
  const change = tableChange({ schema: blocks, name: "blocks.csv", csv: now, rows: 3 }, previous);
  return change === null ? [] : tableChangeLines(change, english);
};

describe("what npm run data says of a table", () => {
  it("nothing where the bytes are the same", () => {
    expect(lines(csv)).toEqual([]);
  });

  it("counts and shows rows that came, went and changed", () => {
    expect(lines(header + rows[0] + rows[1]?.replace("B,B", "B,Bee") + "d,D,D,x,x,4\n")).toEqual([
      "blocks: thêm 1, bớt 1, sửa 1 dòng (1 added, 1 removed, 1 changed)",
      "  ~ b: nameEn “Bee” → “B”",
      "  + c",
      "  - d",
    ]);
    expect(lines(null)).toEqual(["blocks: thêm 3, bớt 0, sửa 0 dòng (3 added, 0 removed, 0 changed)"]);
    expect(lines("")).toHaveLength(4);
  });

  it.each([
    ["order", header + rows.toReversed().join(""), "chỉ đổi thứ tự các dòng"],
    ["a repeated row", csv + rows[0], "chỉ bỏ các dòng lặp lại"],
    ["line ends", csv.replaceAll("\n", "\r\n"), "chỉ đổi cách ghi tệp"],
    ["columns", "blockId,nameVi,nameEn,unitVi,unitEn,order,extra\n" + rows.map((row) => row.replace("\n", ",\n")).join(""), "chỉ đổi các cột"],
  ])("says in words when only this changed: %s", (_, previous, words) => {
    const [line, ...more] = lines(previous);
    expect(line).toContain(`blocks: ${words}`);
    expect(line).toMatch(/\(only .*\)$/);
    expect(line).not.toContain("thêm 0");
    expect(more).toEqual([]);
    expect(lines(previous, csv, false)[0]).not.toContain("only");
  });
});
