/** vi: 95,53 and 10.424; en: 95.53 and 10,424; auto: whichever the bounds leave possible. */
export type NumberStyle = "vi" | "en" | "auto";

/** What a number must be, so that a reading can be chosen or refused. */
export interface NumberBounds {
  style: NumberStyle;
  /** True for counts and sums of đồng: nothing after the decimal mark. */
  whole?: boolean;
  minimum?: number;
  maximum?: number;
}

export interface NumberReading {
  value: number;
  /** How many decimals were printed. */
  decimals: number;
}

/** What a text says as a number, or why it says none. */
export type NumberResult =
  | ({ kind: "number" } & NumberReading)
  /** Both styles give a number: the declared one is impossible here, or none is declared. */
  | { kind: "ambiguous"; readings: readonly [vietnamese: NumberReading, english: NumberReading] }
  /** Written in the style that the file does not use. */
  | { kind: "otherStyle"; reading: NumberReading; inDeclaredStyle: string }
  /** A letter stands for a digit: O for 0, l or I for 1. */
  | { kind: "letter"; suggestion: string }
  | { kind: "unreadable" };

/** Reads a number without guessing: `84,125` is 84.125 as a percentage, `10.424` is a count, `6.430` points are refused. */
export function readNumber(text: string, bounds: NumberBounds): NumberResult {
  const written = text
    .trim()
    .replace(/[\u2212\u2013]/g, "-")
    .replace(/[\u00A0\u202F]/g, " ");
  const vietnamese = readInStyle(written, ".", ",");
  const english = readInStyle(written, ",", ".");
  if (vietnamese === null && english === null) return readLetters(written);
  if (vietnamese !== null && english !== null) {
    return vietnamese.value === english.value && vietnamese.decimals === english.decimals
      ? { kind: "number", ...vietnamese }
      : chooseBetween(vietnamese, english, bounds);
  }
  const only = (vietnamese ?? english) as NumberReading;
  const style = vietnamese === null ? "en" : "vi";
  if (bounds.style === "auto" || bounds.style === style) return { kind: "number", ...only };
  return { kind: "otherStyle", reading: only, inDeclaredStyle: numberInStyle(only, bounds.style) };
}

/** Writes a reading in a style, with the decimals it had. */
export function numberInStyle(reading: NumberReading, style: "vi" | "en"): string {
  const fixed = reading.value.toFixed(reading.decimals);
  return style === "vi" ? fixed.replace(".", ",") : fixed;
}

function chooseBetween(vietnamese: NumberReading, english: NumberReading, bounds: NumberBounds): NumberResult {
  const vietnameseFits = fits(vietnamese, bounds);
  const englishFits = fits(english, bounds);
  const ambiguous = { kind: "ambiguous", readings: [vietnamese, english] } as const;
  if (bounds.style === "vi") return vietnameseFits || !englishFits ? { kind: "number", ...vietnamese } : ambiguous;
  if (bounds.style === "en") return englishFits || !vietnameseFits ? { kind: "number", ...english } : ambiguous;
  if (vietnameseFits === englishFits) return ambiguous;
  return { kind: "number", ...(vietnameseFits ? vietnamese : english) };
}

function fits(reading: NumberReading, bounds: NumberBounds): boolean {
  if (bounds.whole === true && reading.decimals > 0) return false;
  return reading.value >= (bounds.minimum ?? -Infinity) && reading.value <= (bounds.maximum ?? Infinity);
}

const patterns = new Map<string, { grouped: RegExp; plain: RegExp }>();

function readInStyle(text: string, group: string, decimal: string): NumberReading | null {
  let pattern = patterns.get(group);
  if (pattern === undefined) {
    pattern = {
      grouped: new RegExp(`^-?[1-9]\\d{0,2}(?:(?:\\${group}\\d{3})+|(?: \\d{3})+)(?:\\${decimal}\\d+)?$`),
      plain: new RegExp(`^-?\\d*(?:\\${decimal}\\d+)?$`),
    };
    patterns.set(group, pattern);
  }
  if (!/\d/.test(text) || !(pattern.grouped.test(text) || pattern.plain.test(text))) return null;
  const plain = text.replaceAll(group, "").replaceAll(" ", "").replace(decimal, ".");
  const point = plain.indexOf(".");
  return { value: Number(plain), decimals: point < 0 ? 0 : plain.length - point - 1 };
}

function readLetters(text: string): NumberResult {
  if (!/^[-\dOoIl|.,\s]+$/.test(text) || !/\d/.test(text) || !/[OoIl|]/.test(text)) return { kind: "unreadable" };
  return { kind: "letter", suggestion: text.replace(/[Oo]/g, "0").replace(/[Il|]/g, "1") };
}
