const collator = new Intl.Collator("vi");

/** Compares two texts in Vietnamese order: Đ after D, tones after letters. */
export function compareVietnamese(first: string, second: string): number {
  return collator.compare(first, second);
}

/** Makes a comparator that puts items in the Vietnamese order of a text of theirs. */
export function byVietnamese<T>(textOf: (item: T) => string): (first: T, second: T) => number {
  return (first, second) => collator.compare(textOf(first), textOf(second));
}
