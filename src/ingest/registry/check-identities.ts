import { nearestNames } from "../../lib/nearest-names.ts";
import { parseIdentity, termsOf, type Term } from "../../registry/identity-expression.ts";
import type { Identity } from "../../registry/registry-tables.ts";
import { registryIdentityUnreadableRule } from "../../rules/registry-identity-unreadable.ts";
import { registryReferenceUnknownRule } from "../../rules/registry-reference-unknown.ts";
import type { Problem } from "../../rules/rule.ts";
import { problemOf } from "../problem-log.ts";
import type { CheckedTable } from "./check-registry.ts";
import { placeIn } from "./registry-places.ts";

/** Finds identities that cannot be read or that use an indicator nobody knows. */
export function checkIdentities(identities: readonly Identity[], tables: ReadonlyMap<string, CheckedTable>): Problem[] {
  const places = tables.get("identities")?.places;
  if (places === undefined) return [];
  const known = tables.get("indicators")?.rows.map((row) => String(row["indicatorId"]));
  return identities.flatMap(({ expression }, index) => {
    const at = (value: string) => placeIn("identities", places, { index, column: "expression", value });
    const terms = termsIn(expression);
    if (terms === null) return [problemOf(registryIdentityUnreadableRule, at(expression), {})];
    const unknown = known === undefined ? [] : terms.filter(({ indicatorId }) => !known.includes(indicatorId));
    return unknown.map(({ indicatorId }) =>
      problemOf(registryReferenceUnknownRule, at(indicatorId), {
        target: "indicators.indicatorId",
        candidates: nearestNames(indicatorId, known ?? []),
      }),
    );
  });
}

function termsIn(expression: string): Term[] | null {
  try {
    return termsOf(parseIdentity(expression));
  } catch {
    return null;
  }
}
