import type { Locale } from "../i18n/locale.ts";
import type { SiteData } from "../tables/site-data.ts";
import { sourceLink } from "./links.ts";
import type { Text } from "./model.ts";
import { withoutBrackets } from "./without-brackets.ts";

const mention = /(?:(?:nguồn|sources?) )?\b([a-z0-9]+(?:-[a-z0-9]+)+)\b/gi;

/** Turns the source ids that a sentence mentions into links named by their publishers. */
export function withSourceLinks(data: SiteData, sentence: string, locale: Locale): Text {
  const parts: Text[number][] = [];
  let end = 0;
  for (const match of sentence.matchAll(mention)) {
    const sourceId = match[1] ?? "";
    if (!data.registry.sourceById.has(sourceId)) continue;
    if (match.index > end) parts.push(sentence.slice(end, match.index));
    const link = sourceLink(data.registry, sourceId, locale);
    parts.push(isInBrackets(sentence.slice(0, match.index)) ? { ...link, text: withoutBrackets(link.text) } : link);
    end = match.index + match[0].length;
  }
  if (end < sentence.length) parts.push(sentence.slice(end));
  return parts;
}

function isInBrackets(before: string): boolean {
  return before.lastIndexOf("(") > before.lastIndexOf(")");
}
