import { describe, expect, it } from "vitest";
import { readRank } from "../../src/ingest/read-rank.ts";

describe("readRank", () => {
  it.each([
    ["1", { rank: 1, asPrinted: null, tied: false }],
    ["1=", { rank: 1, asPrinted: "1=", tied: true }],
    ["1 (đồng hạng)", { rank: 1, asPrinted: "1 (đồng hạng)", tied: true }],
    ["đồng hạng 3", { rank: 3, tied: true }],
    ["3/20", { rank: 3, rankOf: 20, asPrinted: null }],
    ["thứ 3", { rank: 3, asPrinted: "thứ 3" }],
    ["nhất", { rank: 1, asPrinted: "nhất" }],
    ["2nd", { rank: 2 }],
    ["cuối bảng", { rank: null, asPrinted: "cuối bảng" }],
    ["bottom 3", { rank: null, asPrinted: "bottom 3" }],
    ["nhóm 3 cuối", { rank: null }],
    ["12-14", { rank: null, asPrinted: "12-14" }],
  ])("reads %s", (text, expected) => {
    expect(readRank(text)).toMatchObject(expected);
  });
  it.each(["", "tốt", "0", "3/0", "-1", "1,5", "A"])("does not read %j", (text) => {
    expect(readRank(text)).toBeNull();
  });
});
