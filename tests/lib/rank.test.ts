import { describe, expect, it } from "vitest";
import { rankBestFirst, tiedCounts } from "../../src/lib/rank.ts";

describe("rankBestFirst", () => {
  it("gives the best the rank 1, in the order given", () => {
    expect(rankBestFirst([80.5, 95.53, 90.88])).toEqual([3, 1, 2]);
  });

  it("lets ties share the better rank and skips the ranks they use up", () => {
    expect(rankBestFirst([90, 95, 90, 80])).toEqual([2, 1, 2, 4]);
  });

  it("gives a missing score no rank and lets it push nobody down", () => {
    expect(rankBestFirst([null, 70, 80])).toEqual([null, 2, 1]);
  });

  it("ranks the lowest first where lower is better", () => {
    expect(rankBestFirst([3, 1, 2], { higherIsBetter: false })).toEqual([3, 1, 2]);
  });

  it("takes a zero for a score", () => {
    expect(rankBestFirst([0, null, 1])).toEqual([2, null, 1]);
  });

  it("has nothing to rank in an empty or all-missing list", () => {
    expect(rankBestFirst([])).toEqual([]);
    expect(rankBestFirst([null, null])).toEqual([null, null]);
  });

  it("leaves the list given as it was", () => {
    const scores = [1, 3, 2];
    rankBestFirst(scores);
    expect(scores).toEqual([1, 3, 2]);
  });
});

describe("tiedCounts", () => {
  it("counts each score among its equals, itself included", () => {
    expect(tiedCounts([90, 95, 90])).toEqual([2, 1, 2]);
  });

  it("counts nothing for a missing score", () => {
    expect(tiedCounts([null, null, 5])).toEqual([0, 0, 1]);
    expect(tiedCounts([])).toEqual([]);
  });
});
