import type { Rule } from "./rule.ts";

/** Refuses a Cyrillic or Greek letter within a word of Latin ones: it looks the same and is another. */
export const letterOfAnotherScriptRule: Rule<{ letter: string; word: string; cyrillic: boolean }> = {
  id: "letter-of-another-script",
  severity: "error",
  checksVi: "Chữ Kirin, Hy Lạp không lẫn trong chữ La-tinh.",
  checksEn: "No Cyrillic or Greek letter within a Latin word.",
  textVi: (seen) => `Chữ “${seen.letter}” trong “${seen.word}” là chữ ${seen.cyrillic ? "Kirin" : "Hy Lạp"}, chỉ trông giống chữ La-tinh.`,
  textEn: (seen) => `The letter "${seen.letter}" in "${seen.word}" is ${seen.cyrillic ? "Cyrillic" : "Greek"}; it only looks like a Latin one.`,
  hintVi: () => "Gõ lại chữ ấy bằng bàn phím tiếng Việt.",
  hintEn: () => "Type the letter again with a Latin keyboard.",
};
