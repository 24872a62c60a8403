/** Begins a text with a capital letter. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}
