import { inLocale, type Locale } from "../../i18n/locale.ts";
import type { SiteData } from "../../tables/site-data.ts";

/** Names a block inside a sentence: "khối sở, ban, ngành", "departments"; the dates of its name are left out. */
export function blockInText(data: SiteData, blockId: string, locale: Locale): string {
  const block = data.registry.blockById.get(blockId);
  if (block === undefined) return inLocale(locale, `khối ${blockId}`, blockId);
  const name = inLocale(locale, block.nameVi, block.nameEn).replace(/ \((?:đến|từ|to|from) .*\)$/, "");
  return inLocale(locale, `khối ${lowerFirst(name)}`, lowerFirst(name));
}

/** An institution keeps its capital. */
function lowerFirst(text: string): string {
  return text.startsWith("Ủy ban") ? text : text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);
}
