import type { Locale } from "./locale.ts";

/** Who found something, where that is a role and not a name: names stay as they are in both languages. */
const rolesInEnglish: Readonly<Record<string, string>> = {
  "Rà soát số liệu trước khi ra bản": "Review of the figures before the release",
};

/** Says who found what was wrong, in the language of the reader. */
export function foundByText(foundBy: string, locale: Locale): string {
  return locale === "vi" ? foundBy : (rolesInEnglish[foundBy] ?? foundBy);
}
