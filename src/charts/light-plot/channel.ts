/** Stands for the item itself. */
export const identity = { identity: true } as const;

/** Any datum of a mark. */
export type Item = unknown;
/** Where a mark reads a value of each item: a field, a function, the item itself; scaled unless it says otherwise. */
export type Channel = string | number | ((item: Item, index: number) => unknown) | typeof identity | { value: unknown; scale: null };
/** Maps a value to pixels. */
export type Scale = (value: number) => number;

/** Reads a channel of every item; undefined where the mark does not have it. */
export function channel(data: readonly Item[], value: Channel | undefined, scale: Scale | null = null): unknown[] | undefined {
  if (value === undefined) return undefined;
  const unscaled = typeof value === "object" && "scale" in value;
  const read = unscaled ? (value.value as Channel) : value;
  const values = data.map((item, index) =>
    read === identity
      ? item
      : typeof read === "function"
        ? read(item, index)
        : typeof read === "string"
          ? (item as Record<string, unknown>)[read]
          : read,
  );
  return unscaled || scale === null ? values : values.map((one) => (one == null ? one : scale(one as number)));
}

const isDefined = (value: unknown): boolean => value != null && !Number.isNaN(value);

/** Lists the items of which every channel has a value. */
export function indexOf(data: readonly Item[], channels: readonly (unknown[] | undefined)[]): number[] {
  return [...data.keys()].filter((index) => channels.every((values) => values === undefined || isDefined(values[index])));
}

/** Says whether a paint is one for all items, not a field to read it from. */
export const isConstant = (fill: Channel | undefined): fill is string =>
  typeof fill === "string" && /^(?:var\(|url\(|currentColor$|none$|#)/.test(fill);
