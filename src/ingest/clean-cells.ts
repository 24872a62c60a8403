import { cleanName } from "../lib/vietnamese-name.ts";
import { cellTooLongRule } from "../rules/cell-too-long.ts";
import { charactersLostRule } from "../rules/characters-lost.ts";
import { fontTcvn3Rule } from "../rules/font-tcvn3.ts";
import { fontVniRule } from "../rules/font-vni.ts";
import { formulaCellRule } from "../rules/formula-cell.ts";
import type { Problem } from "../rules/rule.ts";
import { letterOfAnotherScriptRule } from "../rules/letter-of-another-script.ts";
import { straySpacesRule } from "../rules/stray-spaces.ts";
import { textDecomposedRule } from "../rules/text-decomposed.ts";
import { foreignLetters, legacyFontOfCell } from "./legacy-fonts.ts";
import { problemOf } from "./problem-log.ts";

/** A spreadsheet holds no more in one cell. */
const longestCell = 32_767;

const suspicious = new RegExp(
  `^[\\s=+@]|\\s$|\\s\\s|[\\n\\u00A0\\u00AD\\u0300-\\u036F\\u200B-\\u200F\\u2060\\uFEFF\\uFFFD\\u0370-\\u03FF\\u0400-\\u04FF${foreignLetters}]`,
);

const otherScript = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Finds a word in which a Cyrillic or Greek letter stands among Latin ones. */
function mixedWord(text: string): { word: string; letter: string; cyrillic: boolean } | null {
  if (!otherScript.test(text)) return null;
  const word = (text.match(/[\p{L}\p{M}]+/gu) ?? []).find((candidate) => otherScript.test(candidate) && /\p{Script=Latin}/u.test(candidate));
  const [letter] = word === undefined ? [] : (otherScript.exec(word) ?? []);
  return word === undefined || letter === undefined ? null : { word, letter, cyrillic: /\p{Script=Cyrillic}/u.test(letter) };
}

/** Cleans the cells of a row (NFC, one space, no invisible characters), says what was cleaned, and refuses what is no text. */
export function cleanCells(
  cells: readonly string[],
  at: { file: string; row: number; headings: readonly string[]; problems: Problem[] },
): readonly string[] {
  if (!cells.some((cell) => cell.length > longestCell || suspicious.test(cell))) return cells;
  return cells.map((cell, position) => {
    if (cell.length > longestCell) {
      const place = { file: at.file, row: at.row, position, columnName: at.headings[position] ?? "", value: cell };
      at.problems.push(problemOf(cellTooLongRule, place, { length: cell.length, limit: longestCell }));
      return "";
    }
    if (cell === "" || !suspicious.test(cell)) return cell;
    const cleaned = cleanName(cell);
    const place = { file: at.file, row: at.row, position, columnName: at.headings[position] ?? "", value: cleaned };
    if (cell.includes("\uFFFD")) at.problems.push(problemOf(charactersLostRule, place, {}));
    const composed = cell.normalize("NFC");
    if (composed !== cell) at.problems.push(problemOf(textDecomposedRule, { ...place, suggestion: cleaned }, {}));
    // A line break inside a quoted cell is how clerks write long names; it reads as one space.
    if (composed.replace(/ ?\n ?/g, " ") !== cleaned) at.problems.push(problemOf(straySpacesRule, { ...place, suggestion: cleaned }, {}));
    const mixed = mixedWord(cleaned);
    if (mixed !== null) at.problems.push(problemOf(letterOfAnotherScriptRule, place, mixed));
    const font = legacyFontOfCell(cell);
    if (font !== null)
      at.problems.push(problemOf(font.font === "tcvn3" ? fontTcvn3Rule : fontVniRule, { ...place, suggestion: cleanName(font.converted) }, font));
    if (/^[=@]|^\+(?!\d)/.test(cleaned)) at.problems.push(problemOf(formulaCellRule, place, {}));
    return cleaned;
  });
}
