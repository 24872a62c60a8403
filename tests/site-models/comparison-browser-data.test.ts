import { expect, test } from "vitest";
import { locales } from "../../src/i18n/locale.ts";
import { browserFigures, browserRegistry, siteDataFromBrowser } from "../../src/site/comparison/browser-data.ts";
import { comparisonParts } from "../../src/site/comparison/comparison-parts.ts";
import { comparisonSubjects, unitsOfSubject } from "../../src/site/comparison/subjects.ts";
import { siteData } from "../../src/tables/site-data.ts";
import type { ComparisonChoice } from "../../src/views/comparison-choice.ts";

const data = siteData();
const subjects = comparisonSubjects(data, "vi").map((subject) => subject.id);
const sent = (value: object): typeof value => JSON.parse(JSON.stringify(value)) as typeof value;
const registry = sent(browserRegistry(data));

test("every subject has units", () => {
  expect(subjects).toEqual(["par-index", "sipas", "chat-luong-tthc", "xep-loai", "mo-hinh", "bao-cao"]);
  for (const subject of subjects) expect(unitsOfSubject(data, subject).length).toBeGreaterThan(5);
});

test.each(subjects)("a browser says of %s what the build says", (subject) => {
  const inBrowser = siteDataFromBrowser(registry, sent(browserFigures(data, subject)));
  expect(unitsOfSubject(inBrowser, subject)).toEqual(unitsOfSubject(data, subject));
  const units = unitsOfSubject(data, subject).map((unit) => unit.unitId);
  for (const locale of locales) {
    for (const choice of [...choicesOf(subject, units), { subject, unitIds: units, years: null }, { subject, unitIds: [], years: null }]) {
      const options = { locale, idPrefix: "so-sanh" };
      const [said, meant] = [inBrowser, data].map((from) => answered(comparisonParts(from, choice, options)));
      expect(said, JSON.stringify(choice)).toEqual(meant);
    }
  }
});

/** Puts what a figure says only when asked in the place of the question. */
function answered(value: unknown): unknown {
  if (typeof value === "function") return (value as () => unknown)();
  if (Array.isArray(value)) return value.map(answered);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, answered(one)]));
}

/** Choices that go through all units: some near each other, some far apart, with and without years. */
function choicesOf(subject: string, units: readonly string[]): ComparisonChoice[] {
  const choices: ComparisonChoice[] = [];
  for (let from = 0; from < units.length; from += 9) {
    choices.push({ subject, unitIds: units.slice(from, from + 9), years: null });
    choices.push({
      subject,
      unitIds: [units[from]!, units[(from * 7 + 3) % units.length]!, units[(from * 13 + 5) % units.length]!],
      years: from % 2 === 0 ? null : [2020, 2021, 2022],
    });
  }
  return choices;
}
