import type { Registry } from "../registry/registry.ts";

/** What stands behind a reason: an entry of the registry. */
export interface Basis {
  kind: "instrument" | "legalAct" | "method" | "scale" | "source";
  /** The id in its table; of a legal act that is not an entry of `instruments`, its number. */
  id: string;
}

/** Points to the sources of the rows that do not state a fact. */
export function sourcesOf(rows: readonly { sourceId: string }[]): Basis[] {
  return rows.map((row) => ({ kind: "source", id: row.sourceId }));
}

/** Points to methods; one that is not known is left out. */
export function methodsOf(ids: readonly (string | null)[]): Basis[] {
  return ids.flatMap((id) => (id === null ? [] : [{ kind: "method" as const, id }]));
}

/** Points to scales and to the instruments they rest on. */
export function scalesOf(ids: readonly string[], registry: Registry): Basis[] {
  return ids.flatMap((id) => {
    const instrumentId = registry.scaleById.get(id)?.instrumentId ?? null;
    const scale: Basis = { kind: "scale", id };
    return instrumentId === null ? [scale] : [scale, { kind: "instrument", id: instrumentId }];
  });
}

const idsByNumber = new WeakMap<Registry, Map<string, string>>();

/** Points to a legal act by its number, as an entry of `instruments` where it is one. */
export function legalAct(number: string, registry: Registry): Basis {
  let ids = idsByNumber.get(registry);
  if (ids === undefined) {
    ids = new Map(
      registry.tables.instruments.flatMap((row) =>
        row.areaId === "viet-nam" && row.number !== null ? [[row.number, row.instrumentId] as const] : [],
      ),
    );
    idsByNumber.set(registry, ids);
  }
  const instrumentId = ids.get(number);
  return instrumentId === undefined ? { kind: "legalAct", id: number } : { kind: "instrument", id: instrumentId };
}

/** Keeps each basis once, in code-point order. */
export function uniqueBasis(all: readonly Basis[]): Basis[] {
  if (all.length < 2) return [...all];
  const byKey = new Map(all.map((basis) => [`${basis.kind}|${basis.id}`, basis]));
  return [...byKey.keys()].sort().map((key) => byKey.get(key) as Basis);
}
