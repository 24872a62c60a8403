import { inLocale, type Locale } from "../../i18n/locale.ts";
import { words } from "../../i18n/words.ts";
import type { Score } from "../../registry/observation-tables.ts";
import { subjectIdOf } from "../../tables/membership-area.ts";
import type { SiteData } from "../../tables/site-data.ts";

/** What families that have no index are called in an address. */
export const familySubjects = { ratings: "xep-loai", models: "mo-hinh", reports: "bao-cao" } as const;

/** Something that a comparison can be about. */
export interface ComparisonSubject {
  id: string;
  name: string;
}

/** Lists the indices and families that have figures to set beside each other. */
export function comparisonSubjects(data: SiteData, locale: Locale): ComparisonSubject[] {
  const indices = data.registry.tables.indices.filter((index) => unitsOfSubject(data, index.indexId).length > 1);
  const w = words(locale);
  return [
    ...indices.map((index) => ({ id: index.indexId, name: `${index.shortName}: ${inLocale(locale, index.nameVi, index.nameEn)}` })),
    { id: familySubjects.ratings, name: w.publications },
    { id: familySubjects.models, name: w.models },
    { id: familySubjects.reports, name: w.reports },
  ];
}

/** A unit that has figures of a subject, with the years of them; figures without a year have none. */
export interface SubjectUnit {
  unitId: string;
  years: number[];
}

/** Lists the units that have figures of a subject, in no order of merit. */
export function unitsOfSubject(data: SiteData, subject: string): SubjectUnit[] {
  const years = new Map<string, Set<number>>();
  for (const row of rowsOfSubject(data, subject)) {
    const unitId = subjectIdOf(row);
    const known = years.get(unitId) ?? new Set();
    if (row.year !== null) known.add(row.year);
    years.set(unitId, known);
  }
  return [...years].map(([unitId, known]) => ({ unitId, years: [...known].sort((a, b) => a - b) }));
}

interface SubjectRow {
  agencyId: string | null;
  areaId: string;
  year: number | null;
}

function rowsOfSubject(data: SiteData, subject: string): SubjectRow[] {
  switch (subject) {
    case familySubjects.ratings:
      return [...data.ratings, ...data.tallies.map(({ areaId, year }) => ({ agencyId: null, areaId, year }))];
    case familySubjects.models:
      return data.models;
    case familySubjects.reports:
      return data.reportFigures;
    default:
      return data.scores.filter((score) => score.indexId === subject && isTotalOfUnit(score));
  }
}

/** Says whether a score is the whole index of one unit in a known year. */
export function isTotalOfUnit(score: Score): boolean {
  return score.componentId === "total" && score.statistic === "value" && score.year !== null;
}
