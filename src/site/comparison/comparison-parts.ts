import type { Locale } from "../../i18n/locale.ts";
import type { SiteData } from "../../tables/site-data.ts";
import type { ComparisonChoice } from "../../views/comparison-choice.ts";
import type { Figure, Link, Table, Text } from "../model.ts";
import { modelParts } from "./model-parts.ts";
import { ratingParts } from "./rating-parts.ts";
import { reportParts } from "./report-parts.ts";
import { scoreParts } from "./score-parts.ts";
import { familySubjects } from "./subjects.ts";

/** What a comparison says: its verdicts first, then the figures that it allows, then what can be compared instead. */
export interface ComparisonParts {
  /** Whether values that were chosen are refused a common axis. */
  isRefused: boolean;
  verdicts: Text[];
  figures: Figure[];
  tables: Table[];
  instead: Link[];
}

/** How a comparison is written. */
export interface PartsOptions {
  locale: Locale;
  /** Stands before the ids of its figures. */
  idPrefix: string;
}

/** Sets any chosen figures beside each other. */
export function comparisonParts(data: SiteData, choice: ComparisonChoice, options: PartsOptions): ComparisonParts {
  switch (choice.subject) {
    case familySubjects.ratings:
      return ratingParts(data, choice, options);
    case familySubjects.models:
      return modelParts(data, choice, options);
    case familySubjects.reports:
      return reportParts(data, choice, options);
    default:
      return scoreParts(data, { indexId: choice.subject, ...choice }, options);
  }
}
