import type { SearchWords } from "./index-format.ts";
import type { Found } from "./search.ts";

/** Says how much was found, for the eye and for a screen reader. */
export function statusText({ hits, total, approximate }: Found, words: SearchWords): string {
  if (total === 0) return words.none;
  const count = total === 1 ? words.one : words.many.replace("{shown}", String(hits.length)).replace("{total}", String(total));
  return approximate ? `${words.approximate} ${count}` : count;
}
