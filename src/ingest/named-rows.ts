import { nearestNames } from "../lib/nearest-names.ts";
import type { Alias } from "../registry/registry-tables.ts";
import { createNameIndex, type NameIndex } from "./name-index.ts";
import type { Resolution } from "./resolution.ts";

/** Makes a memory of answers by key: each question is asked once. */
export function memory<T>(): (key: string, answer: () => T) => T {
  const answers = new Map<string, T>();
  return (key, answer) => {
    if (answers.has(key)) return answers.get(key) as T;
    const found = answer();
    answers.set(key, found);
    return found;
  };
}

/** Wraps a question of one text so that it is asked once. */
export function remembered<T>(answer: (key: string) => T): (key: string) => T {
  const remember = memory<T>();
  return (key) => remember(key, () => answer(key));
}

/** Indexes registry rows by their names and by the aliases that point at them. */
export function namesOf<T>(
  rows: readonly T[],
  idOf: (row: T) => string,
  namesOfRow: (row: T) => readonly (string | null)[],
  aliases: readonly Alias[],
): NameIndex<T> {
  const index = createNameIndex<T>();
  const rowById = new Map<string, T>();
  for (const row of rows) {
    rowById.set(idOf(row), row);
    for (const name of namesOfRow(row)) index.add(name, row);
  }
  for (const alias of aliases) {
    const row = rowById.get(alias.targetId);
    if (row !== undefined) index.add(alias.alias, row);
  }
  return index;
}

/** Resolves a text among indexed rows. */
export function named<T>(index: NameIndex<T>, text: string, describe: (row: T) => string): Resolution<T> {
  const found = index.find(text);
  const [only, second] = found;
  if (only !== undefined && second === undefined) return { kind: "found", item: only };
  if (only !== undefined) return { kind: "ambiguous", candidates: found.map(describe) };
  return { kind: "unknown", candidates: nearestNames(text, index.names()) };
}
