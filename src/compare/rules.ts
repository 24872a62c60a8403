import type { Family } from "../registry/observation-tables.ts";
import type { Reason, Rule } from "./rule.ts";
import { componentRule } from "./rules/component.ts";
import { familyReasons } from "./rules/family.ts";
import { indicatorRule } from "./rules/indicator.ts";
import { indicesRule } from "./rules/indices.ts";
import { levelRule, tallyLevelRule } from "./rules/level.ts";
import { maximumRule } from "./rules/maximum.ts";
import { measureRule } from "./rules/measure.ts";
import { membershipRule } from "./rules/membership.ts";
import { methodRule } from "./rules/method.ts";
import { periodRule } from "./rules/period.ts";
import { placeRule } from "./rules/place.ts";
import { ratedBlockRule, tallyBlockRule } from "./rules/rated-block.ts";
import { scaleRule } from "./rules/scale.ts";
import { ratingStageRule, reportStageRule } from "./rules/stage.ts";
import { statusRule } from "./rules/status.ts";
import { successionRule } from "./rules/succession.ts";
import { unitRule } from "./rules/unit.ts";

/** Every rule that two observations of one family must pass. */
export const rules: readonly Rule[] = [
  indicesRule,
  componentRule,
  unitRule,
  maximumRule,
  methodRule,
  membershipRule,
  scaleRule,
  levelRule,
  tallyLevelRule,
  ratedBlockRule,
  tallyBlockRule,
  ratingStageRule,
  reportStageRule,
  indicatorRule,
  measureRule,
  placeRule,
  statusRule,
  periodRule,
  successionRule,
];

const of = (family: Family): Rule[] => rules.filter((rule) => rule.families.includes(family));

/** The rules of each family. */
export const rulesByFamily: Readonly<Record<Family, readonly Rule[]>> = {
  ratings: of("ratings"),
  tallies: of("tallies"),
  scores: of("scores"),
  reports: of("reports"),
  models: of("models"),
};

/** The reasons that rules give, by id, for pages that print them. */
export const reasonById: ReadonlyMap<string, Reason> = new Map(
  [...familyReasons, ...rules.flatMap((rule) => rule.reasons)].map((reason) => [reason.id, reason]),
);
