import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { citationOfData } from "../../src/downloads/citation-of-data.ts";

const own = readFileSync("CITATION.cff", "utf8");

it("cites the version and the day of the data, the rest as the project says it", () => {
  const { version: ofPrograms, ...rest } = parse(own) as Record<string, unknown>;
  const cited = parse(citationOfData(own, { version: "1.2.0", date: "2027-02-15" })) as Record<string, unknown>;
  expect(cited).toEqual({ ...rest, version: "1.2.0", "date-released": "2027-02-15" });
  expect(ofPrograms).not.toBe("1.2.0");
});

it("gives no day to data that differ from every release", () => {
  expect(citationOfData(own, { version: "1.2.0+unreleased", date: null })).not.toContain("date-released");
});

it("fails where the file has no version to replace", () => {
  expect(() => citationOfData("title: x\n", { version: "1.2.0", date: null })).toThrow("version");
});
