import { inLocale, type Locale } from "../../i18n/locale.ts";
import { areaNameInText } from "../names.ts";
import { periodText, statusText } from "../values.ts";
import type { SiteData } from "../../tables/site-data.ts";
import type { LevelGroup } from "../../views/rating-publications.ts";

/** Names a block, with its place, period and stage where the groups of a figure differ in them. */
export function groupLabel(data: SiteData, groups: readonly LevelGroup[], group: LevelGroup, locale: Locale): string {
  const differ = (key: "areaId" | "period") => new Set(groups.map((other) => other[key])).size > 1;
  const parts = [blockName(data, group.blockId, locale)];
  if (differ("areaId")) parts.push(areaNameInText(data.registry, group.areaId, locale));
  if (differ("period")) parts.push(periodText(group.period, locale));
  const self = group.stage === "selfAssessed" ? inLocale(locale, " (tự chấm)", " (self-assessed)") : "";
  return parts.join(", ") + self;
}

/** Names a block in a language. */
export function blockName(data: SiteData, blockId: string, locale: Locale): string {
  const block = data.registry.blockById.get(blockId);
  return block === undefined ? blockId : inLocale(locale, block.nameVi, block.nameEn);
}

/** Names a tally's or rating's level: as printed, in English with what it means first. */
export function levelText(data: SiteData, row: { levelId: string | null; levelAsPrinted: string }, locale: Locale): string {
  if (locale === "vi") return row.levelAsPrinted;
  const level = data.registry.levelById.get(row.levelId ?? "");
  return `${level?.nameEn ?? statusText("notRated", "en")} (“${row.levelAsPrinted}”)`;
}
