import { mkdtempSync, readdirSync, rmSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { TextStore } from "../../src/charts/text-store.ts";

let cacheDir = "";
beforeEach(() => {
  cacheDir = mkdtempSync(join(tmpdir(), "texts-"));
});
afterEach(() => rmSync(cacheDir, { recursive: true, force: true }));

describe("TextStore", () => {
  test("keeps texts of any script, also after it is opened again", () => {
    TextStore.open(cacheDir).add([
      ["a", "Đồng Tháp ✓"],
      ["b", ""],
    ]);
    const store = TextStore.open(cacheDir);
    expect([store.read("a"), store.read("b"), store.read("c")]).toEqual(["Đồng Tháp ✓", "", null]);
    store.close();
  });
  test("a pack that was cut off is not read as whole", () => {
    TextStore.open(cacheDir).add([
      ["a", "first"],
      ["b", "second"],
    ]);
    const pack = readdirSync(cacheDir).find((file) => file.endsWith(".pack"))!;
    truncateSync(join(cacheDir, pack), 7);
    const store = TextStore.open(cacheDir);
    expect([store.read("a"), store.read("b")]).toEqual(["first", null]);
    store.close();
  });
  test("drops what is no longer used once it is more than what is", () => {
    const store = TextStore.open(cacheDir);
    store.add([
      ["a", "1"],
      ["b", "2"],
      ["c", "3"],
    ]);
    store.add([["d", "4"]]);
    store.compact(new Set(["a", "b"]));
    expect([store.size, store.read("c"), store.read("d")]).toEqual([3, "3", null]);
    store.compact(new Set(["b"]));
    expect([store.size, store.read("b"), store.read("a")]).toEqual([1, "2", null]);
    store.close();
    expect(TextStore.open(cacheDir).read("b")).toBe("2");
  });
});
