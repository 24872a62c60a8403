import { describe, expect, it } from "vitest";
import { byVersion, isVersion, nextVersion } from "../../src/releases/version.ts";

describe("the number of a release", () => {
  it("grows by what a release does to readers: schema, new rows, corrections", () => {
    expect(nextVersion("1.4.2", "schema")).toBe("2.0.0");
    expect(nextVersion("1.4.2", "rows")).toBe("1.5.0");
    expect(nextVersion("1.4.2", "correction")).toBe("1.4.3");
    expect(() => nextVersion("1.4", "rows")).toThrow("is not a version");
  });
  it("is ordered as numbers, not as text", () => {
    expect(["1.10.0", "1.9.0", "2.0.0", "1.9.12"].sort(byVersion)).toEqual(["1.9.0", "1.9.12", "1.10.0", "2.0.0"]);
  });
  it("has three whole numbers", () => {
    expect(["1.0.0", "0.1.0", "10.20.30"].every(isVersion)).toBe(true);
    expect(["1.0", "v1.0.0", "01.0.0", "1.0.0-x", ""].some(isVersion)).toBe(false);
  });
});
