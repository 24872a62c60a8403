import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataDifference, releaseKind } from "../../src/releases/data-difference.ts";
import { figureChanges, reasonOf, type Reason } from "../../src/releases/reasons.ts";
import { revisionsOf } from "../../src/releases/revisions.ts";
import { isDifferent, tableDifference } from "../../src/releases/table-difference.ts";

const table = { name: "scores", primaryKey: ["observationId"] };
const csv = (...rows: string[]): string => ["observationId,value,rawFile,rawRow", ...rows, ""].join("\n");
const before = csv("a,1,data/raw/x.csv,2", "b,2,data/raw/x.csv,3", "c,3,data/raw/y.csv,2");

describe("the difference of a table", () => {
  it("tells added, changed and withdrawn rows by their key, whatever their order", () => {
    const difference = tableDifference(table, before, csv("c,3,data/raw/y.csv,2", "d,4,data/raw/y.csv,3", "a,1.5,data/raw/x.csv,2"));
    expect(difference.added.map(({ key }) => key)).toEqual(["d"]);
    expect(difference.withdrawn.map(({ key }) => key)).toEqual(["b"]);
    expect(difference.changed.map(({ key, cells }) => [key, cells])).toEqual([["a", [{ column: "value", old: "1", new: "1.5" }]]]);
    expect([difference.rowsBefore, difference.rowsAfter]).toEqual([3, 3]);
  });
  it("is none for the same bytes, for other order of rows, and for an empty table", () => {
    expect(isDifferent(tableDifference(table, before, before))).toBe(false);
    expect(isDifferent(tableDifference(table, before, csv("c,3,data/raw/y.csv,2", "a,1,data/raw/x.csv,2", "b,2,data/raw/x.csv,3")))).toBe(false);
    expect(isDifferent(tableDifference(table, csv(), csv()))).toBe(false);
  });
  it("tells a column that is new or gone once, not in every row", () => {
    const difference = tableDifference(table, before, "observationId,value,unit\na,1,%\nb,2,%\nc,3,%\n");
    expect([difference.columnsAdded, difference.columnsRemoved, difference.changed]).toEqual([["unit"], ["rawFile", "rawRow"], []]);
  });
  it("carries one state into the other", () => {
    const rows = fc.uniqueArray(fc.record({ id: fc.constantFrom(..."abcdefgh"), value: fc.integer({ min: 0, max: 3 }) }), {
      selector: ({ id }) => id,
    });
    const text = (list: readonly { id: string; value: number }[]): string => csv(...list.map(({ id, value }) => `${id},${value},f,1`));
    fc.assert(
      fc.property(rows, rows, (left, right) => {
        const { added, changed, withdrawn } = tableDifference(table, text(left), text(right));
        const state = new Map(left.map(({ id, value }) => [id, String(value)]));
        for (const { key } of withdrawn) state.delete(key);
        for (const { key, cells } of changed) state.set(key, cells[0]!.new);
        for (const { key, row } of added) state.set(key, row["value"]!);
        expect([...state].sort()).toEqual(right.map(({ id, value }) => [id, String(value)]).sort());
      }),
    );
  });
});

describe("what a difference makes of a release", () => {
  const snapshot = (scores: string, levels = "levelId\nx\n") =>
    new Map([
      ["scores", scores],
      ["levels", levels],
    ]);
  const kindOf = (after: ReadonlyMap<string, string>) => releaseKind(dataDifference(snapshot(before), after));
  it("is nothing, a correction, new rows or a schema", () => {
    expect(kindOf(snapshot(before))).toBeNull();
    expect(kindOf(snapshot(before.replace("b,2", "b,2.5")))).toBe("correction");
    expect(kindOf(snapshot(before, "levelId\nx\ny\n"))).toBe("correction");
    expect(kindOf(snapshot(`${before}d,4,data/raw/y.csv,3\n`))).toBe("rows");
    expect(kindOf(snapshot(before.replace("value", "points")))).toBe("schema");
    expect(kindOf(new Map([["scores", before]]))).toBe("schema");
  });
});

describe("reasons", () => {
  const reason = (row: Partial<Reason>): Reason => ({
    table: "scores",
    key: "a",
    column: null,
    kind: "typing-error",
    reasonVi: "Gõ nhầm",
    reasonEn: null,
    foundBy: "Báo thử",
    ...row,
  });
  const snapshot = (scores: string) => new Map([["scores", scores]]);
  const changes = figureChanges(dataDifference(snapshot(before), snapshot(csv("a,1.5,data/raw/x.csv,9", "c,3,data/raw/y.csv,2"))));

  it("are asked for a changed figure and a withdrawn one, not for where a figure was typed", () => {
    expect(changes.map(({ key, column, old, new: now }) => [key, column, old, now])).toEqual([
      ["b", "", "2", ""],
      ["a", "value", "1", "1.5"],
    ]);
  });
  it("go to the cell first, then to the row, then to all of a file or of a beginning", () => {
    const [withdrawn, changed] = changes as [(typeof changes)[0], (typeof changes)[0]];
    const [cell, row, file, beginning] = [reason({ column: "value" }), reason({}), reason({ key: "data/raw/x.csv" }), reason({ key: "b*" })];
    expect(reasonOf(changed, [file, row, cell])).toBe(cell);
    expect(reasonOf(changed, [file, row])).toBe(row);
    expect(reasonOf(withdrawn, [row, file])).toBe(file);
    expect(reasonOf(withdrawn, [row, beginning])).toBe(beginning);
    expect(reasonOf(changed, [reason({ table: "ratings" }), reason({ column: "unit" })])).toBeNull();
  });
  it("become rows of the log; a change without one and one without a change are told", () => {
    const about = { version: "1.0.1", date: "2027-02-15" };
    const good = revisionsOf(changes, { ...about, reasons: [reason({ key: "data/raw/x" })] });
    expect([good.withoutReason, good.unusedReasons, good.revisions.length]).toEqual([[], [], 2]);
    expect(good.revisions[1]).toMatchObject({ ...about, table: "scores", key: "a", column: "value", old: "1", new: "1.5", foundBy: "Báo thử" });
    const bad = revisionsOf(changes, { ...about, reasons: [reason({}), reason({ key: "z" })] });
    expect([bad.withoutReason.map(({ key }) => key), bad.unusedReasons.map(({ key }) => key)]).toEqual([["b"], ["z"]]);
  });
});
