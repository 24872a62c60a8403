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
