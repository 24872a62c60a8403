/** Widths of characters at 1 px of DejaVu Sans, the widest of the usual fonts: what fits in it fits elsewhere. */
const widths: Record<string, number> = {};
for (const [characters, width] of [
  ["'ijlIJ", 0.29],
  [" ,.", 0.32],
  ["/:;\\|f-", 0.35],
  ["()[]t!r", 0.4],
  ['"', 0.46],
  ["*_`–▸", 0.5],
  ["sz“”?c", 0.54],
  ["LFkvxyP", 0.59],
  ["TYaoeESbdghnpqu", 0.63],
  ["0123456789${}K", 0.645],
  ["AVBRXZC", 0.7],
  ["UHNDG&", 0.77],
  ["OQw", 0.81],
  ["#+<=>^~≥≤✓✗→↑×", 0.84],
  ["M", 0.87],
  ["%m", 0.97],
  ["W@…", 1],
] as const)
  for (const character of characters) widths[character] = width;

/** The size to measure text of weight 600 by: it is wider. */
export const boldSize = 13.5;

/** Finds the plain letter below Vietnamese marks; a mark takes no width of its own. */
function widthOf(character: string): number {
  const known = widths[character];
  if (known !== undefined) return known;
  const plain = character.normalize("NFD")[0] ?? "";
  const letter = { đ: "d", Đ: "D" }[plain] ?? plain;
  return (widths[character] = widths[letter] ?? 0.7);
}

/** Estimates how wide a text is drawn, in px. */
export function textWidth(text: string, fontSize = 12): number {
  let sum = 0;
  for (const character of text) sum += widthOf(character);
  return sum * fontSize;
}

/** Breaks a text into lines that fit a width, at spaces; a single long word stays whole. */
export function wrapText(text: string, maxWidth: number, fontSize = 12): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, fontSize) > maxWidth) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== "") lines.push(line);
  return lines;
}

/** Takes the first text that fits a width, else cuts the last one at a word and marks the cut with "…". */
export function fitText(texts: readonly (string | null | undefined)[], maxWidth: number, fontSize = 12): string {
  const given = texts.filter((text): text is string => text != null && text !== "");
  for (const text of given) if (textWidth(text, fontSize) <= maxWidth) return text;
  const last = given.at(-1) ?? "";
  const [line = ""] = wrapText(last, maxWidth - fontSize, fontSize);
  return `${line}…`;
}
