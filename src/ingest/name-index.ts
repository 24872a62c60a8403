import { looseKeyOf, nameKey } from "../lib/vietnamese-name.ts";

/** Items by their names: exact spelling first, then without punctuation and with short forms written out. */
export interface NameIndex<T> {
  add: (name: string | null, item: T) => void;
  find: (text: string) => T[];
  /** Every name that was added, as it was spelled. */
  names: () => Iterable<string>;
  /** The first item that was added under a spelling. */
  spelledAs: (name: string) => T | undefined;
}

/** Makes an empty index of names. */
export function createNameIndex<T>(): NameIndex<T> {
  const exact = new Map<string, Set<T>>();
  const loose = new Map<string, Set<T>>();
  const spelled = new Map<string, T>();
  return {
    add: (name, item) => {
      if (name === null || name === "" || spelled.get(name) === item) return;
      if (!spelled.has(name)) spelled.set(name, item);
      const key = nameKey(name);
      put(exact, key, item);
      put(loose, looseKeyOf(key), item);
    },
    find: (text) => {
      const key = nameKey(text);
      return [...(exact.get(key) ?? loose.get(looseKeyOf(key)) ?? [])];
    },
    names: () => spelled.keys(),
    spelledAs: (name) => spelled.get(name),
  };
}

function put<T>(map: Map<string, Set<T>>, key: string, item: T): void {
  const items = map.get(key);
  if (items === undefined) map.set(key, new Set([item]));
  else items.add(item);
}
