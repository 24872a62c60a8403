/** A number as a cell shows it. */
export interface SheetNumber {
  /** Already times 100 where the cell shows a percentage. */
  value: number;
  decimals: number;
  percent: boolean;
  /** "00" shows 8 as 08. */
  minimumDigits: number;
}

interface ShownFormat {
  fewest: number;
  most: number;
  percent: boolean;
  minimumDigits: number;
}

/** No cell shows more decimals than a double can hold. */
const mostDecimals = 15;

/** Reads what a number cell shows by its format; `rounded` says that the cell holds more decimals than that. */
export function readSheetNumber(stored: number, format: string | undefined): SheetNumber & { rounded: boolean } {
  const shown = shownFormat(format);
  const value = withoutNoise(shown?.percent === true ? stored * 100 : stored);
  const exact = decimalsOf(value);
  const decimals = shown === null ? exact : Math.min(Math.max(exact, shown.fewest), shown.most);
  return { value, decimals, percent: shown?.percent ?? false, minimumDigits: shown?.minimumDigits ?? 1, rounded: exact > decimals };
}

/** Writes a number of a cell in a style, without marks between thousands, so that it can be read in one way only. */
export function sheetNumberText(number: SheetNumber, style: "vi" | "en"): string {
  const [whole = "", fraction = ""] = Math.abs(number.value).toFixed(number.decimals).split(".");
  const sign = number.value < 0 ? "-" : "";
  const digits = `${sign}${whole.padStart(number.minimumDigits, "0")}${fraction === "" ? "" : `${style === "vi" ? "," : "."}${fraction}`}`;
  return number.percent ? `${digits}%` : digits;
}

/** Adding and dividing leave 99.05000000000001; a spreadsheet shows fifteen digits. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(15));
}

function decimalsOf(value: number): number {
  for (let decimals = 0; decimals < mostDecimals; decimals += 1) if (Number(value.toFixed(decimals)) === value) return decimals;
  return mostDecimals;
}

/** Understands 0, 0.00, #,##0.0#, 00, 0%; null: General, text, fractions, scientific and other formats that fix no decimals. */
function shownFormat(format: string | undefined): ShownFormat | null {
  const [section = ""] = (format ?? "").replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "").split(";");
  const pattern = /^[^0#?]*([#0,]*[#0])(?:\.([0#]+))?[^0#?/]*$/.exec(section);
  if (pattern === null || /[eE/?]/.test(section)) return null;
  const [, whole = "", fraction = ""] = pattern;
  return {
    fewest: fraction.replace(/#/g, "").length,
    most: fraction.length,
    percent: section.includes("%"),
    minimumDigits: Math.max(1, whole.replace(/[#,]/g, "").length),
  };
}
