/** What a printed name stands for at a place and date, or why that cannot be said. */
export type Resolution<T> =
  | { kind: "found"; item: T }
  /** `typeId`: the kind of agency that has this name in other places. */
  | { kind: "unknown"; candidates: string[]; typeId?: string }
  | { kind: "ambiguous"; candidates: string[] }
  | { kind: "notInForce"; name: string; from: string | null; to: string | null; successors: string[] };

/** Days on which something exists; null: no limit. */
export interface Validity {
  validFrom: string | null;
  validTo: string | null;
}

/** Narrows a validity to the days that all the others share. */
export function sharedValidity(...validities: readonly (Validity | undefined)[]): Validity {
  let validFrom: string | null = null;
  let validTo: string | null = null;
  for (const validity of validities) {
    if (validity === undefined) continue;
    if (validity.validFrom !== null && (validFrom === null || validity.validFrom > validFrom)) validFrom = validity.validFrom;
    if (validity.validTo !== null && (validTo === null || validity.validTo < validTo)) validTo = validity.validTo;
  }
  return { validFrom, validTo };
}
