import { describe, expect, it } from "vitest";
import { deriveLevelShares } from "../../src/tables/level-shares.ts";
import { level } from "../helpers/small-data.ts";
import { rating, registry, tally } from "./rows.ts";

const shares = (...[tallies, ratings]: [Parameters<typeof deriveLevelShares>[0], Parameters<typeof deriveLevelShares>[1]]) =>
  deriveLevelShares(tallies, ratings, registry());

describe("deriveLevelShares", () => {
  it("divides the count by the published total and says how many are named", () => {
    const tallies = [tally({ levelId: "scale/xuat-sac", count: 2, blockTotal: 22 }), tally({ levelId: "scale/tot", count: 20, blockTotal: 22 })];
    const rows = shares(tallies, [rating({ levelId: "scale/xuat-sac" }), rating({ levelId: "scale/xuat-sac", agencyId: "hai-phong/so-tu-phap" })]);
    expect(rows.map((row) => [row.levelId, row.share, row.named, row.unnamed])).toEqual([
      ["scale/tot", 0.909090909091, 0, 20],
      ["scale/xuat-sac", 0.0909090909091, 2, 0],
    ]);
  });

  it("never makes a share from named rows", () => {
    expect(shares([], [rating()])).toEqual([]);
  });

  it("gives no share where the count or the total is not published, and keeps an explicit zero", () => {
    const rows = shares(
      [
        tally({ levelId: "a", count: null }),
        tally({ levelId: "b", blockTotal: null }),
        tally({ levelId: "c", count: 0 }),
        tally({ levelId: "d", blockTotal: 0, count: 0 }),
      ],
      [],
    );
    expect(rows.map((row) => row.share)).toEqual([null, null, 0, null]);
    expect(rows.map((row) => row.unnamed)).toEqual([null, 1, 0, 0]);
  });

  it("counts names only of the same level, block, period, stage and source", () => {
    const others = [
      rating({ levelId: "scale/kha" }),
      rating({ blockId: "districts" }),
      rating({ year: 2021 }),
      rating({ stage: "selfAssessed" }),
      rating({ sourceId: "s2" }),
      rating({ areaId: "bac-kan" }),
    ];
    expect(shares([tally()], others).map((row) => row.named)).toEqual([0]);
  });

  it("counts the names of parts for a tally of all units together, each agency once", () => {
    const names = [
      rating({ blockId: "departments" }),
      rating({ blockId: "districts", agencyId: "d" }),
      rating({ blockId: "public-service-units", agencyId: "u" }),
      rating({ blockId: "all-units" }),
    ];
    const rows = shares([tally({ blockId: "all-units", count: 5 }), tally({ blockId: "departments-and-units", count: 5 })], names);
    expect(rows.map((row) => [row.blockId, row.named, row.unnamed])).toEqual([
      ["all-units", 3, 2],
      ["departments-and-units", 2, 3],
    ]);
  });

  it("joins units that could not be rated, and periods that are not stated", () => {
    const rows = shares([tally({ levelId: null, year: null })], [rating({ levelId: null, year: null })]);
    expect(rows.map((row) => row.named)).toEqual([1]);
  });

  it("says what to keep in mind of the levels of one block, and that a missing count stands alone", () => {
    const known = registry({ levels: [level("scale/xuat-sac", 1, "xuất sắc"), level("scale/tot", 2, "tốt"), level("scale/khac", null, "khác")] });
    const why = (...rows: ReturnType<typeof tally>[]) =>
      deriveLevelShares(rows, [], known).map((row) => `${row.comparability} ${row.reasons.join()}`);
    const [excellent, good] = [tally({ levelId: "scale/xuat-sac", blockTotal: 22 }), tally({ levelId: "scale/tot", blockTotal: 22 })];
    expect(why(excellent, good)).toEqual(["comparable ", "comparable "]);
    expect(why(excellent, tally({ levelId: "scale/khac", blockTotal: 22 }))).toEqual([
      "conditional level-order-unknown",
      "conditional level-order-unknown",
    ]);
    expect(why(excellent, { ...good, count: null })).toEqual(["notComparable value-missing", "comparable "]);
    expect(why(tally({ blockTotal: null }))).toEqual(["conditional block-size-unknown"]);
    expect(why(tally({ stage: "selfAssessed" }))).toEqual(["conditional self-assessed"]);
  });

  it("gives an empty table for no tallies", () => {
    expect(shares([], [])).toEqual([]);
  });
});
