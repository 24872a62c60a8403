import type { Text } from "../model.ts";

/** Gives running text without its links. */
export function plainText(text: Text): string {
  return text.map((part) => (typeof part === "string" ? part : part.text)).join("");
}
