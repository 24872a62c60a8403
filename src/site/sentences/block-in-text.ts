import { inLocale, type Locale } from "../../i18n/locale.ts";
import type { SiteData } from "../../tables/site-data.ts";

/** Names a block inside a sentence: "khối sở, ban, ngành", "departments"; the dates of its name are left out. */
export function blockInText(data: SiteData, blockId: string, locale: Locale): string {
  const name = lowerFirst(blockLabel(data, blockId, locale));
  return inLocale(locale, `khối ${name}`, name);
}

/** Says whether a block holds all that its unit names: "35 cơ quan, đơn vị, địa phương" needs no block beside it. */
export function holdsAllUnits(data: SiteData, blockId: string): boolean {
  const block = data.registry.blockById.get(blockId);
  return block !== undefined && block.nameVi.toLocaleLowerCase("vi") === `tất cả ${block.unitVi}`;
}

/** Names a block without the dates in its name: "Ủy ban nhân dân cấp xã". */
export function blockLabel(data: SiteData, blockId: string, locale: Locale): string {
  const block = data.registry.blockById.get(blockId);
  return block === undefined ? blockId : inLocale(locale, block.nameVi, block.nameEn).replace(/ \((?:đến|từ|to|from) .*\)$/, "");
}

/** An institution keeps its capital. */
function lowerFirst(text: string): string {
  return text.startsWith("Ủy ban") ? text : text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);
}
