/** More texts than these are not remembered at once: a long run must not grow for it. */
const textsRemembered = 2000;

/** Lets a pure function of a text give the same result for a text that it has read before, without reading it again. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      if (known.size >= textsRemembered) known.clear();
      known.set(text, (value = read(text)));
    }
    return value;
  };
}

/** Keeps what was made of an object, under a key, for as long as the object is there. */
export function keptFor<Owner extends object, T>(): (owner: Owner, key: string, make: () => T) => T {
  const byOwner = new WeakMap<Owner, Map<string, T>>();
  return (owner, key, make) => {
    let kept = byOwner.get(owner);
    if (kept === undefined) byOwner.set(owner, (kept = new Map()));
    let value = kept.get(key);
    if (value === undefined) kept.set(key, (value = make()));
    return value;
  };
}

/** Keeps what was made of the last few objects, each under a key: for those that are soon asked for again. */
export function keptForLast<Owner extends object, T>(most: number): (owner: Owner, key: string, make: () => T) => T {
  let kept: { owner: Owner; key: string; value: T }[] = [];
  return (owner, key, make) => {
    const known = kept.find((one) => one.owner === owner && one.key === key);
    if (known !== undefined) return known.value;
    const value = make();
    kept = [{ owner, key, value }, ...kept.slice(0, most - 1)];
    return value;
  };
}
