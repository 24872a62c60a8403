import { readFileSync } from "node:fs";

/** Lists the characters that a TrueType font has, from its table of characters (format 4 or 12). */
export function fontCharacters(file: string): Set<number> {
  const font = readFileSync(file);
  const cmap = tableAt(font, "cmap");
  const found = new Set<number>();
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const at = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
    if (font.readUInt16BE(at) === 4) addSegments(font, at, found);
    if (font.readUInt16BE(at) === 12) addGroups(font, at, found);
  }
  return found;
}

function tableAt(font: Buffer, name: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + index * 16;
    if (font.toString("latin1", record, record + 4) === name) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no table ${name}.`);
}

function addSegments(font: Buffer, at: number, found: Set<number>): void {
  const double = font.readUInt16BE(at + 6);
  for (let segment = 0; segment < double; segment += 2) {
    const [end, start] = [font.readUInt16BE(at + 14 + segment), font.readUInt16BE(at + 16 + double + segment)];
    for (let character = start; character <= end && character < 0xffff; character += 1) found.add(character);
  }
}

function addGroups(font: Buffer, at: number, found: Set<number>): void {
  for (let group = 0; group < font.readUInt32BE(at + 12); group += 1) {
    const record = at + 16 + group * 12;
    for (let character = font.readUInt32BE(record); character <= font.readUInt32BE(record + 4); character += 1) found.add(character);
  }
}
