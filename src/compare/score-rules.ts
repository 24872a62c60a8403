import type { Reason, ScoreRule } from "./rule.ts";
import { maximumRule } from "./rules/maximum.ts";
import { membershipRule } from "./rules/membership.ts";
import { methodRule } from "./rules/method.ts";
import { periodRule } from "./rules/period.ts";
import { statusRule } from "./rules/status.ts";
import { subjectRule } from "./rules/subject.ts";
import { successionRule } from "./rules/succession.ts";
import { unitRule } from "./rules/unit.ts";

/** Every rule that two scores must pass. */
export const scoreRules: readonly ScoreRule[] = [
  subjectRule,
  unitRule,
  maximumRule,
  methodRule,
  membershipRule,
  statusRule,
  periodRule,
  successionRule,
];

/** The reasons that rules give, by id, for pages that print them. */
export const reasonById: ReadonlyMap<string, Reason> = new Map(scoreRules.flatMap((rule) => rule.reasons.map((reason) => [reason.id, reason])));
